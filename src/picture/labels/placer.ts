/** Sets up label placement for a briefing and its geometry, so that the stage, the plate and exports place labels alike. */
import type { Bounds } from "../../data/schema";
import type { Briefing } from "../../model/briefing";
import type { Camera, Language } from "../../state/view-state";
import { arrowObstacles } from "../geometry/arrow";
import { createAreaIndex, type BaseGeometry } from "../geometry/geometry";
import type { Mark } from "../marks/mark";
import { toLonLat } from "../geometry/mercator";
import type { Box } from "./boxes";
import { placeMarks } from "./place-marks";
import type { PlacedInSteps } from "./placement";
import type { Places } from "../../data/places";
import type { Picture } from "../marks/picture";
import { ownerOf } from "../geometry/unit-owner";
import { fromScreen, type Transform, type Viewport } from "../camera/viewport";

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

export function createPlacer(about: {
  readonly briefing: Briefing;
  readonly places: Places;
  readonly geometry: BaseGeometry;
}): Placer {
  const { briefing, places, geometry } = about;
  const regions = createAreaIndex(geometry.regions, places.regions);
  // Countries far from everything that has a name are treated as sea.
  const near = geometry.units.filter(({ properties: { id } }) => id in places.units);
  const units = createAreaIndex(near, places.units);
  const arrows = briefing.regions.flatMap((region) => {
    const arrow = briefing.isPublished && briefing.directionById.get(region.direction)?.arrow;
    return arrow ? arrowObstacles(arrow.from, arrow.to) : [];
  });
  const boundsOf = (mark: Mark): Bounds | null => {
    const id = mark.thing?.id ?? "";
    return (
      (mark.kind.stands === "area" ? places.regions[id] : mark.kind.stands === "country" ? places.units[id] : undefined)?.bounds ??
      null
    );
  };
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
      boundsOf,
      regionAt: (point) => regions.at(toLonLat(fromScreen(point, transform))),
      countryAt: (point) => {
        const unit = units.at(toLonLat(fromScreen(point, transform)));
        return unit === null ? null : ownerOf(unit, scene.worldview);
      },
    });
}
