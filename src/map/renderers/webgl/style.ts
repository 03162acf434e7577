/**
 * The whole MapLibre style, pure: all sources and layers that are ever needed. It shows the first scene without further help. Later
 * scenes change feature state, a few paint properties of the ground, and the data of links and arrows.
 */
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { closeUpZooms } from "../../../data/zoom-limits";
import type { BaseGeometry } from "../../../picture/geometry/geometry";
import { solidSets } from "../../../picture/geometry/line-kinds";
import type { Scene } from "../../../picture/scene/scene";
import { largestLineScale } from "../../../picture/scene/line-scale";
import { closeUpCollection, drawnCollection, unsettledCollection, usualK, type DrawnProperties } from "./lines/drawn";
import type { FeatureStateMap } from "./ground/feature-states";
import { groundSources, layersOfLevels, type LevelData } from "./ground/ground-levels";
import { paintOf } from "./ground/ground-paint";
import {
  dashStates,
  emptyGround,
  groundCollection,
  groundStates,
  nothing,
  stateOr,
  type GroundData,
  type GroundKind,
} from "./ground/ground-style";
import { hatchLayers } from "./ground/hatch-style";

// Tolerance 0: MapLibre would simplify each ring for itself and open gaps between neighbours. Buffer in pixels of a
// 512-pixel tile: half of the widest outline and its soft edge, at the largest scale of lines, because a source cannot change it.
const sourceOptions = { type: "geojson", tolerance: 0, buffer: 4 * largestLineScale } as const;
/** Zoom of the ground's finest tiles: at the largest zoom a step of the tile's grid is 0.7 px. */
const groundMaxZoom = 5;
/**
 * The same for the light level, where the detail takes its place. All that the map is about lies in one tile, so wherever the camera
 * goes the tile is there.
 */
const lightMaxZoom = 1;
/** The same for the close-up, at its largest zoom. */
const closeUpMaxZoom = 12;
/** The same for dashes, which need a finer grid than the ground: a third of a pixel at the largest zoom. */
const drawnMaxZoom = 6;

