/** Links and arrows of a scene as GeoJSON, cut into dashes and dots for one scale; longitude, latitude, WGS 84. */
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPoint, Polygon } from "geojson";
import type { Dash, Scene, SceneArrow, SceneLine } from "../../../../picture/scene/scene";
import { cutDashes, cutDots, type Path } from "./dashes";

/** The properties that the paint of links and arrows reads. */
export interface DrawnProperties {
  readonly kind: "link" | "arrow";
  readonly dash: Dash;
  readonly colour: string;
  /** CSS pixels. */
  readonly width: number;
}
type DrawnFeature = Feature<LineString | MultiLineString | MultiPoint | Polygon, DrawnProperties>;

/** CSS pixels, as in the twin. */
const arrowDotWidth = 2;
const copy = (path: Path): [number, number][] => path.map(([lon, lat]) => [lon, lat]);

function linkShape({ path, dash }: SceneLine, k: number): LineString | MultiLineString | MultiPoint {
  if (dash === "solid") return { type: "LineString", coordinates: copy(path) };
  if (dash === "dashed") return { type: "MultiLineString", coordinates: cutDashes(path, k) };
  return { type: "MultiPoint", coordinates: cutDots(path, k) };
}
const arrowShape = ({ ring, dash }: SceneArrow, k: number): Polygon | MultiPoint =>
  dash === "solid" ? { type: "Polygon", coordinates: [copy(ring)] } : { type: "MultiPoint", coordinates: cutDots(ring, k) };

const drawLink = (link: SceneLine, k: number): DrawnFeature => ({
  type: "Feature",
  properties: { kind: "link", dash: link.dash, colour: link.colour, width: link.width },
  geometry: linkShape(link, k),
});
const drawArrow = (arrow: SceneArrow, k: number): DrawnFeature => ({
  type: "Feature",
  properties: { kind: "arrow", dash: arrow.dash, colour: arrow.dash === "solid" ? arrow.fill : arrow.stroke, width: arrowDotWidth },
  geometry: arrowShape(arrow, k),
});

/** @param k CSS pixels per world unit */
export const drawnCollection = (
  { links, arrows }: Pick<Scene, "links" | "arrows">,
  k: number,
): FeatureCollection<DrawnFeature["geometry"], DrawnProperties> => ({
  type: "FeatureCollection",
  features: [
    ...links.map((link) => drawLink(link, k)),
    ...arrows.filter(({ ring }) => ring.length > 3).map((arrow) => drawArrow(arrow, k)),
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

/** Whether a change of scale changes what is drawn. */
export const dependsOnScale = ({ links, arrows, closeUp }: Pick<Scene, "links" | "arrows" | "closeUp">): boolean =>
  [...links, ...arrows, ...(closeUp?.lines ?? [])].some(({ dash }) => dash !== "solid");
