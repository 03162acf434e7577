/** The opening plate: regions, arrows and names in both languages, and nothing that a pack could smuggle in. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Pack } from "../../../../src/data/schema";
import { buildPlate, type PlateSource } from "../../../../src/picture/plate/plate";
import { plateGeometry } from "../../../../src/picture/svg/paths";
import { buildBriefing } from "../../../../src/model/briefing";
import { createAreaIndex } from "../../../../src/picture/geometry/geometry";
import { palettes } from "../../../../src/picture/scene/palette";
import { briefing, lightGeometry, pack, places } from "../../model/built-in";

const draw = (from: Pack): PlateSource => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return buildPlate(document, from === pack ? briefing : buildBriefing(from, places.adjacency), places, lightGeometry());
};
const { html, css } = draw(pack);
const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
const textOf = (id: string, lang: string): string =>
  document.querySelector(`.map-mark[data-id="${id}"] .map-label [lang="${lang}"]`)?.textContent?.replace(/\s+/g, " ") ?? "";

describe(buildPlate, () => {
  it("draws the four regions that have an area, each filled", () => {
    const paths = [...document.querySelectorAll("g.regions > path")];
    expect(new Set(paths.map((path) => path.getAttribute("data-id")))).toEqual(
      new Set(["xinjiang", "guangxi", "yunnan", "northeast"]),
    );
    for (const path of paths) expect(path.getAttribute("fill")).toMatch(/^#[0-9a-f]{6}$/i);
  });
  it("draws an arrow for each direction that has one, and the reading as a dotted outline with a pale fill", () => {
    const arrows = [...document.querySelectorAll("g.arrows > path")];
    expect(arrows).toHaveLength(4);
    const reading = arrows.find((path) => path.getAttribute("data-id") === "northeast");
    expect([reading?.getAttribute("fill-opacity"), reading?.getAttribute("stroke-dasharray")]).toEqual(["0.18", "0.1 5"]);
    for (const path of arrows.filter((one) => one !== reading)) expect(path.getAttribute("stroke-dasharray")).toBeNull();
  });
  it.each(pack.regions.map(({ id, name }) => [id, name.en, name.zh] as const))("names %s in both languages", (id, en, zh) => {
    expect(textOf(`region-${id}`, "en")).toBe(en);
    expect(textOf(`region-${id}`, "zh")).toBe(zh);
  });
  it("hides no region's name at any of its sizes", () => {
    for (const { id } of pack.regions)
      expect(document.querySelector(`.map-mark[data-id="region-${id}"]`)?.getAttribute("data-hidden-at")).toBeNull();
  });
  it("can be read again as the geometry, with each region where it was", () => {
    const read = createAreaIndex(plateGeometry(document).regions);
    for (const [id, place] of Object.entries(places.regions)) expect(read.at(place.label)).toBe(id);
  });
  it("draws one worldview's borders only", () => {
    const strokeOf = (id: string): string | null =>
      document.querySelector(`g.unsettled > path[data-id="${id}"]`)?.getAttribute("stroke") ?? null;
    expect([strokeOf("outer-international~"), strokeOf("outer-china~")]).toEqual([palettes.light.outer, palettes.light.border]);
    const hidden = /\[data-theme="light"\]\[data-worldview="china"\] \.plate :is\(([^{]*)\)\{[^}]*display:none\}/.exec(css)?.[1];
    expect(hidden).toContain('[data-id="outer-international~"]');
    expect(hidden).toContain('[data-id="borders-international"]');
  });
  it("carries no coordinates twice", () => {
    const courses = [...document.querySelectorAll("g.units > path, g.lines > path, g.unsettled > path, g.lakes > path")]
      .map((path) => path.getAttribute("d") ?? "")
      .filter((d) => d !== "");
    expect(new Set(courses).size).toBe(courses.length);
    expect(document.querySelectorAll("g.coast > path")).toHaveLength(0);
  });
  it("is hidden from screen readers, which have the description", () => {
    expect([...document.querySelectorAll("svg.twin, div.marks")].map((one) => one.getAttribute("aria-hidden"))).toEqual([
      "true",
      "true",
    ]);
  });
  it("holds no script, no handler and no address", () => {
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|href=|src=|url\(/i);
  });
  it("keeps markup in a pack's texts as text", () => {
    const nasty = '<img src=x onerror="window.broken=1">';
    const [first, ...rest] = pack.regions;
    if (!first) throw new Error("no region");
    const drawn = draw({ ...pack, regions: [{ ...first, name: { en: nasty, zh: nasty } }, ...rest] });
    const page = parseHTML(`<!doctype html><html><body>${drawn.html}</body></html>`).document;
    expect(page.querySelectorAll("img, script")).toHaveLength(0);
    expect(page.querySelector(`.map-mark[data-id="region-${first.id}"]`)?.textContent).toContain("<img");
  });
});
