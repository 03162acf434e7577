/**
 * Which borders are unsettled, decided one by one. They are drawn dashed in both worldviews: a solid line would say that the
 * states on its two sides agree on it. Lines far from China's neighbourhood were not looked at and are solid. See decision 065.
 */
import { arcIndex, arcUsers, type Point, type UnitTopology } from "../model.ts";

/** Pairs of owners (international view), and of units, that share no agreed line. */
const unsettledPairs: readonly (readonly [string, string])[] = [
  ["CN", "IN"], // never delimited; Natural Earth: disputed
  ["CN", "BT"], // both call it not delimited, in talks since 1984; Natural Earth has two Chinese claims along it
  ["KP", "KR"], // the armistice's demarcation line; Natural Earth: line of control
  ["IN", "IN-AR"], // where the Chinese view has its border with India
];

/** Where India's border with Pakistan becomes the edge of Kashmir; Natural Earth's Pakistani claim begins here. */
export const kashmirStart: Point = [75.2984, 32.3006];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const isPair = ([a, b]: readonly [string, string], [c, d]: readonly [string, string]): boolean =>
  (a === c && b === d) || (a === d && b === c);

/** Whether the arc lies along Kashmir: it is the northern part of what `splitAtKashmir` made of the border. */
const isAlongKashmir = (arc: readonly Point[]): boolean => arc.length > 0 && mean(arc.map(([, lat]) => lat)) > kashmirStart[1];

/**
 * Whether the line between two units is unsettled.
 * @param owners of the units in the international view
 * @param arc its course, longitude then latitude; only India's border with Pakistan needs it
 */
export function isUnsettled(units: readonly [string, string], owners: readonly [string, string], arc: readonly Point[]): boolean {
  if (units.includes("X-SIACHEN")) return true;
  if (isPair(owners, ["IN", "PK"])) return isAlongKashmir(arc);
  return unsettledPairs.some((pair) => isPair(pair, units) || isPair(pair, owners));
}

/** Cuts India's border with Pakistan in two where Kashmir begins, so that one part of it can be dashed. */
export function splitAtKashmir(topology: UnitTopology): UnitTopology {
  const users = arcUsers(topology);
  const far = ([lon, lat]: Point): number => Math.hypot(lon - kashmirStart[0], lat - kashmirStart[1]);
  let best = { arc: -1, point: -1, far: Infinity };
  topology.arcs.forEach((arc, i) => {
    const [a = "", b = ""] = users[i] ?? [];
    if (!isPair(["IN", "PK"], [a, b])) return;
    arc.slice(1, -1).forEach((point, j) => {
      if (far(point) < best.far) best = { arc: i, point: j + 1, far: far(point) };
    });
  });
  const arc = topology.arcs[best.arc];
  if (!arc) return topology;
  const added = topology.arcs.length;
  const arcs = [...topology.arcs.with(best.arc, arc.slice(0, best.point + 1)), arc.slice(best.point)];
  const split = (reference: number): number[] => {
    if (arcIndex(reference) !== best.arc) return [reference];
    return reference < 0 ? [~added, reference] : [reference, added];
  };
  return {
    arcs,
    units: topology.units.map(({ id, polygons }) => ({
      id,
      polygons: polygons.map((polygon) => polygon.map((ring) => ring.flatMap(split))),
    })),
  };
}
