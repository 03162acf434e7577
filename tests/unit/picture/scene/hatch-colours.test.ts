/** The hatches of agreements are seen on every ground they can lie on, and told from each other by the way they run. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { thingKey } from "../../../../src/model/things";
import { lightScene } from "../../../../src/picture/scene/light";
import { slantOf } from "../../../../src/picture/scene/overlays";
import { palettes } from "../../../../src/picture/scene/palette";
import { buildScene } from "../../../../src/picture/scene/scene";
import { hatchSlants, type HatchSlant } from "../../../../src/picture/scene/scene-shapes";
import { HatchDrawing, hatchStep, hatchTurns, hatchWidth } from "../../../../src/picture/svg/hatch-drawing";
import { svgElement } from "../../../../src/picture/svg/svg-element";
import { themes, type Theme } from "../../../../src/state/view-state";
import { briefing, pack } from "../../model/built-in";
import { fillOf, inContrast, inDifference, leastContrast, tooClose, viewsOf, type Pair } from "./seen-colours";

/** CIEDE2000: lines this thin must be seen on areas that are large. As for tints in overlays.test.ts. */
const leastApart = 15;

const grounds = new Map<Theme, readonly Pair[]>();
/** The hatch with the fill of each country that a view hatches, at rest and while that country is pointed at. */
function hatchedIn(theme: Theme): readonly Pair[] {
  const known = grounds.get(theme);
  if (known) return known;
  const lit = new Set([
    ...briefing.countries.map(({ code }) => thingKey({ kind: "country", id: code })),
    ...briefing.regions.slice(0, 1).map(({ id }) => thingKey({ kind: "region", id })),
  ]);
  const pairs = viewsOf(theme).flatMap((view) => {
    const scene = buildScene(view);
    return [scene, lightScene(scene, view, lit)].flatMap((shown) =>
      shown.hatches.map(({ country, isUnclear }): Pair => ({
        what: isUnclear ? "half" : "whole",
        one: shown.palette.hatch,
        other: fillOf(shown, country),
      })),
    );
  });
  grounds.set(theme, pairs);
  return pairs;
}

/** The pattern of a hatch as it is drawn: its lines' colour, width and distance, and their turn in degrees. */
function drawn(theme: Theme, slant: HatchSlant, isUnclear: boolean) {
  const { document } = parseHTML("<html><body></body></html>");
  const group = svgElement(document, "g", {});
  const drawing = new HatchDrawing(document, group);
  drawing.setUnits([{ id: "LA", d: "M0 0" }]);
  drawing.draw({
    hatches: [{ id: "any-LA", country: "LA", slant, isUnclear }],
    palette: palettes[theme],
    worldview: "international",
    lineScale: 1,
  });
  const pattern = group.querySelector("pattern");
  const line = pattern?.querySelector("path");
  return {
    colour: line?.getAttribute("stroke"),
    width: Number(line?.getAttribute("stroke-width")),
    step: Number(pattern?.getAttribute("width")),
    turn: Number(pattern?.getAttribute("data-turn")),
  };
}

describe("the hatch of an agreement", () => {
  it.each(themes)("has at least 3:1 on every fill it lies on, at rest and pointed at, whole and half, in theme %s", (theme) => {
    const pairs = hatchedIn(theme);
    expect(new Set(pairs.map(({ other }) => other)).size).toBeGreaterThan(8);
    expect(tooClose(pairs, leastContrast.line, inContrast)).toEqual([]);
  });

  it.each(themes)("differs by at least 15 from every fill it lies on, in theme %s", (theme) => {
    expect(tooClose(hatchedIn(theme), leastApart, inDifference)).toEqual([]);
  });

  it.each(themes)("is drawn in that colour, 1.5 px wide, for every slant, whole and half, in theme %s", (theme) => {
    for (const slant of hatchSlants)
      for (const isUnclear of [false, true]) {
        const { colour, width } = drawn(theme, slant, isUnclear);
        expect([colour, width]).toEqual([palettes[theme].hatch, hatchWidth]);
      }
    expect(hatchWidth).toBeGreaterThanOrEqual(1.5);
  });

  it("runs 45 degrees up for the first agreement, 45 down for the second, and at least 45 apart for any two", () => {
    const turns = pack.agreements.map((agreement) => hatchTurns[slantOf(briefing, agreement)]);
    expect(turns.slice(0, 2)).toEqual([-45, 45]);
    for (const [index, one] of turns.entries())
      for (const other of turns.slice(index + 1)) {
        const apart = Math.abs(one - other) % 180;
        expect(Math.min(apart, 180 - apart)).toBeGreaterThanOrEqual(45);
      }
    for (const slant of hatchSlants) expect(drawn("light", slant, false).turn).toBe(hatchTurns[slant]);
  });

  it("has lines twice as far apart where nothing is known, and more ground than line in both", () => {
    for (const slant of hatchSlants) {
      const [whole, half] = [drawn("light", slant, false), drawn("light", slant, true)];
      expect([whole.step, half.step]).toEqual([hatchStep, 2 * hatchStep]);
      expect(whole.step - whole.width).toBeGreaterThan(3 * whole.width);
    }
  });
});
