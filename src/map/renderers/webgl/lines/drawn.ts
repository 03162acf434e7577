/**
 * Links and arrows of a scene as GeoJSON, cut into dashes and dots for one scale; longitude, latitude, WGS 84. Widths are those of
 * the usual scale: the paint multiplies them. Here `k` is CSS pixels of the usual scale per world unit, as `usualK` gives it.
 */
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPoint, Polygon, Position } from "geojson";
import type { Dash, Scene, SceneArrow, SceneLine } from "../../../../picture/scene/scene";
import type { BaseGeometry } from "../../../../picture/geometry/geometry";
import { isUnsettledLine } from "../../../../picture/geometry/line-kinds";
import { arrowPx, unsettledPattern } from "../../../../picture/scene/line-look";
import { groundId } from "../ground/ground-style";
import { cutDashes, cutDots, type Path } from "./dashes";

/** The properties that the paint of links and arrows reads. */
export interface DrawnProperties {
  readonly kind: "link" | "arrow";
  readonly dash: Dash;
  readonly colour: string;
  /** CSS pixels at the usual scale. */
  readonly width: number;
  /** Of the fill of an arrow, 0 to 1. */
  readonly opacity?: number;
  /** The thin line around a solid arrow. */
  readonly halo?: string;
}
type DrawnFeature = Feature<LineString | MultiLineString | MultiPoint | Polygon, DrawnProperties>;

/** Lines that are twice as broad have dashes twice as long: those of a map half as large. @param k CSS pixels per world unit */
export const usualK = ({ lineScale }: Pick<Scene, "lineScale">, k: number): number => k / lineScale;

const copy = (path: Path): [number, number][] => path.map(([lon, lat]) => [lon, lat]);

function linkShape({ path, dash }: SceneLine, k: number): LineString | MultiLineString | MultiPoint {
  if (dash === "solid") return { type: "LineString", coordinates: copy(path) };
  if (dash === "dashed") return { type: "MultiLineString", coordinates: cutDashes(path, k) };
  return { type: "MultiPoint", coordinates: cutDots(path, k) };
}
const drawLink = (link: SceneLine, k: number): DrawnFeature => ({
  type: "Feature",
  properties: { kind: "link", dash: link.dash, colour: link.colour, width: link.width },
  geometry: linkShape(link, k),
});
/** A reading has dots around its fill. */
function drawArrow({ ring, dash, fill, fillOpacity, stroke }: SceneArrow, k: number): readonly DrawnFeature[] {
  const looks = { kind: "arrow", dash, width: arrowPx.dot } as const;
  const isSolid = dash === "solid";
  const area: DrawnFeature = {
    type: "Feature",
    properties: { ...looks, colour: fill, opacity: fillOpacity, ...(isSolid ? { halo: stroke } : {}) },
    geometry: { type: "Polygon", coordinates: [copy(ring)] },
  };
  if (isSolid) return [area];
  const dots: DrawnFeature = {
    type: "Feature",
    properties: { ...looks, colour: stroke },
    geometry: { type: "MultiPoint", coordinates: cutDots(ring, k) },
  };
  return [area, dots];
}

export const drawnCollection = (
  { links, arrows }: Pick<Scene, "links" | "arrows">,
  k: number,
): FeatureCollection<DrawnFeature["geometry"], DrawnProperties> => ({
  type: "FeatureCollection",
  features: [
    ...links.map((link) => drawLink(link, k)),
    ...arrows.filter(({ ring }) => ring.length > 3).flatMap((arrow) => drawArrow(arrow, k)),
  ],
});

/** The close-up's areas and lines, in drawing order. */
export const closeUpCollection = (
  closeUp: Scene["closeUp"],
  k: number,
): FeatureCollection<DrawnFeature["geometry"], { readonly colour: string; readonly width: number }> => ({
  type: "FeatureCollection",
  features: [
    ...(closeUp?.areas ?? []).map(({ ring, fill }) => ({
      type: "Feature" as const,
      properties: { colour: fill, width: 0 },
      geometry: { type: "Polygon" as const, coordinates: [copy(ring)] },
    })),
    ...(closeUp?.lines ?? []).map((line) => drawLink(line, k)),
  ],
});

/** The unsettled lines of a level, cut into dashes; what each shows is its feature state. */
export const unsettledCollection = (
  { lines }: BaseGeometry,
  k: number,
): FeatureCollection<MultiLineString, { readonly id: string }> => ({
  type: "FeatureCollection",
  features: lines
    .filter(({ id }) => isUnsettledLine(id))
    .map(({ id, geometry }) => ({
      type: "Feature",
      properties: { id: groundId("line", id) },
      geometry: {
        type: "MultiLineString",
        coordinates: geometry.coordinates.flatMap((part) => cutDashes(part.map(toPoint), k, unsettledPattern)),
      },
    })),
});
const toPoint = ([lon = 0, lat = 0]: Position): [number, number] => [lon, lat];

/** Whether a change of scale changes what is drawn. */
export const dependsOnScale = ({ links, arrows, closeUp }: Pick<Scene, "links" | "arrows" | "closeUp">): boolean =>
  [...links, ...arrows, ...(closeUp?.lines ?? [])].some(({ dash }) => dash !== "solid");
