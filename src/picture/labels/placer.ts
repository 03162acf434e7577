/** Sets up label placement for a briefing and its geometry, so that the stage, the plate and exports place labels alike. */
import type { Camera, Language } from "../../state/view-state";
import { arrowObstacles } from "../geometry/arrow";
import type { Box } from "./boxes";
import { landBelow, type Land } from "./land-below";
import { placeMarks } from "./place-marks";
import type { PlacedInSteps } from "./placement";
import type { Picture } from "../marks/picture";
import type { Transform, Viewport } from "../camera/viewport";

export interface PlacerInput {
  readonly picture: Picture;
  readonly camera: Camera;
  readonly transform: Transform;
  readonly viewport: Viewport;
  readonly lang: Language;
  /** CSS pixels of the marks layer's em. */
  readonly em: number;
  /** What else covers the map, CSS pixels. */
  readonly blocked: readonly Box[];
}
export type Placer = (input: PlacerInput) => PlacedInSteps;

export function createPlacer(about: Land): Placer {
  const { briefing } = about;
  const arrows = briefing.regions.flatMap((region) => {
    const arrow = briefing.isPublished && briefing.directionById.get(region.direction)?.arrow;
    return arrow ? arrowObstacles(arrow.from, arrow.to) : [];
  });
  return ({ picture: { scene, marks }, camera, transform, viewport, lang, em, blocked }) =>
    placeMarks({
      marks,
      transform,
      viewport,
      zoom: camera[2],
      lang,
      em,
      blocked,
      // Over the close-up no arrows are drawn.
      arrows: scene.arrows.length > 0 ? arrows : [],
      land: landBelow(about, scene.worldview, transform, viewport.free, em),
    });
}
