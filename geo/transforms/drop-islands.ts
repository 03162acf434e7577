/** Leaves out islands and enclaves too small to see. Only shapes nobody else's outline depends on can go. */
import { ringMapArea } from "./mercator.ts";
import { arcIndex, arcUsers, ringPoints, type ArcPolygon, type Point, type Unit, type UnitTopology } from "./model.ts";

export interface IslandRule {
  /** Smallest island to draw, in square map degrees, for a unit's polygon that starts at this point. */
  readonly smallest: (unitId: string, at: Point) => number;
  /** Whether the unit's largest polygon stays whatever its size. */
  readonly mustStay: (unitId: string, at: Point) => boolean;
}

const exteriorArea = (topology: UnitTopology, polygon: ArcPolygon): number =>
  Math.abs(ringMapArea(ringPoints(topology.arcs, polygon[0] ?? [])));

/**
 * The units without their smallest islands; a unit without any polygon left is gone. An island stands free (all its arcs are
 * its own); an enclave is one closed arc, and goes together with the hole it fills.
 */
export function dropIslands(topology: UnitTopology, rule: IslandRule): Unit[] {
  const users = arcUsers(topology).map((ids) => ids.length);
  const droppedEnclaves = new Set<number>();
  const kept = topology.units.map((unit) => {
    const areas = unit.polygons.map((polygon) => exteriorArea(topology, polygon));
    const largest = areas.indexOf(Math.max(...areas));
    const polygons = unit.polygons.filter((polygon, i) => {
      const [exterior = []] = polygon;
      const at = topology.arcs[arcIndex(exterior[0] ?? 0)]?.[0];
      if (!at || (areas[i] ?? 0) >= rule.smallest(unit.id, at)) return true;
      if (i === largest && rule.mustStay(unit.id, at)) return true;
      if (exterior.every((reference) => users[arcIndex(reference)] === 1)) return false;
      if (exterior.length > 1) return true;
      droppedEnclaves.add(arcIndex(exterior[0] ?? 0));
      return false;
    });
    return { id: unit.id, polygons };
  });
  const isFilled = (ring: readonly number[]): boolean => ring.length === 1 && droppedEnclaves.has(arcIndex(ring[0] ?? 0));
  return kept
    .map((unit) => ({
      id: unit.id,
      polygons: unit.polygons.map((polygon) => polygon.filter((ring, i) => i === 0 || !isFilled(ring))),
    }))
    .filter((unit) => unit.polygons.length > 0);
}
