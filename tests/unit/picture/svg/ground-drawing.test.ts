/** The twin draws what the scene says of lines: stretches over outlines, unsettled ones dashed and lighter, a coast under the land. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { GroundDrawing } from "../../../../src/picture/svg/ground-drawing";
import { geometryPaths } from "../../../../src/picture/svg/paths";
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
  it("makes the coast of the units' own outlines, under them", () => {
    const { made } = drawing();
    const [coast, units] = ["coast", "units"].map((name) => made.svg.querySelector(`g.${name}`));
    expect(made.world.firstElementChild).toBe(coast);
    for (const unit of units?.children ?? []) expect(coast?.firstElementChild?.getAttribute("d")).toContain(unit.getAttribute("d"));
  });
});
