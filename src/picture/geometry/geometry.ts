/** The base geometry that both renderers draw: GeoJSON, longitude then latitude, WGS 84, exterior rings counter-clockwise. */
import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiLineString, MultiPolygon, Polygon } from "geojson";

export interface Area extends Feature<Polygon | MultiPolygon, { readonly id: string }> {
  /** Its rings in world units, x, y, x, y …, where they are at hand without its geometry. */
  readonly worldRings?: () => readonly Float64Array[];
}

/** A line of the ground; `line-kinds.ts` says what its id means. */
export interface GroundLine {
  readonly id: string;
  readonly geometry: MultiLineString;
}

export interface BaseGeometry {
  readonly level: "light" | "detail";
  /** Countries (ISO 3166-1 alpha-2) and China's provinces (`CN-YN`). */
  readonly units: readonly Area[];
  /** The pack's regions that consist of provinces, dissolved. */
  readonly regions: readonly Area[];
  /** Drawn as water over the land; a click there means the land. */
  readonly lakes: readonly Area[];
  /** In drawing order; each line is there once. */
  readonly lines: readonly GroundLine[];
}

type Box = readonly [number, number, number, number];

function boxOf(area: Area): Box {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  const polygons = area.geometry.type === "Polygon" ? [area.geometry.coordinates] : area.geometry.coordinates;
  for (const rings of polygons)
    for (const [lon = 0, lat = 0] of rings[0] ?? []) {
      box[0] = Math.min(box[0], lon);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lon);
      box[3] = Math.max(box[3], lat);
    }
  return box;
}

export interface AreaIndex {
  /** The id of the area at a point; longitude, latitude. */
  at(lonLat: readonly [number, number]): string | null;
}

const indexes = new WeakMap<readonly Area[], AreaIndex>();

/**
 * Finds areas by point; one index for each list. Unknown bounds are computed when first needed; after that a lookup takes
 * microseconds.
 * @param known bounds by id; without them every area has to be decoded just for its bounds
 */
export function createAreaIndex(areas: readonly Area[], known: Readonly<Record<string, { readonly bounds: Box }>> = {}): AreaIndex {
  const made = indexes.get(areas);
  if (made) return made;
  const boxes = new Map<Area, Box>();
  const boxFor = (area: Area): Box => {
    const box = boxes.get(area) ?? known[area.properties.id]?.bounds ?? boxOf(area);
    boxes.set(area, box);
    return box;
  };
  const contains = (area: Area, [lon, lat]: readonly [number, number]): boolean => {
    const box = boxFor(area);
    return lon >= box[0] && lat >= box[1] && lon <= box[2] && lat <= box[3] && booleanPointInPolygon([lon, lat], area);
  };
  const index: AreaIndex = {
    at: (lonLat) => areas.find((area) => contains(area, lonLat))?.properties.id ?? null,
  };
  indexes.set(areas, index);
  return index;
}
