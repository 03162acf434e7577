/** Two levels, one map: what detail does not refine, it repeats exactly, so that nothing jumps or opens when it arrives. */
import { unitShape, type UnitTopology } from "../transforms/model.ts";

/** Coordinates to a tenth of the finest grid: the two files scale the same cells by different steps. */
const shapeText = (topology: UnitTopology, id: string): string => {
  const unit = topology.units.find((candidate) => candidate.id === id);
  if (!unit) return "missing";
  const rings = unitShape(topology, unit).polygons.map((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]) => `${lon.toFixed(5)},${lat.toFixed(5)}`)),
  );
  return JSON.stringify(rings);
};

/** One problem for each unit that has no refined line and yet differs, or that only one level has. */
export function checkLevelsAgree(light: UnitTopology, detail: UnitTopology, isRefined: (unitId: string) => boolean): string[] {
  const ids = new Set([...light.units, ...detail.units].map((unit) => unit.id));
  return [...ids].sort().flatMap((id) => {
    const [inLight, inDetail] = [light, detail].map((level) => level.units.some((unit) => unit.id === id));
    if (inLight !== inDetail) return [`unit ${id} is only in ${inLight ? "light" : "detail"}`];
    return isRefined(id) || shapeText(light, id) === shapeText(detail, id) ? [] : [`unit ${id} differs between light and detail`];
  });
}
