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
 * Makes the arrows. The selected region's draws itself; the others are always whole.
 * @param drawn the share of the selected region's arrow that is drawn, 0 to 1
 */
export function buildArrows(input: SceneInput, drawn = 1): readonly SceneArrow[] {
  const { briefing, places, selected } = input;
  // The document states the directions, so there are none before it is published.
  if (isCloseUpAlone(input) || !briefing.isPublished) return [];
  const { palette, colour, isMuted } = lookOf(input);
  return briefing.regions.flatMap((region): readonly SceneArrow[] => {
    const line = arrowLineOf(region, briefing, places);
    if (!line) return [];
    const { arrow } = colour(region.id);
    const isSelected = region.id === selected;
    const isQuiet = isMuted(region.id) || (selected !== null && !isSelected);
    const tone = isQuiet ? mix(arrow, palette.land, 0.3) : arrow;
    const isReading = briefing.directionById.get(region.direction)?.standing === "reading";
    return [
      {
        id: region.id,
        ring: arrowRing(line, input, isSelected ? drawn : 1),
        fill: tone,
        fillOpacity: isReading ? readingFill : 1,
        stroke: isReading ? tone : palette.halo,
        dash: isReading ? "dotted" : "solid",
      },
    ];
  });
}
