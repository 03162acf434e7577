/** Every ring is a ring: at least four points, closed, the right way round, on one side of ±180°. */
import { ringMapArea } from "../transforms/mercator.ts";
import { unitShape, type Point, type UnitTopology } from "../transforms/model.ts";

function ringProblem(ring: readonly Point[], isHole: boolean): string | null {
  if (ring.length < 4) return `has ${ring.length} points, needs 4`;
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return "is not closed";
  if (ring.some(([lon, lat]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))) return "leaves the world";
  if (ring.some(([lon], i) => Math.abs(lon - (ring[i - 1]?.[0] ?? lon)) > 180)) return "crosses ±180°";
  const area = ringMapArea(ring);
  if (area === 0) return "has no area";
  if (area > 0 === isHole) return isHole ? "is a hole but runs counter-clockwise" : "is an exterior but runs clockwise";
  return null;
}

/** One problem for each unsound ring: `light: LA polygon 2 ring 0 has 3 points, needs 4`. */
export function checkRings(topology: UnitTopology, where: string): string[] {
  return topology.units.flatMap((unit) =>
    unitShape(topology, unit).polygons.flatMap((rings, polygon) =>
      rings.flatMap((ring, i) => {
        const problem = ringProblem(ring, i > 0);
        return problem ? [`${where}: ${unit.id} polygon ${polygon} ring ${i} ${problem}`] : [];
      }),
    ),
  );
}
