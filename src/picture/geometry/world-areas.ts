/** Areas as rings on the map's plane, in world units, for work that is done on the screen. Made once for each area. */
import type { Position } from "geojson";
import type { Area } from "./geometry";
import { toWorld } from "./mercator";

export interface WorldArea {
  readonly id: string;
  /** Each ring as x, y, x, y … Inside is where an odd number of rings is around. */
  readonly rings: readonly Float64Array[];
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
}

const made = new WeakMap<Area, WorldArea>();

export function worldArea(area: Area): WorldArea {
  const known = made.get(area);
  if (known) return known;
  const rings = area.worldRings?.() ?? ringsOf(area);
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (let at = 0; at + 1 < ring.length; at += 2) {
      box[0] = Math.min(box[0], ring[at] ?? 0);
      box[1] = Math.min(box[1], ring[at + 1] ?? 0);
      box[2] = Math.max(box[2], ring[at] ?? 0);
      box[3] = Math.max(box[3], ring[at + 1] ?? 0);
    }
  const result = { id: area.properties.id, rings, box };
  made.set(area, result);
  return result;
}

function ringsOf({ geometry }: Area): readonly Float64Array[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().map(toRing);
}

function toRing(positions: readonly Position[]): Float64Array {
  const ring = new Float64Array(positions.length * 2);
  positions.forEach(([lon = 0, lat = 0], index) => {
    const [x, y] = toWorld([lon, Math.min(Math.max(lat, -85), 85)]);
    ring[index * 2] = x;
    ring[index * 2 + 1] = y;
  });
  return ring;
}
