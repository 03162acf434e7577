/**
 * How a scene draws each of its lines: colour, width, dashes. Both renderers ask here. The scene has widths of the usual size; what
 * is answered here is as broad as its `lineScale` says.
 */
import { lineMeaning, provinceOfStretch, type LineKind } from "../geometry/line-kinds";
import { scaledPx } from "./line-scale";
import type { Palette } from "./palette";
import type { Dash, Scene, SceneRegion } from "./scene-shapes";

/** A stroke: its colour, and its width in CSS pixels. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
}

/** Lengths of a dash and of the gap after it, CSS pixels at the usual scale. */
export type DashPattern = readonly [on: number, off: number];
/** A dot is a dash without length to speak of; its round ends make it one. */
export const dashPatterns: Readonly<Record<Exclude<Dash, "solid">, DashPattern>> = { dashed: [7, 5], dotted: [0.1, 5] };
/** Of an unsettled border. */
export const unsettledPattern: DashPattern = [4, 3];
/** The thin line around a solid arrow, and the dots of a reading's outline; CSS pixels at the usual scale. */
export const arrowPx = { halo: 1, dot: 3 } as const;

/** The pattern as SVG writes it. */
export const dashArray = (pattern: DashPattern, lineScale = 1): string =>
  pattern.map((length) => scaledPx(length, lineScale)).join(" ");

type Worldly = Pick<Scene, "palette" | "worldview" | "lineScale">;

const scaled = (stroke: Stroke | null, { lineScale }: Pick<Scene, "lineScale">): Stroke | null =>
  stroke && { colour: stroke.colour, width: scaledPx(stroke.width, lineScale) };

const colourOf = (kind: LineKind, { river, province, border, outer }: Palette): string =>
  ({ river, province, border, outer, claim: border, hatch: border })[kind];

/** An unsettled line is lighter than a settled one: it must not look like a fact. */
const unsettledWidth = (width: number): number => Math.max(1, width - 1);

/** The line as it lies on the ground; null when the worldview does not draw it. */
export const lineStroke = (scene: Worldly, id: string): Stroke | null => scaled(usualLine(scene, id), scene);

/** The dashes of an unsettled line, over everything of the ground; null when the worldview does not draw it. */
export const dashStroke = (scene: Scene, id: string): Stroke | null => scaled(usualDashes(scene, id), scene);

/**
 * What lies on a stretch over the regions' outlines: a bold line; or, under the dashes of an unsettled one, a band in the colour of
 * land, without which a region's solid outline would show between them. Null for nothing.
 */
export const stretchStroke = (scene: Scene, id: string): Stroke | null => scaled(usualStretch(scene, id), scene);

/** Whether all that follows theme, worldview and the scale of lines looks the same in two scenes. */
export const paintsAlike = (a: Worldly, b: Worldly): boolean =>
  a.palette === b.palette && a.worldview === b.worldview && a.lineScale === b.lineScale;

/** Of seas and lakes. */
export const coastStroke = ({ palette, lineScale }: Pick<Scene, "palette" | "lineScale">): Stroke => ({
  colour: palette.coast,
  width: scaledPx(palette.widths.coast, lineScale),
});

/** A region's outline. */
export const regionStroke = ({ stroke, strokeWidth }: SceneRegion, { lineScale }: Pick<Scene, "lineScale">): Stroke => ({
  colour: stroke,
  width: scaledPx(strokeWidth, lineScale),
});

function usualLine({ palette, worldview }: Worldly, id: string): Stroke | null {
  const meaning = lineMeaning(id, worldview);
  if (!meaning) return null;
  const width = palette.widths[meaning.kind];
  const isLighter = meaning.isUnsettled && meaning.kind === "outer";
  return { colour: colourOf(meaning.kind, palette), width: isLighter ? unsettledWidth(width) : width };
}

function usualDashes(scene: Scene, id: string): Stroke | null {
  const bold = boldStretch(scene, id);
  return bold ? { colour: bold.colour, width: unsettledWidth(bold.width) } : usualLine(scene, id);
}

function usualStretch(scene: Scene, id: string): Stroke | null {
  const meaning = lineMeaning(id, scene.worldview);
  if (!meaning?.stretch) return null;
  if (!meaning.isUnsettled) return boldStretch(scene, id);
  const province = provinceOfStretch(meaning.stretch);
  const outline = scene.regions.find(({ provinces }) => provinces.includes(province));
  const dashes = usualDashes(scene, id);
  if (!outline || !dashes) return null;
  return { colour: scene.palette.land, width: Math.max(outline.strokeWidth, dashes.width) + 0.4 };
}

function boldStretch({ stretches, worldview }: Scene, id: string): Stroke | null {
  const stretch = lineMeaning(id, worldview)?.stretch;
  return stretches.find((one) => one.id === stretch) ?? null;
}
