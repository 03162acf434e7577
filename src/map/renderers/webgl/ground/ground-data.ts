/** Gives a level of the geometry to MapLibre's worker as text, which the worker parses: cloning the objects is slower. */
import type { BaseGeometry } from "../../../../picture/geometry/geometry";
import { groundCollection, type GroundData } from "./ground-style";

const addresses = new WeakMap<BaseGeometry, string>();

/**
 * One address for each level, kept for the life of the page, because MapLibre reads it again after a lost context. On a page
 * without an origin (a file opened from disk) the worker may not read it, so the objects are sent.
 */
export function groundData(geometry: BaseGeometry): GroundData {
  if (origin === "null") return groundCollection(geometry);
  const known = addresses.get(geometry);
  if (known !== undefined) return known;
  const address = URL.createObjectURL(new Blob([JSON.stringify(groundCollection(geometry))], { type: "application/json" }));
  addresses.set(geometry, address);
  return address;
}