/** @param k CSS pixels per world unit, for hatches */
function buildLayers(scene: Scene, first: FeatureStateMap, dashes: FeatureStateMap, k: number): LayerSpecification[] {
  const isKind = (kind: GroundKind): ExpressionSpecification => ["==", ["get", "kind"], kind];
  const isDrawn = (kind: DrawnProperties["kind"]): ExpressionSpecification => ["==", ["get", "kind"], kind];
  const isDotted: ExpressionSpecification = ["==", ["get", "dash"], "dotted"];
  const isStatedArrow: ExpressionSpecification = ["all", isDrawn("arrow"), ["!", isDotted]];
  const colour: ExpressionSpecification = ["get", "colour"];
  const isArea: ExpressionSpecification = ["==", ["geometry-type"], "Polygon"];
  /** What the scene's paint says of a layer over the ground, which has the colour of each of its features. */
  const dots = (layer: string) => ({ "circle-color": colour, ...paintOf(scene, layer) });
  const lines = (layer: string) => ({ "line-color": colour, ...paintOf(scene, layer) });
  return [
    { id: "sea", type: "background", paint: paintOf(scene, "sea") },
    // The land covers its inner half; the coast is what remains.
    { id: "coast-line", type: "line", source: groundSources.light, filter: isKind("unit"), paint: paintOf(scene, "coast-line") },
    {
      id: "units-fill",
      type: "fill",
      source: groundSources.light,
      filter: isKind("unit"),
      paint: { "fill-antialias": false, "fill-color": ["to-color", stateOr("fill", first, nothing)] },
    },
    ...hatchLayers(scene, k),
    {
      id: "regions-fill",
      type: "fill",
      source: groundSources.light,
      filter: isKind("region"),
      paint: { "fill-antialias": false, "fill-color": ["to-color", stateOr("fill", first, nothing)] },
    },
    {
      id: "lakes-fill",
      type: "fill",
      source: groundSources.light,
      filter: isKind("lake"),
      paint: { "fill-antialias": false, ...paintOf(scene, "lakes-fill") },
    },
    { id: "lakes-coast", type: "line", source: groundSources.light, filter: isKind("lake"), paint: paintOf(scene, "lakes-coast") },
    ...solidSets.map((set): LayerSpecification => ({
      id: `${set}-line`,
      type: "line",
      source: groundSources.light,
      filter: ["==", ["get", "set"], set],
      // Round corners are more triangles than the lines themselves; on thin ones nobody sees them.
      layout: { "line-join": set === "outer" ? "round" : "miter" },
      paint: paintOf(scene, `${set}-line`),
    })),
    {
      id: "regions-outline",
      type: "line",
      source: groundSources.light,
      filter: isKind("region"),
      layout: { "line-join": "round" },
      paint: { "line-color": ["to-color", stateOr("stroke", first, nothing)], "line-width": stateOr("width", first, 0) },
    },
    {
      id: "stretches-line",
      type: "line",
      source: groundSources.light,
      filter: ["==", ["get", "isStretch"], true],
      layout: { "line-join": "round" },
      paint: { "line-color": ["to-color", stateOr("stroke", first, nothing)], "line-width": stateOr("width", first, 0) },
    },
    {
      id: "unsettled-line",
      type: "line",
      source: "unsettled",
      paint: { "line-color": ["to-color", stateOr("stroke", dashes, nothing)], "line-width": stateOr("width", dashes, 0) },
    },
    // Below its layers' smallest zoom a source makes no tiles.
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
      paint: lines("close-up-line"),
    },
    {
      id: "links-line",
      type: "line",
      source: "drawn",
      filter: ["all", isDrawn("link"), ["!", isDotted]],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: lines("links-line"),
    },
    { id: "links-dots", type: "circle", source: "drawn", filter: ["all", isDrawn("link"), isDotted], paint: dots("links-dots") },
    {
      id: "arrows-halo",
      type: "line",
      source: "drawn",
      filter: isStatedArrow,
      layout: { "line-join": "round" },
      paint: { "line-color": ["get", "halo"], ...paintOf(scene, "arrows-halo") },
    },
    {
      id: "arrows-fill",
      type: "fill",
      source: "drawn",
      filter: ["all", isDrawn("arrow"), isArea],
      paint: { "fill-antialias": false, "fill-color": colour, "fill-opacity": ["get", "opacity"] },
    },
    // MapLibre's own antialiasing leaves steps along the edge; the soft border of a hairline does not.
    {
      id: "arrows-edge",
      type: "line",
      source: "drawn",
      filter: isStatedArrow,
      paint: { "line-color": colour, "line-width": 0.1 },
    },
    {
      id: "arrows-dots",
      type: "circle",
      source: "drawn",
      filter: ["all", isDrawn("arrow"), isDotted, ["!", isArea]],
      paint: dots("arrows-dots"),
    },
  ];
}

/**
 * @param scene the first scene to show
 * @param k CSS pixels per world unit, for dashes
 * @param ground both levels
 */
export function buildStyle(
  geometry: BaseGeometry,
  scene: Scene,
  k: number,
  ground: LevelData = { light: groundCollection(geometry), detail: null },
): StyleSpecification {
  const cut = usualK(scene, k);
  const levelSource = (data: GroundData, maxzoom: number) => ({ ...sourceOptions, data, promoteId: "id", maxzoom }) as const;
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      [groundSources.light]: levelSource(ground.light, lightMaxZoom),
      [groundSources.detail]: levelSource(ground.detail ?? emptyGround, groundMaxZoom),
      "close-up": { ...sourceOptions, data: closeUpCollection(scene.closeUp, cut), maxzoom: closeUpMaxZoom },
      unsettled: { ...sourceOptions, data: unsettledCollection(geometry, cut), promoteId: "id", maxzoom: drawnMaxZoom },
      drawn: { ...sourceOptions, data: drawnCollection(scene, cut), maxzoom: drawnMaxZoom },
    },
    layers: layersOfLevels(buildLayers(scene, groundStates(geometry, scene), dashStates(geometry, scene), k)),
  };
}
