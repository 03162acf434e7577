/** Units cover the land without gaps, none is missing, and dissolved shapes and lines are made of exactly their arcs. */
import type { DecodedLevel } from "../decode-level.ts";
import { distanceKm } from "../transforms/adjacency.ts";
import { dissolveArcs } from "../transforms/dissolve-shapes.ts";
import { arcIndex, arcUsers, type ArcPolygon, type UnitTopology } from "../transforms/model.ts";
import { lineBetween } from "../transforms/worldview.ts";

/** Small, and yet never left out of any level. */
export const requiredUnits: readonly string[] = [
  ...["CN-HI", "TW", "HK", "MO", "X-SPRATLY", "X-SIACHEN", "IN-AR", "LK", "MV", "SG", "BN", "TL", "XK", "BH", "BT"],
  ...["NO", "FR", "CY", "SO", "RS"], // no ISO code, or more than one, somewhere in Natural Earth
];

/** Required units that the topology lacks. */
export function checkRequiredUnits(topology: UnitTopology, where: string): string[] {
  const present = new Set(topology.units.map((unit) => unit.id));
  return requiredUnits.filter((id) => !present.has(id)).map((id) => `${where}: unit ${id} is missing`);
}

/**
 * Inland kilometres of Chinese provinces' outlines that nobody shares, which must be none: a gap between a province and its
 * neighbour shows as a hole in the dissolved land.
 */
export function checkInlandGaps(topology: UnitTopology, where: string): string[] {
  const users = arcUsers(topology);
  const holes = dissolveArcs(topology, () => true).flatMap((polygon) => polygon.slice(1));
  return holes.flat().flatMap((reference) => {
    const [owner] = users[arcIndex(reference)] ?? [];
    if (!owner?.startsWith("CN-")) return [];
    const arc = topology.arcs[arcIndex(reference)] ?? [];
    const km = arc.reduce((sum, point, i) => sum + distanceKm(arc[i - 1] ?? point, point), 0);
    const [lon, lat] = arc[0] ?? [];
    return [`${where}: ${owner} has ${km.toFixed(1)} km of inland outline nobody shares, from ${lon}, ${lat}`];
  });
}

const sortedArcs = (references: readonly number[]): string =>
  references
    .map(arcIndex)
    .sort((a, b) => a - b)
    .join(",");

/** Outlines of regions: each arc that exactly one of their units uses, once, and no other. */
export function checkDissolved(
  level: DecodedLevel,
  regions: readonly { readonly id: string; readonly units: readonly string[] }[],
  where: string,
): string[] {
  const users = arcUsers(level.topology);
  const isOutline = (belongs: (id: string) => boolean, polygons: readonly ArcPolygon[]): boolean => {
    const expected = users.flatMap((ids, i) => (ids.filter(belongs).length === 1 ? [i] : []));
    return expected.length > 0 && sortedArcs(polygons.flat(2)) === expected.join(",");
  };
  return regions.flatMap(({ id, units }) => {
    const shape = level.regions.find((region) => region.id === id);
    const isRight = shape && isOutline((unitId) => units.includes(unitId), shape.polygons);
    return isRight ? [] : [`${where}: region ${id} is not the outline of ${units.join(" ")}`];
  });
}

/** Lines that are made of arcs of their own. */
const ownLines: readonly string[] = ["rivers", "hatch", "claims~"];

/** Lines between units: every arc between two owners is in the line that `lineBetween` says, once; no coast is in any. */
export function checkLines(level: DecodedLevel, where: string): string[] {
  const expected = new Map<string, number[]>();
  arcUsers(level.topology).forEach(([a, b], i) => {
    const id = a === undefined || b === undefined ? null : lineBetween(a, b, level.topology.arcs[i]);
    if (id) expected.set(id, [...(expected.get(id) ?? []), i]);
  });
  const ids = new Set([...Object.keys(level.lines), ...expected.keys()]);
  return [...ids]
    .filter((id) => !ownLines.includes(id))
    .flatMap((id) =>
      sortedArcs((level.lines[id] ?? []).flat()) === (expected.get(id) ?? []).join(",")
        ? []
        : [`${where}: ${id} is not made of its lines, each once`],
    );
}
