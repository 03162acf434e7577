/** How a scene draws each line of the ground. Both renderers ask here. */
import { lineMeaning, provinceOfStretch, type LineKind } from "../geometry/line-kinds";
import type { Palette } from "./palette";
import type { Scene } from "./scene-shapes";

/** A stroke: its colour, and its width in CSS pixels. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
}

const colourOf = (kind: LineKind, { river, province, border, outer }: Palette): string =>
  ({ river, province, border, outer, claim: border, hatch: border })[kind];

/** An unsettled line is lighter than a settled one: it must not look like a fact. */
const unsettledWidth = (width: number): number => Math.max(1, width - 1);

/** The line as it lies on the ground; null when the worldview does not draw it. */
export function lineStroke({ palette, worldview }: Pick<Scene, "palette" | "worldview">, id: string): Stroke | null {
  const meaning = lineMeaning(id, worldview);
  if (!meaning) return null;
  const width = palette.widths[meaning.kind];
  const isLighter = meaning.isUnsettled && meaning.kind === "outer";
  return { colour: colourOf(meaning.kind, palette), width: isLighter ? unsettledWidth(width) : width };
}

/** The dashes of an unsettled line, over everything of the ground; null when the worldview does not draw it. */
export function dashStroke(scene: Scene, id: string): Stroke | null {
  const bold = boldStretch(scene, id);
  return bold ? { colour: bold.colour, width: unsettledWidth(bold.width) } : lineStroke(scene, id);
}

/**
 * What lies on a stretch over the regions' outlines: a bold line; or, under the dashes of an unsettled one, a band in the colour of
 * land, without which a region's solid outline would show between them. Null for nothing.
 */
export function stretchStroke(scene: Scene, id: string): Stroke | null {
  const meaning = lineMeaning(id, scene.worldview);
  if (!meaning?.stretch) return null;
  if (!meaning.isUnsettled) return boldStretch(scene, id);
  const province = provinceOfStretch(meaning.stretch);
  const outline = scene.regions.find(({ provinces }) => provinces.includes(province));
  const dashes = dashStroke(scene, id);
  if (!outline || !dashes) return null;
  return { colour: scene.palette.land, width: Math.max(outline.strokeWidth, dashes.width) + 0.4 };
}

function boldStretch({ stretches, worldview }: Scene, id: string): Stroke | null {
  const stretch = lineMeaning(id, worldview)?.stretch;
  return stretches.find((one) => one.id === stretch) ?? null;
}
