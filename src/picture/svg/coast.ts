/**
 * The coast, found among the outlines of units: the edges that only one of them has. It has no coordinates of its own in the data.
 * Takes about 40 ms, so it is for after the first paint; made once for each list of units.
 */
import type { PathItem } from "./paths";

type Vertex = readonly [x: number, y: number];

/** Vertices of a path's closed runs, the first repeated at the end. Reads both what the plate and what d3 writes. */
function ringsOf(d: string): readonly (readonly Vertex[])[] {
  const isRelative = d.startsWith("m");
  let [x, y] = [0, 0];
  return d
    .split(isRelative ? "m" : "M")
    .slice(1)
    .map((text) => {
      const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
      const ring: Vertex[] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        const [dx, dy] = [numbers[i] ?? 0, numbers[i + 1] ?? 0];
        [x, y] = isRelative ? [x + dx, y + dy] : [dx, dy];
        ring.push([x, y]);
      }
      const [first = [0, 0]] = ring;
      [x, y] = first;
      return [...ring, first];
    });
}

/** Hundredths of a grid cell, which both kinds of path are made of. */
const whole = (value: number): number => Math.round(value * 100);

/** One number for an edge, whichever way it is walked: its middle and, in the low bits, its extent. */
function edgeKey([x1, y1]: Vertex, [x2, y2]: Vertex): number {
  const extent = (whole(Math.abs(x1 - x2)) * 31 + whole(Math.abs(y1 - y2))) % 512;
  return (whole(x1 + x2) * 2 ** 22 + whole(y1 + y2)) * 512 + extent;
}

const made = new WeakMap<readonly PathItem[], readonly PathItem[]>();

/** The coast of these units, if it has been found already. */
export const knownCoast = (units: readonly PathItem[]): readonly PathItem[] | undefined => made.get(units);

/** A path for each unit that has a coast, so that those off the screen cost nothing. */
export function coastPaths(units: readonly PathItem[]): readonly PathItem[] {
  const known = knownCoast(units);
  if (known) return known;
  const outlines = units.map(({ id, d }) => ({ id, rings: ringsOf(d) }));
  const users = new Map<number, number>();
  const forEdges = (ring: readonly Vertex[], visit: (from: Vertex, to: Vertex, key: number) => void): void =>
    ring.forEach((to, i) => {
      const from = ring[i - 1];
      if (from) visit(from, to, edgeKey(from, to));
    });
  for (const { rings } of outlines)
    for (const ring of rings) forEdges(ring, (_from, _to, key) => users.set(key, (users.get(key) ?? 0) + 1));
  const coast = outlines.flatMap(({ id, rings }) => {
    let d = "";
    for (const ring of rings) {
      let last: Vertex | null = null;
      forEdges(ring, (from, to, key) => {
        if (users.get(key) !== 1) return;
        d += `${last === from ? "" : `M${from[0]} ${from[1]}`}L${to[0]} ${to[1]}`;
        last = to;
      });
    }
    return d === "" ? [] : [{ id, d }];
  });
  made.set(units, coast);
  return coast;
}
