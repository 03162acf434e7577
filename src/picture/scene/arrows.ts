/** The opening-direction arrows of a scene. */
import { arrowRing } from "../geometry/arrow";
import { arrowLineOf } from "../geometry/region-arrow";
import { lookOf } from "./look";
import { mix } from "./palette";
import { isCloseUpAlone, type SceneInput } from "./scene-input";
import type { SceneArrow } from "./scene-shapes";

/** How much of its colour a reading's fill has. */
const readingFill = 0.18;

/**
 * Makes the arrows: all of them, or the selected region's alone, which draws itself. Of the others only stumps would be in the picture.
 * @param drawn the share of the selected region's arrow that is drawn, 0 to 1
 */
export function buildArrows(input: SceneInput, drawn = 1): readonly SceneArrow[] {
  const { briefing, places, selected } = input;
  // The document states the directions, so there are none before it is published.
  if (isCloseUpAlone(input) || !briefing.isPublished) return [];
  const { palette, colour, isMuted, isQuiet } = lookOf(input);
  return briefing.regions.flatMap((region): readonly SceneArrow[] => {
    const line = arrowLineOf(region, briefing, places);
    if (!line || isQuiet(region.id)) return [];
    const { arrow } = colour(region.id);
    const tone = isMuted(region.id) ? mix(arrow, palette.land, 0.3) : arrow;
    const isReading = briefing.directionById.get(region.direction)?.standing === "reading";
    return [
      {
        id: region.id,
        ring: arrowRing(line, input, region.id === selected ? drawn : 1),
        fill: tone,
        fillOpacity: isReading ? readingFill : 1,
        stroke: isReading ? tone : palette.halo,
        dash: isReading ? "dotted" : "solid",
      },
    ];
  });
}
