/** For the tests of colours on the map: the views to try, what lies below a point, and which colours are too close to tell apart. */
import { linkBases } from "../../../../src/data/choices";
import { createAreaIndex } from "../../../../src/picture/geometry/geometry";
import { openingInput, type SceneInput } from "../../../../src/picture/scene/scene-input";
import { unitFill, type Scene } from "../../../../src/picture/scene/scene";
import type { Theme } from "../../../../src/state/view-state";
import { briefing, lightGeometry, pack, places } from "../../model/built-in";
import { contrast, difference, labOf, sights, type Sight } from "../../model/colour-vision";

/** Two colours that meet on the map. */
export interface Pair {
  /** What meets what, for the message. */
  readonly what: string;
  readonly one: string;
  readonly other: string;
}
/** How far two colours are apart for a kind of sight: in CIEDE2000, or as contrast after WCAG 2. */
export type Measure = (one: string, other: string, sight: Sight) => number;
export const inDifference: Measure = (one, other, sight) => difference(labOf(one, sight), labOf(other, sight));
export const inContrast: Measure = contrast;

/** WCAG 2.2 AA: for text, for large text (bold from 18.7 px on), and for lines and symbols. */
export const leastContrast = { text: 4.5, largeText: 3, line: 3 } as const;
/** CIEDE2000: of areas that touch (2 is seen at a glance), a tint and a region, a line and what it crosses, two inks anywhere. */
export const leastDifference = { touching: 2, region: 3, line: 10, apart: 9 } as const;

/** The pairs that somebody cannot tell apart, each once for each kind of sight, with the measured number. */
export function tooClose(pairs: readonly Pair[], least: number, measure: Measure): readonly string[] {
  const all = new Map(pairs.map((pair) => [`${pair.what} ${pair.one} ${pair.other}`, pair]));
  return [...all].flatMap(([text, { one, other }]) =>
    sights.flatMap((sight) => {
      const apart = measure(one, other, sight);
      return apart < least ? [`${text} in ${sight}: ${apart.toFixed(2)}`] : [];
    }),
  );
}

const layers = ["corridors", ...pack.agreements.map(({ id }) => id)];

/** Every region selected, by itself and by each basis of a link; every partner chosen, then all; nothing chosen. With all layers. */
export function viewsOf(theme: Theme): readonly SceneInput[] {
  const rest = { ...openingInput(briefing, places, { theme, worldview: "international" }), layers, zoom: 7 };
  const partners = [...new Set(briefing.links.map(({ country }) => country))];
  return [
    rest,
    ...briefing.regions.flatMap(({ id }) => [
      { ...rest, selected: id },
      ...linkBases.map((basis) => ({ ...rest, selected: id, bases: [basis] })),
    ]),
    ...partners.map((code) => ({ ...rest, partners: [code] })),
    { ...rest, partners },
  ];
}

/** The country or province at a point; null for the sea. */
export const unitAt = ([lon = 0, lat = 0]: readonly number[]): string | null =>
  createAreaIndex(lightGeometry().units).at([lon, lat]);

/** The colour of the ground at a point, below every line: the region's, the country's or the sea's. */
export function groundAt(scene: Scene, lonLat: readonly number[]): string {
  const unit = unitAt(lonLat);
  return unit === null ? scene.palette.sea : fillOf(scene, unit);
}

/** The fill of a country, or of a province, which has its region's. */
export const fillOf = (scene: Scene, unit: string): string =>
  scene.regions.find(({ provinces }) => provinces.includes(unit))?.fill ?? unitFill(scene, unit);
