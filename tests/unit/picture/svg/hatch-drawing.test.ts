/** Hatches of the twin: one pattern a way of running, ids of its own, and lines that keep their size on screen. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { palettes } from "../../../../src/picture/scene/palette";
import type { SceneHatch } from "../../../../src/picture/scene/scene-shapes";
import { HatchDrawing } from "../../../../src/picture/svg/hatch-drawing";
import { svgElement } from "../../../../src/picture/svg/svg-element";

const { document } = parseHTML("<html><body></body></html>");
const hatch = (country: string, slant: SceneHatch["slant"], isUnclear = false): SceneHatch => ({
  id: `${slant}-${country}`,
  country,
  slant,
  isUnclear,
});
const draw = (hatches: readonly SceneHatch[]) => {
  const group = svgElement(document, "g", {});
  const drawing = new HatchDrawing(document, group);
  drawing.setUnits(["LA", "MM", "IN", "IN-AR"].map((id) => ({ id, d: `M${id}` })));
  const show = (shown: readonly SceneHatch[], lineScale = 1) =>
    drawing.draw({ hatches: shown, palette: palettes.light, worldview: "international", lineScale });
  show(hatches);
  const fills = () => [...group.querySelectorAll("g > path")].map((path) => [path.getAttribute("d"), path.getAttribute("fill")]);
  const ids = () => [...group.querySelectorAll("pattern")].map((pattern) => pattern.getAttribute("id"));
  return { group, drawing, show, fills, ids };
};

describe(HatchDrawing, () => {
  it("fills every unit of a country with the pattern of its slant, and removes what is no longer needed", () => {
    const { fills, ids, show } = draw([hatch("LA", "rising"), hatch("LA", "falling"), hatch("IN", "rising", true)]);
    const [rising, half, falling] = ids();
    expect(fills()).toEqual([
      ["MLA", `url(#${rising})`],
      ["MLA", `url(#${falling})`],
      ["MIN", `url(#${half})`],
      ["MIN-AR", `url(#${half})`],
    ]);
    show([]);
    expect([fills(), ids()]).toEqual([[], []]);
  });
  it("has ids that no other drawing has", () => {
    expect(draw([hatch("LA", "rising")]).ids()).not.toEqual(draw([hatch("LA", "rising")]).ids());
  });
  it("keeps the distance of its lines on screen", () => {
    const { group, drawing } = draw([hatch("LA", "rising")]);
    const turned = () => group.querySelector("pattern")?.getAttribute("patternTransform");
    drawing.setScale(4);
    expect(turned()).toBe("rotate(-45) scale(0.25)");
    drawing.setScale(0.5);
    expect(turned()).toBe("rotate(-45) scale(2)");
  });
  it("has broader lines, as much farther apart, where the scene's lines are broader", () => {
    const { group, drawing, show } = draw([hatch("LA", "rising")]);
    const turned = () => group.querySelector("pattern")?.getAttribute("patternTransform");
    drawing.setScale(4);
    show([hatch("LA", "rising")], 2);
    expect(turned()).toBe("rotate(-45) scale(0.5)");
    drawing.setScale(0.5);
    expect(turned()).toBe("rotate(-45) scale(4)");
  });
});
