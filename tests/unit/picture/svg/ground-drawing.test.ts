/** The twin draws what the scene says of lines: stretches over outlines, unsettled ones dashed and lighter, a coast under the land. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { coastPaths } from "../../../../src/picture/svg/coast";
import { GroundDrawing } from "../../../../src/picture/svg/ground-drawing";
import { geometryPaths } from "../../../../src/picture/svg/paths";
import { lightGeometry } from "../../model/built-in";
import { makeGeometry, makeScene } from "../../map/renderers/webgl/make-scene";

function drawing() {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const made = new GroundDrawing(document);
  made.setGeometry(geometryPaths(makeGeometry()));
  made.draw(makeScene());
  const line = (group: string, id: string) => made.svg.querySelector(`g.${group} > path[data-id="${id}"]`);
  const strokeOf = (group: string, id: string) => ["stroke", "stroke-width"].map((name) => line(group, id)?.getAttribute(name));
  return { made, line, strokeOf };
}

describe(GroundDrawing, () => {
  it("draws a stretch bold, on the course of its line, over the regions' outlines", () => {
    const { made, line, strokeOf } = drawing();
    expect(strokeOf("stretches", "CN-YN|LA")).toEqual(["#7a2515", "4"]);
    expect(line("stretches", "CN-YN|LA")?.getAttribute("d")).toBe(line("lines", "CN-YN|LA")?.getAttribute("d"));
    const groups = [...made.world.children].map((group) => group.getAttribute("class"));
    expect(groups.indexOf("stretches")).toBeGreaterThan(groups.indexOf("outlines"));
    expect(line("stretches", "CN-YN|MM")).toBeNull();
  });
  it("dashes the unsettled part, a weight lower, over a band that hides the outline", () => {
    const { made, strokeOf } = drawing();
    expect(strokeOf("unsettled", "CN-YN|IN~")).toEqual(["#7a2515", "3"]);
    expect(strokeOf("stretches", "CN-YN|IN~")).toEqual([makeScene().palette.land, "3.4"]);
    expect(made.svg.querySelector("g.unsettled")?.getAttribute("stroke-dasharray")).toBe("4 3");
  });
  it("takes a bold stretch away again", () => {
    const { made, line } = drawing();
    made.draw({ ...makeScene(), stretches: [] });
    expect(line("stretches", "CN-YN|LA")).toBeNull();
  });
  it("follows a new geometry with the stretches too", () => {
    const { made, line } = drawing();
    const geometry = makeGeometry();
    const moved = geometry.lines.map((one) =>
      one.id === "CN-YN|LA" ? { ...one, geometry: { ...one.geometry, coordinates: [] } } : one,
    );
    made.setGeometry(geometryPaths({ ...geometry, lines: moved }));
    expect(line("stretches", "CN-YN|LA")?.getAttribute("d")).toBe("");
  });
  it("draws the coast under the land", () => {
    const { made, line } = drawing();
    made.setCoast([{ id: "LA", d: "M1 1L2 2" }]);
    expect(made.world.firstElementChild?.getAttribute("class")).toBe("coast");
    expect(line("coast", "LA")?.getAttribute("d")).toBe("M1 1L2 2");
  });
});

describe(coastPaths, () => {
  /** Two squares side by side, as the plate and as d3 write them. */
  it.each([
    ["the plate", "m0 0l10 0 0 10-10 0z", "m10 0l10 0 0 10-10 0z"],
    ["d3", "M0,0L10,0L10,10L0,10Z", "M10,0L20,0L20,10L10,10Z"],
  ])("is what only one unit has, as written by %s", (_by, left, right) => {
    const coast = coastPaths([
      { id: "A", d: left },
      { id: "B", d: right },
    ]);
    expect(coast).toEqual([
      { id: "A", d: "M0 0L10 0M10 10L0 10L0 0" },
      { id: "B", d: "M10 0L20 0L20 10L10 10" },
    ]);
  });
  it("leaves out a country without a sea", () => {
    const inland = coastPaths(geometryPaths(lightGeometry()).units).map(({ id }) => id);
    expect(inland).not.toContain("MN");
    expect(inland).toEqual(expect.arrayContaining(["VN", "CN-GX", "JP"]));
  });
});
