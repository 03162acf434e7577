/** How much each point of each arc matters to the eye: Visvalingam's effective area, measured on the drawn map. */
import { presimplify } from "topojson-simplify";
import { project } from "../mercator.ts";
import type { Point } from "../model.ts";

/** Area in square map degrees of a triangle whose corners are longitude, latitude. */
function triangleArea(triangle: readonly (readonly number[])[]): number {
  const [[ax, ay], [bx, by], [cx, cy]] = [corner(triangle[0]), corner(triangle[1]), corner(triangle[2])];
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
const corner = (point: readonly number[] | undefined): Point => project([point?.[0] ?? NaN, point?.[1] ?? NaN]);

/**
 * Weights in square map degrees, parallel to `arcs`. End points weigh Infinity: shapes stay joined whatever is left out.
 * A point never weighs less than one removed before it, so any threshold gives a valid simplification.
 */
export function weighPoints(arcs: readonly (readonly Point[])[]): number[][] {
  const positions = arcs.map((arc) => arc.map(([lon, lat]) => [lon, lat]));
  const weighed = presimplify({ type: "Topology", objects: {}, arcs: positions }, triangleArea);
  return weighed.arcs.map((arc) => arc.map((point) => point[2] ?? Infinity));
}
