/** Label points and bounds of countries, provinces and regions, computed by the geodata pipeline. */
import type { Bounds, LonLat } from "../data/schema";

export interface Place {
  /** A point on the surface, never a centroid that may fall outside. */
  readonly label: LonLat;
  readonly bounds: Bounds;
}
export interface Places {
  readonly units: Readonly<Record<string, Place>>;
  readonly regions: Readonly<Record<string, Place>>;
}
