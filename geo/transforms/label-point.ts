/** Where a shape's name stands: the point farthest from its outline, on the map as drawn. Never a centroid. */
import polylabel from "polylabel";
import { project, ringMapArea, unproject } from "./mercator.ts";
import type { Point, Shape } from "./model.ts";
import { clipShape, type Box } from "./shape-geometry.ts";

/** Four decimals, about 10 m. */
export const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/**
 * Pole of inaccessibility of the largest part of the shape inside `view`, or of the largest part anywhere when none is in it.
 * @throws for a shape without polygons.
 */
export function labelPoint(shape: Shape, view: Box): Point {
  const inView = clipShape(shape, view);
  const { polygons } = inView.polygons.length ? inView : shape;
  const areas = polygons.map(([exterior = []]) => Math.abs(ringMapArea(exterior)));
  const area = Math.max(...areas);
  const largest = polygons[areas.indexOf(area)];
  if (!largest) throw new Error(`${shape.id} has no polygon to label`);
  const precision = Math.sqrt(area) / 500;
  const [x = NaN, y = NaN] = polylabel(
    largest.map((ring) => ring.map((point) => [...project(point)])),
    precision,
  );
  const [lon, lat] = unproject([x, y]);
  return [rounded(lon), rounded(lat)];
}
