/**
 * The pipeline's own model of a topology: arcs once, shapes as lists of arc numbers. Arc `i` walked backwards is `~i`,
 * as in TopoJSON. Coordinates are longitude then latitude, decimal degrees, WGS 84.
 */

/** Longitude, latitude. */
export type Point = readonly [lon: number, lat: number];
/** Arc numbers in walking order; the first and last point coincide. */
export type ArcRing = readonly number[];
/** Exterior ring (counter-clockwise), then holes (clockwise). */
export type ArcPolygon = readonly ArcRing[];

/** One map unit: a country, or a part of one that a worldview moves or the atlas draws on its own. */
export interface Unit {
  readonly id: string;
  readonly polygons: readonly ArcPolygon[];
}

/** Every unit over one set of shared arcs: what two units share, they share exactly. */
export interface UnitTopology {
  readonly arcs: readonly (readonly Point[])[];
  readonly units: readonly Unit[];
}

/** A unit as plain coordinates: polygons of rings of points, RFC 7946 winding. */
export interface Shape {
  readonly id: string;
  readonly polygons: readonly (readonly (readonly Point[])[])[];
}

/** Arc number without its direction. */
export const arcIndex = (reference: number): number => (reference < 0 ? ~reference : reference);

/** For each arc, the ids of the units that use it (the same id twice when a unit meets itself). */
export function arcUsers(topology: UnitTopology): string[][] {
  const users: string[][] = topology.arcs.map(() => []);
  for (const unit of topology.units)
    for (const ring of unit.polygons.flat()) for (const reference of ring) users[arcIndex(reference)]?.push(unit.id);
  return users;
}

/** Points of a ring, the first repeated at the end. @throws when the ring names an arc the topology lacks. */
export function ringPoints(arcs: readonly (readonly Point[])[], ring: ArcRing): Point[] {
  const points: Point[] = [];
  for (const reference of ring) {
    const arc = arcs[arcIndex(reference)];
    if (!arc) throw new Error(`ring names arc ${arcIndex(reference)}, which does not exist`);
    const walked = reference < 0 ? arc.toReversed() : arc;
    points.push(...(points.length ? walked.slice(1) : walked));
  }
  return points;
}

/** The unit's coordinates. */
export const unitShape = (topology: UnitTopology, unit: Unit): Shape => ({
  id: unit.id,
  polygons: unit.polygons.map((polygon) => polygon.map((ring) => ringPoints(topology.arcs, ring))),
});
