/** Parallel lines over a shape whose owner nobody agrees on. Lines, not a pattern, so that every renderer draws them alike. */
import { project, unproject } from "../mercator.ts";
import type { Point, Shape } from "../model.ts";
import type { Line } from "./plane-lines.ts";

/**
 * Lines that rise to the right at 45° on the drawn map, inside the shape.
 * @param spacing between two lines, map degrees
 */
export function hatchLines(shape: Shape, spacing: number): Line[] {
  const rings = shape.polygons.flat().map((ring) => ring.map(project));
  const offsets = rings.flat().map(([x, y]) => y - x);
  const step = spacing * Math.SQRT2;
  const lines: Line[] = [];
  for (let offset = Math.min(...offsets) + step / 2; offset < Math.max(...offsets); offset += step) {
    const crossings = rings
      .flatMap((ring) => ring.flatMap((point, i) => crossing(ring[i - 1], point, offset)))
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from = NaN, to = NaN] = [crossings[i], crossings[i + 1]];
      lines.push([unproject([from, from + offset]), unproject([to, to + offset])]);
    }
  }
  return lines;
}

/** Where a segment meets the line y = x + offset, as x; none when it does not. */
function crossing(from: Point | undefined, to: Point, offset: number): number[] {
  if (!from) return [];
  const [a, b] = [from[1] - from[0] - offset, to[1] - to[0] - offset];
  return a > 0 === b > 0 ? [] : [from[0] + (to[0] - from[0]) * (a / (a - b))];
}
