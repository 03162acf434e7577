/**
 * The whole MapLibre style, pure: every source and layer there will ever be. It shows the first scene by itself; later
 * scenes change feature state, a few paint properties of the ground, and the data of links and arrows.
 */
import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Feature, FeatureCollection, MultiLineString } from "geojson";
import { collection, lineNames, type BaseGeometry, type LineName } from "../geometry";
import type { Worldview } from "../../state/view-state";
import type { Palette } from "../palette";
import { isChina, type Scene } from "../scene";
import { drawnArrows, drawnLinks } from "./drawn";
import type { FeatureState, FeatureStateMap } from "./feature-states";

/** CSS pixels, as in the twin. */
const lineWidth: Readonly<Record<LineName, number>> = {
  provinces: 0.6,
  borders: 0.9,
  "borders-international": 0.9,
  "borders-china": 0.9,
};
const nothing = "rgba(0,0,0,0)";

/** What each unit shows in a scene. */
export const unitStates = (units: BaseGeometry["units"], { palette, worldview, unitFills }: Scene): FeatureStateMap =>
  new Map(
    units.map(({ properties: { id } }): [string, FeatureState] => [
      id,
      { fill: unitFills.get(id) ?? (isChina(id, worldview) ? palette.china : palette.land) },
    ]),
  );

/** What each dissolved region shows in a scene; one the scene does not know shows nothing. */
export function regionStates(areas: BaseGeometry["regions"], { regions }: Scene): FeatureStateMap {
  const byId = new Map(
    regions.map(({ id, fill, stroke, strokeWidth }): [string, FeatureState] => [id, { fill, stroke, width: strokeWidth }]),
  );
  return new Map(areas.map(({ properties: { id } }) => [id, byId.get(id) ?? { fill: nothing, stroke: nothing, width: 0 }]));
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

/** The line sets as one collection, a feature each. */
export const lineCollection = (lines: BaseGeometry["lines"]): FeatureCollection<MultiLineString, { readonly id: LineName }> => ({
  type: "FeatureCollection",
  features: lineNames.map((id): Feature<MultiLineString, { readonly id: LineName }> => ({
    type: "Feature",
    properties: { id },
    geometry: lines[id],
  })),
});

// Tolerance 0: MapLibre would simplify each ring for itself and open gaps between neighbours. Buffer in pixels of a
// 512-pixel tile: half of the widest outline and its soft edge; doubling it only makes tiles heavier.
const sourceOptions = { type: "geojson", tolerance: 0, buffer: 4 } as const;
/** Deepest tiles of the ground: at the largest zoom a step of the tile's grid is 0.7 px; each level more doubles the tiles per frame. */
const groundMaxZoom = 5;
/** Dashes are cut finer than the ground: a third of a pixel at the largest zoom. */
const drawnMaxZoom = 6;
const ground = (data: GeoJSONSourceSpecification["data"]): GeoJSONSourceSpecification => ({
  ...sourceOptions,
  data,
  promoteId: "id",
  maxzoom: groundMaxZoom,
});
const drawn = (data: GeoJSONSourceSpecification["data"]): GeoJSONSourceSpecification => ({
  ...sourceOptions,
  data,
  maxzoom: drawnMaxZoom,
});

function buildLayers(scene: Scene, units: FeatureStateMap, regions: FeatureStateMap): LayerSpecification[] {
  const { palette, worldview } = scene;
  const isDotted: ExpressionSpecification = ["==", ["get", "dash"], "dotted"];
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
      source: "units",
      paint: { "fill-antialias": false, "fill-color": ["to-color", stateOr("fill", units, palette.land)] },
    },
    {
      id: "regions-fill",
      type: "fill",
      source: "regions",
      paint: { "fill-antialias": false, "fill-color": ["to-color", stateOr("fill", regions, nothing)] },
    },
    ...lineNames.map((name): LayerSpecification => ({
      id: `${name}-line`,
      type: "line",
      source: "lines",
      filter: ["==", ["get", "id"], name],
      paint: {
        "line-color": lineColour(name, palette),
        "line-width": lineWidth[name],
        "line-opacity": lineOpacity(name, worldview),
      },
    })),
    {
      id: "regions-outline",
      type: "line",
      source: "regions",
      layout: { "line-join": "round" },
      paint: { "line-color": ["to-color", stateOr("stroke", regions, nothing)], "line-width": stateOr("width", regions, 0) },
    },
    {
      id: "links-line",
      type: "line",
      source: "links",
      filter: ["!", isDotted],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": ["get", "colour"], "line-width": ["get", "width"] },
    },
    { id: "links-dots", type: "circle", source: "links", filter: isDotted, paint: dots },
    { id: "arrows-fill", type: "fill", source: "arrows", filter: ["!", isDotted], paint: { "fill-color": ["get", "colour"] } },
    { id: "arrows-dots", type: "circle", source: "arrows", filter: isDotted, paint: dots },
  ];
}

/**
 * @param scene the first one to be shown
 * @param k CSS pixels per world unit, for dashes
 */
export function buildStyle({ units, regions, lines }: BaseGeometry, scene: Scene, k: number): StyleSpecification {
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      units: ground(collection(units)),
      regions: ground(collection(regions)),
      lines: ground(lineCollection(lines)),
      links: drawn(drawnLinks(scene, k)),
      arrows: drawn(drawnArrows(scene, k)),
    },
    layers: buildLayers(scene, unitStates(units, scene), regionStates(regions, scene)),
  };
}
