/** Types of the heavy inputs' libraries, so that type checking works before `npm ci --prefix geo` has run. */
declare module "topojson-server" {
  import type { FeatureCollection } from "geojson";
  import type { Topology } from "topojson-specification";
  /** Cuts features into shared arcs; without `quantization` coordinates are compared exactly. */
  export function topology(objects: Record<string, FeatureCollection>, quantization?: number): Topology;
}
declare module "topojson-simplify" {
  import type { Topology } from "topojson-specification";
  /** Adds to every point of every arc a third number: the weight (Visvalingam) at which it disappears. */
  export function presimplify(topology: Topology, weight: (triangle: number[][]) => number): Topology;
}
declare module "polylabel" {
  /** Pole of inaccessibility of a polygon, within `precision` of the best, in the unit of the coordinates. */
  export default function polylabel(polygon: number[][][], precision?: number): number[] & { distance: number };
}
