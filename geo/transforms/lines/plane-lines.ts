/** Polylines in longitude and latitude: joined, measured, and cut where they come close to others. */
import { distanceKm } from "../adjacency.ts";
import { project } from "../mercator.ts";
import type { Point } from "../model.ts";

export type Line = readonly Point[];

/** Length on the drawn map, map degrees. */
export const mapLength = (line: Line): number =>
  line.reduce((sum, point, i) => {
    const [[x, y], [px, py]] = [project(point), project(line[i - 1] ?? point)];
    return sum + Math.hypot(x - px, y - py);
  }, 0);

const lengthKm = (line: Line): number => line.reduce((sum, point, i) => sum + distanceKm(line[i - 1] ?? point, point), 0);

/** Lines that meet end to end, as one each; which way a line runs does not count. */
export function joinLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    let whole = line;
    for (let other = meeting(); other; other = meeting()) {
      joined.splice(joined.indexOf(other), 1);
      whole = connect(whole, other);
    }
    joined.push(whole);

    function meeting(): Line | undefined {
      const ends = [String(whole[0]), String(whole.at(-1))];
      return joined.find((other) => [other[0], other.at(-1)].some((end) => ends.includes(String(end))));
    }
  }
  return joined;
}

function connect(a: Line, b: Line): Line {
  const [start, end] = [String(a[0]), String(a.at(-1))];
  if (end === String(b[0])) return [...a, ...b.slice(1)];
  if (end === String(b.at(-1))) return [...a, ...b.toReversed().slice(1)];
  return start === String(b.at(-1)) ? [...b, ...a.slice(1)] : [...b.toReversed(), ...a.slice(1)];
}

/** Kilometres to the nearest of the lines; those more than three degrees away are not looked at. */
export function distanceToLinesKm(lines: readonly Line[], [lon, lat]: Point): number {
  const east = Math.cos((lat * Math.PI) / 180);
  let best = Infinity;
  for (const line of lines)
    for (let i = 1; i < line.length; i += 1) {
      const [x1, y1] = line[i - 1] ?? [NaN, NaN];
      const [x2, y2] = line[i] ?? [NaN, NaN];
      if (Math.abs(y1 - lat) > 3 && Math.abs(y2 - lat) > 3) continue;
      const [dx, dy] = [(x2 - x1) * east, y2 - y1];
      const along = ((lon - x1) * east * dx + (lat - y1) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.max(0, Math.min(1, along));
      best = Math.min(best, Math.hypot((lon - x1 - t * (x2 - x1)) * east, lat - y1 - t * (y2 - y1)));
    }
  return (best * Math.PI * 6371) / 180;
}

/** The line with points at most `km` apart, so that a long segment is not judged by its ends. */
function densify(line: Line, km: number): Point[] {
  return line.flatMap((point, i) => {
    const from = line[i - 1];
    if (!from) return [point];
    const steps = Math.max(1, Math.ceil(distanceKm(from, point) / km));
    return Array.from({ length: steps }, (_, step): Point => {
      const share = (step + 1) / steps;
      return share === 1 ? point : [from[0] + (point[0] - from[0]) * share, from[1] + (point[1] - from[1]) * share];
    });
  });
}

/**
 * The parts of a line that do not run along any of the others. A part that is close for less than `crossingKm` only crosses
 * them and stays.
 */
export function partsAwayFrom(
  line: Line,
  others: readonly Line[],
  { closeKm, crossingKm }: { readonly closeKm: number; readonly crossingKm: number },
): Line[] {
  const dense = densify(line, closeKm);
  const isOriginal = new Set(line.map(String));
  const runs: { close: boolean; points: Point[] }[] = [];
  for (const point of dense) {
    const close = distanceToLinesKm(others, point) < closeKm;
    const last = runs.at(-1);
    if (last?.close === close) last.points.push(point);
    else runs.push({ close, points: [point] });
  }
  const parts: Point[][] = [];
  let isOpen = false;
  for (const { close, points } of runs) {
    const stays = !close || lengthKm(points) < crossingKm;
    if (stays && isOpen) parts.at(-1)?.push(...points);
    else if (stays) parts.push([...points]);
    isOpen = stays;
  }
  // Points that were only put in for measuring go again, except at the ends of a part.
  return parts
    .map((part) => part.filter((point, i) => i === 0 || i === part.length - 1 || isOriginal.has(String(point))))
    .filter((part) => part.length > 1);
}
