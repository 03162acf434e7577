/** How much broader than usual the map's lines are: beside names that are large on a wall, lines of the usual width are hairs. */

/** The em of the names for which the widths are written, CSS pixels: that of a slide on a screen of 1920 × 1080. */
const usualEm = 27.5;
/** Steps between one scale and the next whole one: resizing a window rebuilds the picture seldom. */
const steps = 4;
/** A bold line may be no broader than what tiles keep beyond their edges (the WebGL style's buffer). */
export const largestLineScale = 3;

/** In quarters, rounded down, never below 1. @param em CSS pixels of one em of the names */
export const lineScaleOf = (em: number): number =>
  Number.isFinite(em) ? Math.min(Math.max(Math.floor((em / usualEm) * steps) / steps, 1), largestLineScale) : 1;

/** A length of a line at the scale, without the crumbs of a computed fraction. @param px CSS pixels at the usual scale */
export const scaledPx = (px: number, lineScale: number): number => Math.round(px * lineScale * 1000) / 1000;
