/** The opening-direction arrows of a scene. */
import { arrowRing } from "../geometry/arrow";
import { lookOf } from "./look";
import { mix } from "./palette";
import { isCloseUpAlone, type SceneInput } from "./scene-input";
import type { SceneArrow } from "./scene-shapes";

/**
 * Makes the arrows. The selected region's draws itself; the others are always whole.
 * @param drawn the share of the selected region's arrow that is drawn, 0 to 1
 */
export function buildArrows(input: SceneInput, drawn = 1): readonly SceneArrow[] {
  const { briefing, selected, zoom } = input;
  // The document states the directions, so there are none before it is published.
  if (isCloseUpAlone(input) || !briefing.isPublished) return [];
  const { palette, colour, isMuted } = lookOf(input);
  return briefing.regions.flatMap((region): readonly SceneArrow[] => {
    const direction = briefing.directionById.get(region.direction);
    if (!direction?.arrow) return [];
    const { ink } = colour(region.id);
    const isSelected = region.id === selected;
    const isQuiet = isMuted(region.id) || (selected !== null && !isSelected);
    const tone = isQuiet ? mix(ink, palette.land, 0.3) : ink;
    const isReading = direction.standing === "reading";
    return [
      {
        id: region.id,
        ring: arrowRing(direction.arrow.from, direction.arrow.to, zoom, isSelected ? drawn : 1),
        fill: isReading ? "none" : tone,
        stroke: tone,
        dash: isReading ? "dotted" : "solid",
      },
    ];
  });
}
