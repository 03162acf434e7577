/**
 * The whole MapLibre style, pure: every source and layer there will ever be. It shows the first scene by itself; later
 * scenes change feature state, a few paint properties of the ground, and the data of links and arrows.
 */
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Feature, FeatureCollection } from "geojson";
import { lineNames, type Area, type BaseGeometry, type LineName } from "../../../picture/geometry/geometry";
import { closeUpZooms } from "../../../data/zoom-limits";
import type { Worldview } from "../../../state/view-state";
import type { Palette } from "../../../picture/scene/palette";
import { unitFill, type Scene } from "../../../picture/scene/scene";
import { closeUpCollection, drawnCollection, type DrawnProperties } from "./drawn";
import type { FeatureState, FeatureStateMap } from "./feature-states";

/** CSS pixels, as in the twin. */
const lineWidth: Readonly<Record<LineName, number>> = {
  provinces: 0.6,
  borders: 0.9,
  "borders-international": 0.9,
  "borders-china": 0.9,
};
const nothing = "rgba(0,0,0,0)";

// Units, regions and lines share one source, and so its ids: MapLibre masks the screen anew for each change of source
// from layer to layer, which in software costs more than the layer.
type BaseShape = Area["geometry"] | BaseGeometry["lines"][LineName];
type GroundKind = "unit" | "region" | "line";
interface GroundProperties {
  readonly id: string;
  readonly kind: GroundKind;
}
const groundId = (kind: GroundKind, id: string): string => `${kind}:${id}`;

/** What each unit and region shows in a scene, by its id in the source; a region that the scene does not know shows nothing. */
export function groundStates(geometry: BaseGeometry, scene: Scene): FeatureStateMap {
  const byId = new Map(
    scene.regions.map(({ id, fill, stroke, strokeWidth }): [string, FeatureState] => [id, { fill, stroke, width: strokeWidth }]),
  );
  return new Map([
    ...geometry.units.map(({ properties: { id } }): [string, FeatureState] => [
      groundId("unit", id),
      { fill: unitFill(scene, id) },
    ]),
    ...geometry.regions.map(({ properties: { id } }): [string, FeatureState] => [
      groundId("region", id),
      byId.get(id) ?? { fill: nothing, stroke: nothing, width: 0 },
    ]),
  ]);
}

export type GroundData = string | FeatureCollection<BaseShape, GroundProperties>;

/** A level of the geometry as one collection. */
export function groundCollection({ units, regions, lines }: BaseGeometry): FeatureCollection<BaseShape, GroundProperties> {
  const features = (kind: GroundKind, areas: readonly Area[]): Feature<BaseShape, GroundProperties>[] =>
    areas.map(({ properties: { id }, geometry }) => ({ type: "Feature", properties: { id: groundId(kind, id), kind }, geometry }));
  const lineFeatures = lineNames.map((name): Feature<BaseShape, GroundProperties> => ({
    type: "Feature",
    properties: { id: groundId("line", name), kind: "line" },
    geometry: lines[name],
  }));
  return { type: "FeatureCollection", features: [...features("unit", units), ...features("region", regions), ...lineFeatures] };
}

/** The feature state under `key`, or what the first scene says. */
function stateOr(key: string, first: FeatureStateMap, fallback: string | number): ExpressionSpecification {
  const byValue = new Map<string | number, string[]>();
  for (const [id, state] of first) {
    const value = state[key];
    if (value === undefined || value === fallback) continue;
    byValue.set(value, [...(byValue.get(value) ?? []), id]);
  }
  if (byValue.size === 0) return ["coalesce", ["feature-state", key], fallback];
  const [[value, ids] = ["", [""]], ...rest] = byValue;
  const others = rest.flatMap(([other, otherIds]) => [otherIds, other]);
  return ["coalesce", ["feature-state", key], ["match", ["get", "id"], ids, value, ...others, fallback]];
}

export type GroundPaint =
  | { readonly layer: string; readonly property: "background-color" | "line-color"; readonly value: string }
  | { readonly layer: string; readonly property: "line-opacity"; readonly value: number };

const lineColour = (name: LineName, { province, border }: Palette): string => (name === "provinces" ? province : border);
/** A line set of the other worldview is clear, which MapLibre does not draw; unlike visibility it costs no new tiles. */
const lineOpacity = (name: LineName, worldview: Worldview): number =>
  name === (worldview === "china" ? "borders-international" : "borders-china") ? 0 : 1;

/** The paint that follows theme and worldview. */
export const groundPaint = ({ palette, worldview }: Pick<Scene, "palette" | "worldview">): readonly GroundPaint[] => [
  { layer: "sea", property: "background-color", value: palette.sea },
  ...lineNames.flatMap((name): readonly GroundPaint[] => [
    { layer: `${name}-line`, property: "line-color", value: lineColour(name, palette) },
    { layer: `${name}-line`, property: "line-opacity", value: lineOpacity(name, worldview) },
  ]),
];

