/** How regions look in a scene: their colours, and whether the filter mutes them. Used by both ground and marks. */
import { rgb } from "d3-color";
import type { RegionId } from "../../data/schema";
import { regionScale, type RegionColour } from "../../model/region-scale";
import { palettes, type Palette } from "./palette";
import type { SceneInput } from "./scene-input";

export interface Look {
  readonly palette: Palette;
  colour(id: RegionId): RegionColour;
  /** Whether the region fails the filter. */
  isMuted(id: RegionId): boolean;
  /** Whether another region is selected, so that this one steps back. */
  isQuiet(id: RegionId): boolean;
}

export function lookOf({ briefing, theme, isFiltered, matches, selected }: SceneInput): Look {
  const palette = palettes[theme];
  const colourOf = regionScale(theme);
  const colours = new Map<RegionId, RegionColour>(briefing.regions.map(({ id, hue }) => [id, colourOf(hue)]));
  return {
    palette,
    colour: (id) => colours.get(id) ?? { fill: palette.china, ink: palette.label, arrow: palette.label },
    isMuted: (id) => isFiltered && !matches.includes(id),
    isQuiet: (id) => selected !== null && id !== selected,
  };
}

const channel = (value: number): number => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
/** Relative luminance, as WCAG defines it, 0 to 1. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
}

const [pale, deep] = ["#FFFFFF", "#26252D"] as const;
const [paleLight, deepLight] = [luminance(pale) + 0.05, luminance(deep) + 0.05] as const;
/** The colour of letters on a fill: white or nearly black, whichever is easier to read there. */
export function lettersOn(fill: string): string {
  const ground = luminance(fill) + 0.05;
  return paleLight / ground > ground / deepLight ? pale : deep;
}
