/** How regions look in a scene: their colours, and whether the filter mutes them. Used by both ground and marks. */
import type { RegionId } from "../../data/schema";
import { regionScale, type RegionColour } from "../../model/region-scale";
import { palettes, type Palette } from "./palette";
import type { SceneInput } from "./scene-input";

export interface Look {
  readonly palette: Palette;
  colour(id: RegionId): RegionColour;
  /** Whether the region fails the filter. */
  isMuted(id: RegionId): boolean;
}

export function lookOf({ briefing, theme, isFiltered, matches }: SceneInput): Look {
  const palette = palettes[theme];
  const colourOf = regionScale(theme);
  const colours = new Map<RegionId, RegionColour>(briefing.regions.map(({ id, hue }) => [id, colourOf(hue)]));
  return {
    palette,
    colour: (id) => colours.get(id) ?? { fill: palette.china, ink: palette.label },
    isMuted: (id) => isFiltered && !matches.includes(id),
  };
}
