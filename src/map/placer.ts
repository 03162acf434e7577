/** Binds label placement to a briefing and its geometry, so that the stage, the plate and exports place alike. */
import type { Bounds } from "../data/schema";
import type { Briefing } from "../model/briefing";
import type { Camera, Language } from "../state/view-state";
import { arrowSpine } from "./arrow";
import { createAreaIndex, type BaseGeometry } from "./geometry";
import { toLonLat } from "./mercator";
import { placeMarks, type MarkPlace } from "./place-marks";
import type { Places } from "../data/places";
import type { Scene } from "./scene";
import { fromScreen, type Transform, type Viewport } from "./viewport";

export interface PlaceInput {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly transform: Transform;
  readonly viewport: Viewport;
  readonly lang: Language;
  /** CSS pixels of the marks layer's em. */
  readonly em: number;
}
export type Placer = (input: PlaceInput) => ReadonlyMap<string, MarkPlace>;

export function createPlacer(about: { readonly briefing: Briefing; readonly places: Places; readonly geometry: BaseGeometry }): Placer {
  const { briefing, places, geometry } = about;
  const regionAt = createAreaIndex(geometry.regions);
  const arrows = briefing.regions.flatMap((region) => {
    const arrow = briefing.directionById.get(region.direction)?.arrow;
    return arrow ? [arrowSpine(arrow.from, arrow.to)] : [];
  });
  const regionBounds = new Map<string, Bounds>(
    briefing.regions.flatMap(({ id }) => {
      const place = places.regions[id];
      return place ? [[id, place.bounds] as const] : [];
    }),
  );
  return ({ scene, camera, transform, viewport, lang, em }) =>
    placeMarks({
      marks: scene.marks,
      transform,
      viewport,
      zoom: camera[2],
      lang,
      em,
      arrows,
      regionBounds,
      isInRegion: (point) => regionAt(toLonLat(fromScreen(point, transform))) !== null,
    });
}
