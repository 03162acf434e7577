/** The places file: label points inside their own shapes, bounds around them, both names there. */
import * as v from "valibot";
import { dissolveShape } from "../transforms/dissolve-shapes.ts";
import { unitShape, type Shape, type UnitTopology } from "../transforms/model.ts";
import { distanceToShapeKm } from "../transforms/shape-geometry.ts";
import { ownerOf } from "../transforms/worldview.ts";

const place = {
  label: v.strictTuple([v.number(), v.number()]),
  bounds: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
};
const name = v.pipe(v.string(), v.nonEmpty());
export const PlacesSchema = v.strictObject({
  generated: v.string(),
  units: v.record(v.string(), v.strictObject({ ...place, en: name, zh: name })),
  owners: v.strictObject({ international: v.record(v.string(), name), china: v.record(v.string(), name) }),
  regions: v.record(v.string(), v.strictObject(place)),
  adjacency: v.record(v.string(), v.array(v.string())),
  pointRegions: v.record(v.string(), v.strictObject({ host: v.string(), borders: v.array(v.string()) })),
  stretches: v.record(v.string(), v.strictTuple([v.number(), v.number()])),
  ends: v.record(v.string(), v.strictTuple([v.number(), v.number()])),
  waters: v.record(
    v.string(),
    v.strictObject({ kind: v.picklist(["river", "lake"]), label: place.label, name: v.strictObject({ en: name, zh: name }) }),
  ),
});
export type Places = v.InferOutput<typeof PlacesSchema>;

/** The shape a place names: a unit, or China as a whole, which is dissolved from its provinces. */
function shapeOf(topology: UnitTopology, id: string): Shape | null {
  if (id === "CN") return dissolveShape(topology, "CN", (unitId) => ownerOf(unitId, "international") === "CN");
  const unit = topology.units.find((candidate) => candidate.id === id);
  return unit ? unitShape(topology, unit) : null;
}

function placeProblems(
  record: string,
  { label, bounds }: Places["regions"][string],
  shape: Shape | null,
  toleranceKm: number,
): string[] {
  if (!shape) return [`${record}: has no shape`];
  const [west, south, east, north] = bounds;
  const [lon, lat] = label;
  const problems: string[] = [];
  if (distanceToShapeKm(shape, label) > toleranceKm) problems.push(`${record}: label point ${lon}, ${lat} is outside its shape`);
  if (!(west < east && south < north && east - west < 180)) problems.push(`${record}: bounds ${bounds.join(", ")} frame nothing`);
  if (!(lon >= west && lon <= east && lat >= south && lat <= north)) problems.push(`${record}: label point is outside the bounds`);
  return problems;
}

/**
 * Every unit's and region's place against the shapes of one topology. `toleranceKm`: how far outside a label point may be; 0
 * but for light, where Macao is a triangle.
 */
export function checkPlaces(
  places: Places,
  topology: UnitTopology,
  regions: readonly { readonly id: string; readonly units: readonly string[] }[],
  where: string,
  toleranceKm = 0,
): string[] {
  const ofUnits = Object.entries(places.units).flatMap(([id, unit]) =>
    placeProblems(`${where}: place ${id}`, unit, shapeOf(topology, id), toleranceKm),
  );
  const ofRegions = regions.flatMap(({ id, units }) => {
    const region = places.regions[id];
    if (!region) return [`${where}: region ${id} has no place`];
    return placeProblems(
      `${where}: region ${id}`,
      region,
      dissolveShape(topology, id, (unitId) => units.includes(unitId)),
      toleranceKm,
    );
  });
  return [...ofUnits, ...ofRegions];
}
