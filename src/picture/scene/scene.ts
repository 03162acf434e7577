/** Builds the scene at rest from briefing and view. Pure. `lightScene` adds what is lit. */
import { ownerOf } from "../geometry/unit-owner";
import { buildArrows } from "./arrows";
import { linkLines } from "./link-lines";
import { linkStretches, shownLinks } from "./links";
import { lookOf, type Look } from "./look";
import { agreementHatches, corridorLines } from "./overlays";
import { mix } from "./palette";
import { partnerFills } from "./partner-fills";
import { isCloseUpAlone, type SceneInput } from "./scene-input";
import type { Scene, SceneCloseUp, SceneRegion } from "./scene-shapes";

export type { Dash, Scene, SceneArea, SceneArrow, SceneCloseUp, SceneLine, SceneRegion } from "./scene-shapes";

/** The fill of a unit of the geometry: that of the country it belongs to. */
export function unitFill({ unitFills, palette, worldview }: Scene, unit: string): string {
  const owner = ownerOf(unit, worldview);
  return unitFills.get(owner) ?? (owner === "CN" ? palette.china : palette.land);
}

/** @param closeUp drawn over the ground; null when there is none */
export function buildScene(input: SceneInput, closeUp: SceneCloseUp | null = null): Scene {
  const look = lookOf(input);
  const isAlone = isCloseUpAlone(input);
  const links = isAlone ? [] : shownLinks(input);
  return {
    palette: look.palette,
    lineScale: input.lineScale,
    worldview: input.worldview,
    unitFills: partnerFills(links, input),
    regions: regionAreas(input, look),
    hatches: agreementHatches(input),
    stretches: linkStretches(links, input, look),
    closeUp: closeUp && { areas: closeUp.areas, lines: closeUp.lines },
    links: isAlone ? [] : [...corridorLines(input, look.palette), ...linkLines(links, input, look)],
    arrows: buildArrows(input),
  };
}

/** What is left over China's ground of a region's fill and ink: one that fails the filter, and those beside the selected one. */
const shares = { muted: [0.16, 0.35], quiet: [0.55, 0.55] } as const;

const regionAreas = ({ briefing, selected }: SceneInput, { palette, colour, isMuted, isQuiet }: Look): readonly SceneRegion[] =>
  briefing.regions.flatMap(({ id, place }) => {
    if (place.kind === "point") return [];
    const { fill, ink } = colour(id);
    const [ofFill, ofInk] = isMuted(id) ? shares.muted : isQuiet(id) ? shares.quiet : [1, 1];
    return [
      {
        id,
        provinces: place.provinces,
        fill: ofFill < 1 ? mix(fill, palette.china, ofFill) : fill,
        stroke: ofInk < 1 ? mix(ink, palette.china, ofInk) : ink,
        strokeWidth: id === selected ? 1.6 : 1.1,
      },
    ];
  });
