/** Links and arrows of a scene as GeoJSON, cut to dashes and dots for one scale; longitude, latitude, WGS 84. */
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPoint, Polygon } from "geojson";
import type { Dash, Scene, SceneArrow, SceneLine } from "../scene";
import { cutDashes, cutDots, type Path } from "./dashes";

/** What the paint of links and arrows reads. */
export interface DrawnProperties {
  readonly dash: Dash;
  readonly colour: string;
  /** CSS pixels. */
  readonly width: number;
}
export type Drawn = FeatureCollection<LineString | MultiLineString | MultiPoint | Polygon, DrawnProperties>;

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

/** @param k CSS pixels per world unit */
export const drawnLinks = ({ links }: Pick<Scene, "links">, k: number): Drawn => ({
  type: "FeatureCollection",
  features: links.map((link): Feature<LineString | MultiLineString | MultiPoint, DrawnProperties> => ({
    type: "Feature",
    properties: { dash: link.dash, colour: link.colour, width: link.width },
    geometry: linkShape(link, k),
  })),
});

/** @param k CSS pixels per world unit */
export const drawnArrows = ({ arrows }: Pick<Scene, "arrows">, k: number): Drawn => ({
  type: "FeatureCollection",
  features: arrows
    .filter(({ ring }) => ring.length > 3)
    .map((arrow): Feature<Polygon | MultiPoint, DrawnProperties> => ({
      type: "Feature",
      properties: { dash: arrow.dash, colour: arrow.dash === "solid" ? arrow.fill : arrow.stroke, width: arrowDotWidth },
      geometry: arrowShape(arrow, k),
    })),
});

/** Whether a change of scale changes what is drawn. */
export const dependsOnScale = ({ links, arrows }: Pick<Scene, "links" | "arrows">): boolean =>
  [...links, ...arrows].some(({ dash }) => dash !== "solid");
