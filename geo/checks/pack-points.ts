/** Every point of the pack lies where the pack says: in its province or country, or within its accuracy of it. */
import type { PackPoint } from "../pack-points.ts";
import { unitShape, type Shape, type UnitTopology } from "../transforms/model.ts";
import { distanceToShapeKm } from "../transforms/shape-geometry.ts";
import { ownerOf } from "../transforms/worldview.ts";

/**
 * Added to a point's own accuracy: Natural Earth's border lies within 8 km of OpenStreetMap's for 95 % of every border
 * measured (Xinjiang–Kazakhstan is the worst, 7.9). Halving it rejects good points; doubling it lets a wrong town pass.
 */
export const borderToleranceKm = 8;

/** One problem for each point too far from where it must be, or whose province or country has no shape. */
export function checkPackPoints(topology: UnitTopology, points: readonly PackPoint[]): string[] {
  const shapes = topology.units.map((unit): Shape => unitShape(topology, unit));
  return points.flatMap(({ record, within, lonLat, accuracyKm }) => {
    const homes = shapes.filter((shape) => shape.id === within || ownerOf(shape.id, "international") === within);
    if (homes.length === 0) return [`${record}: there is no unit ${within}`];
    const km = Math.min(...homes.map((shape) => distanceToShapeKm(shape, lonLat)));
    const allowedKm = accuracyKm + borderToleranceKm;
    return km <= allowedKm ? [] : [`${record}: ${lonLat.join(", ")} is ${km.toFixed(1)} km from ${within}, allowed ${allowedKm}`];
  });
}