// Tolerance 0: MapLibre would simplify each ring for itself and open gaps between neighbours. Buffer in pixels of a
// 512-pixel tile: half of the widest outline and its soft edge; doubling it only makes tiles heavier.
const sourceOptions = { type: "geojson", tolerance: 0, buffer: 4 } as const;
/** Deepest tiles of the ground: at the largest zoom a step of the tile's grid is 0.7 px. */
const groundMaxZoom = 5;
/** The close-up's own, at its largest zoom. */
const closeUpMaxZoom = 12;
/** Dashes are cut finer than the ground: a third of a pixel at the largest zoom. */
const drawnMaxZoom = 6;

function buildLayers(scene: Scene, first: FeatureStateMap): LayerSpecification[] {
  const { palette, worldview } = scene;
  const isKind = (kind: GroundKind): ExpressionSpecification => ["==", ["get", "kind"], kind];
  const isDrawn = (kind: DrawnProperties["kind"]): ExpressionSpecification => ["==", ["get", "kind"], kind];
  const isDotted: ExpressionSpecification = ["==", ["get", "dash"], "dotted"];
  const isStatedArrow: ExpressionSpecification = ["all", isDrawn("arrow"), ["!", isDotted]];
  // MapLibre softens a circle inwards by a pixel, the twin half a pixel to each side of the edge.
  const dots = {
    "circle-color": ["get", "colour"],
    "circle-radius": ["+", ["/", ["get", "width"], 2], 0.5],
  } satisfies { "circle-color": ExpressionSpecification; "circle-radius": ExpressionSpecification };
  return [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    {
      id: "units-fill",
      type: "fill",
      source: "ground",
      filter: isKind("unit"),
      paint: { "fill-antialias": false, "fill-color": ["to-color", stateOr("fill", first, nothing)] },
    },
    {
      id: "regions-fill",
      type: "fill",
      source: "ground",
      filter: isKind("region"),
      paint: { "fill-antialias": false, "fill-color": ["to-color", stateOr("fill", first, nothing)] },
    },
    ...lineNames.map((name): LayerSpecification => ({
      id: `${name}-line`,
      type: "line",
      source: "ground",
      filter: ["==", ["get", "id"], groundId("line", name)],
      paint: {
        "line-color": lineColour(name, palette),
        "line-width": lineWidth[name],
        "line-opacity": lineOpacity(name, worldview),
      },
    })),
    {
      id: "regions-outline",
      type: "line",
      source: "ground",
      filter: isKind("region"),
      layout: { "line-join": "round" },
      paint: { "line-color": ["to-color", stateOr("stroke", first, nothing)], "line-width": stateOr("width", first, 0) },
    },
    // Below the zoom it is drawn from, a layer's source makes no tiles.
    {
      id: "close-up-fill",
      type: "fill",
      source: "close-up",
      minzoom: closeUpZooms[0] - 1,
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-antialias": false, "fill-color": ["get", "colour"] },
    },
    {
      id: "close-up-line",
      type: "line",
      source: "close-up",
      minzoom: closeUpZooms[0] - 1,
      filter: ["!=", ["geometry-type"], "Polygon"],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": ["get", "colour"], "line-width": ["get", "width"] },
    },
    {
      id: "links-line",
      type: "line",
      source: "drawn",
      filter: ["all", isDrawn("link"), ["!", isDotted]],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": ["get", "colour"], "line-width": ["get", "width"] },
    },
    { id: "links-dots", type: "circle", source: "drawn", filter: ["all", isDrawn("link"), isDotted], paint: dots },
    {
      id: "arrows-fill",
      type: "fill",
      source: "drawn",
      filter: isStatedArrow,
      paint: { "fill-antialias": false, "fill-color": ["get", "colour"] },
    },
    // MapLibre's own antialiasing leaves steps along the edge; a hairline's soft border does not.
    {
      id: "arrows-edge",
      type: "line",
      source: "drawn",
      filter: isStatedArrow,
      paint: { "line-color": ["get", "colour"], "line-width": 0.1 },
    },
    { id: "arrows-dots", type: "circle", source: "drawn", filter: ["all", isDrawn("arrow"), isDotted], paint: dots },
  ];
}

/**
 * @param scene the first one to be shown
 * @param k CSS pixels per world unit, for dashes
 * @param ground the geometry's collection, or an address the worker reads it from
 */
export function buildStyle(
  geometry: BaseGeometry,
  scene: Scene,
  k: number,
  ground: GroundData = groundCollection(geometry),
): StyleSpecification {
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      ground: { ...sourceOptions, data: ground, promoteId: "id", maxzoom: groundMaxZoom },
      "close-up": { ...sourceOptions, data: closeUpCollection(scene.closeUp, k), maxzoom: closeUpMaxZoom },
      drawn: { ...sourceOptions, data: drawnCollection(scene, k), maxzoom: drawnMaxZoom },
    },
    layers: buildLayers(scene, groundStates(geometry, scene)),
  };
}
