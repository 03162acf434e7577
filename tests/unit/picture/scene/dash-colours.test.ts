/**
 * Dashes and dots are seen on what lies beside and between them: unsettled borders, claims, and the dots of a reading. Grounds are
 * those of the built geometry, looked up on both sides of every line. Thin borders between countries are quieter than the subject
 * by design: they are held to a difference of 10, as in partner-fills.test.ts, and to 3:1 where the theme is for contrast.
 */
import { describe, expect, it } from "vitest";
import { isUnsettledLine, lineMeaning } from "../../../../src/picture/geometry/line-kinds";
import {
  arrowPx,
  dashPatterns,
  dashStroke,
  lineStroke,
  stretchStroke,
  unsettledPattern,
} from "../../../../src/picture/scene/line-look";
import { buildScene, type Scene } from "../../../../src/picture/scene/scene";
import type { SceneInput } from "../../../../src/picture/scene/scene-input";
import { worldviews } from "../../../../src/data/choices";
import { themes, type Theme } from "../../../../src/state/view-state";
import { lightGeometry } from "../../model/built-in";
import {
  fillOf,
  groundAt,
  inContrast,
  inDifference,
  leastContrast,
  leastDifference,
  tooClose,
  unitAt,
  viewsOf,
  type Pair,
} from "./seen-colours";

const unsettled = lightGeometry().lines.filter(({ id }) => isUnsettledLine(id));
/** How far beside a line its ground is looked up, degrees; and how many of its corners are asked. */
const beside = 0.06;
const corners = 40;

/** The units on both sides of a line; null is the sea. */
const sidesOf = new Map(
  unsettled.map(({ id, geometry }) => {
    const points = geometry.coordinates.flat();
    const step = Math.max(1, Math.floor(points.length / corners));
    const near = points
      .filter((_, index) => index % step === 0)
      .flatMap(([lon = 0, lat = 0]) => [-beside, beside].flatMap((away) => [unitAt([lon + away, lat]), unitAt([lon, lat + away])]));
    return [id, [...new Set(near)]];
  }),
);

const scenesOf = (theme: Theme): readonly Scene[] =>
  worldviews.flatMap((worldview) =>
    viewsOf(theme)
      .map((view): SceneInput => ({ ...view, worldview }))
      .map((view) => buildScene(view)),
  );

/** The dashes of each unsettled line against what lies beside them, for the kinds that are asked for. */
const dashedIn = (theme: Theme, isMeant: (kind: string, isBold: boolean) => boolean): readonly Pair[] =>
  scenesOf(theme).flatMap((scene) =>
    unsettled.flatMap(({ id }): readonly Pair[] => {
      const [meaning, stroke] = [lineMeaning(id, scene.worldview), dashStroke(scene, id)];
      const isBold = scene.stretches.some((one) => one.id === meaning?.stretch);
      if (!meaning || !stroke || !isMeant(meaning.kind, isBold)) return [];
      return (sidesOf.get(id) ?? []).map((unit) => ({
        what: `${id} on ${unit ?? "sea"}`,
        one: stroke.colour,
        other: unit === null ? scene.palette.sea : fillOf(scene, unit),
      }));
    }),
  );

describe("the dashes of an unsettled border", () => {
  it.each(themes)("of China differ by at least 10 from the ground on both sides, bold or not, in theme %s", (theme) => {
    const pairs = dashedIn(theme, (kind) => kind === "outer");
    expect(pairs.length).toBeGreaterThan(100);
    expect(tooClose(pairs, leastDifference.line, inDifference)).toEqual([]);
  });

  it.each(themes)("have at least 3:1 against the band of land below them, which shows between dashes, in theme %s", (theme) => {
    const pairs = scenesOf(theme).flatMap((scene) =>
      unsettled.flatMap(({ id }): readonly Pair[] => {
        const [dash, band] = [dashStroke(scene, id), stretchStroke(scene, id)];
        if (dash && band) expect(band.width).toBeGreaterThan(dash.width);
        return dash && band ? [{ what: id, one: dash.colour, other: band.colour }] : [];
      }),
    );
    expect(pairs.length).toBeGreaterThan(0);
    expect(tooClose(pairs, leastContrast.line, inContrast)).toEqual([]);
  });

  it.each(themes)("between others, and of claims, differ by at least 10 from the ground on both sides, in theme %s", (theme) => {
    const pairs = dashedIn(theme, (kind) => kind === "claim" || kind === "border");
    expect(pairs.length).toBeGreaterThan(0);
    expect(tooClose(pairs, leastDifference.line, inDifference)).toEqual([]);
    if (theme === "contrast") expect(tooClose(pairs, leastContrast.line, inContrast)).toEqual([]);
  });

  it.each(themes)("of China are at least 0.9 px thinner than its settled border, in theme %s", (theme) => {
    const [scene] = scenesOf(theme);
    const widthOf = (id: string): number => (scene ? (lineStroke(scene, id)?.width ?? 0) : 0);
    expect(widthOf("CN-YN|LA") - widthOf("CN-XZ|IN~")).toBeGreaterThanOrEqual(0.9);
  });
});

/** Dots of readings and of their arrow's outline, against the ground along them. */
const dottedIn = (theme: Theme): readonly Pair[] =>
  viewsOf(theme).flatMap((view) => {
    const scene = buildScene(view);
    const lines = scene.links
      .filter(({ dash }) => dash === "dotted")
      .map(({ path, colour }) => ({ what: "reading", path, colour }));
    const arrows = scene.arrows
      .filter(({ dash }) => dash === "dotted")
      .map(({ ring, stroke }) => ({ what: "arrow", path: ring, colour: stroke }));
    return [...lines, ...arrows].flatMap(({ what, path, colour }) =>
      path.filter((_, index) => index % 4 === 0).map((at): Pair => ({ what, one: colour, other: groundAt(scene, at) })),
    );
  });

describe("the dots of a reading", () => {
  it.each(themes)("differ by at least 10 from all ground along them, in theme %s", (theme) => {
    const pairs = dottedIn(theme);
    expect(new Set(pairs.map(({ what }) => what))).toEqual(new Set(["reading", "arrow"]));
    expect(tooClose(pairs, leastDifference.line, inDifference)).toEqual([]);
  });

  it.each(themes)("have at least 3:1 on all ground but the region that they start from, in theme %s", (theme) => {
    const fills = new Set(viewsOf(theme).flatMap((view) => buildScene(view).regions.map(({ fill }) => fill)));
    const pairs = dottedIn(theme).filter(({ other }) => !fills.has(other));
    expect(tooClose(pairs, leastContrast.line, inContrast)).toEqual([]);
  });
});

describe("dash patterns", () => {
  it("leave gaps of at least 3 px, and no two are alike", () => {
    const patterns = [dashPatterns.dashed, dashPatterns.dotted, unsettledPattern];
    for (const [, gap] of patterns) expect(gap).toBeGreaterThanOrEqual(3);
    expect(new Set(patterns.map(String)).size).toBe(3);
  });
  it("draw dots as round as they are wide, with ground between them", () => {
    const [on, gap] = dashPatterns.dotted;
    expect(on).toBeLessThan(0.5);
    expect(gap - arrowPx.dot).toBeGreaterThanOrEqual(2);
  });
});
