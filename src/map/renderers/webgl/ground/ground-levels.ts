/**
 * The two levels of the ground in MapLibre: a source for each, and each layer twice. The detail is drawn from its zoom on. Below it
 * lies the light level, as land where a tile of the detail is still missing; it is transparent when none is. New data for one source
 * at every crossing of that zoom would cost a machine without a graphics card a second, and so would layers that come and go.
 */
import type { ExpressionSpecification, GeoJSONSource, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
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

/** The part of a MapLibre map that is needed here. */
export type LevelsMap = Pick<
  MapLibreMap,
  "getLayer" | "getLayersOrder" | "getPaintProperty" | "getSource" | "getZoom" | "isSourceLoaded" | "setPaintProperty"
> & { on(event: "render" | "sourcedata", listener: () => void): unknown };

const detailLayer = (layer: string): string => `${layer}-detail`;
/** The layers of the map that draw what `layer` of the light level does, and this one. */
export const inEachLevel = (map: Pick<MapLibreMap, "getLayer">, layer: string): readonly string[] =>
  [layer, detailLayer(layer)].filter((id) => map.getLayer(id) !== undefined);

/** All layers of the light level, then all of the detail. */
export function layersOfLevels(layers: readonly LayerSpecification[]): LayerSpecification[] {
  const details = layers.flatMap((layer): LayerSpecification[] =>
    "source" in layer && layer.source === groundSources.light
      ? [{ ...layer, id: detailLayer(layer.id), source: groundSources.detail, minzoom: detailZoom }]
      : [],
  );
  const last = layers.findLastIndex((layer) => "source" in layer && layer.source === groundSources.light);
  return [...layers.slice(0, last + 1), ...details, ...layers.slice(last + 1)];
}

export class GroundLevels {
  /** Where the camera was when the detail had all of its tiles and was drawn alone; null while the light level is seen too. */
  private aloneAt: string | null = null;
  /** Where the camera was at the last frame. */
  private drawnAt: string | null = null;

  /**
   * @param hasDetail whether the style has it
   * @param isWritable whether the style can be changed
   * @param cameraAt changes with the camera
   */
  constructor(
    private readonly map: LevelsMap,
    private hasDetail: boolean,
    private readonly isWritable: () => boolean,
    private readonly cameraAt: () => string,
  ) {
    map.on("render", () => {
      this.drawnAt = cameraAt();
      this.look();
    });
    // The last tile hides the light level in the frame that draws it first. Before a frame, which tiles are missing is not known.
    map.on("sourcedata", () => {
      if (this.drawnAt === cameraAt()) this.look();
    });
  }

  /** @returns whether something will be drawn: a level that is there needs no more than its zoom */
  add(geometry: BaseGeometry): boolean {
    if (geometry.level === "light" || this.hasDetail) return false;
    this.hasDetail = true;
    void this.map.getSource<GeoJSONSource>(groundSources.detail)?.setData(groundData(geometry));
    return true;
  }

  /** Writes how opaque the light level is, after its paint was written. It is as opaque as the detail, or not at all. */
  paint(): void {
    for (const id of this.map.getLayersOrder()) {
      const layer = this.map.getLayer(id);
      if (layer?.source !== groundSources.light) continue;
      const property = layer.type === "fill" ? "fill-opacity" : "line-opacity";
      const usual = Number(this.map.getPaintProperty(detailLayer(id), property) ?? 1);
      const fromAfar: ExpressionSpecification = ["step", ["zoom"], usual, detailZoom, 0];
      this.map.setPaintProperty(id, property, this.aloneAt === null ? usual : fromAfar);
    }
  }

  private look(): void {
    if (!this.hasDetail || !this.isWritable()) return;
    const isNear = this.map.getZoom() >= detailZoom;
    const at = this.cameraAt();
    // A tile that is made anew has been drawn before: only the camera can uncover land that has no tile.
    const isAlone = isNear && (at === this.aloneAt || this.map.isSourceLoaded(groundSources.detail));
    if (isAlone === (this.aloneAt !== null)) {
      if (isAlone) this.aloneAt = at;
      return;
    }
    this.aloneAt = isAlone ? at : null;
    this.paint();
  }
}
