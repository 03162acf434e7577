/**
 * The two levels of the ground in MapLibre: a source for each, and each layer twice. The zoom decides which of the two is drawn. New
 * data for one source at every crossing of that zoom would cost a machine without a graphics card a second.
 */
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { detailZoom } from "../../../../data/zoom-limits";
import type { BaseGeometry } from "../../../../picture/geometry/geometry";
import { groundData } from "./ground-data";
import type { GroundData } from "./ground-style";

export const groundSources = { light: "ground", detail: "ground-detail" } as const;

/** Each level as a collection, or an address where the worker reads it; null while there is none. */
export interface LevelData {
  readonly light: GroundData;
  readonly detail: GroundData | null;
}

const detailLayer = (layer: string): string => `${layer}-detail`;
/** The layers of the map that draw what `layer` of the light level does, and this one. */
export const inEachLevel = (map: MapLibreMap, layer: string): readonly string[] =>
  [layer, detailLayer(layer)].filter((id) => map.getLayer(id) !== undefined);

/** @param hasDetail false: the light level is drawn at every zoom, as long as there is no other */
export const layersOfLevels = (layers: readonly LayerSpecification[], hasDetail: boolean): LayerSpecification[] =>
  layers.flatMap((layer) =>
    "source" in layer && layer.source === groundSources.light
      ? [
          hasDetail ? { ...layer, maxzoom: detailZoom } : layer,
          { ...layer, id: detailLayer(layer.id), source: groundSources.detail, minzoom: detailZoom },
        ]
      : [layer],
  );

export class GroundLevels {
  /** The detail is on its way. Until its tiles are there, the light level is drawn below it. */
  private isPending = false;

  /** @param hasDetail whether the style has it */
  constructor(
    private readonly map: MapLibreMap,
    private hasDetail: boolean,
  ) {}

  /** @returns whether something will be drawn: a level that is there needs no more than its zoom */
  add(geometry: BaseGeometry): boolean {
    if (geometry.level === "light" || this.hasDetail) return false;
    this.hasDetail = this.isPending = true;
    void this.map.getSource<GeoJSONSource>(groundSources.detail)?.setData(groundData(geometry));
    return true;
  }

  /** All tiles are there, so from its zoom on the detail is drawn alone. @returns whether something will be drawn */
  settle(): boolean {
    if (!this.isPending) return false;
    this.isPending = false;
    for (const id of this.map.getLayersOrder())
      if (this.map.getLayer(id)?.source === groundSources.light) this.map.setLayerZoomRange(id, 0, detailZoom);
    return true;
  }
}
