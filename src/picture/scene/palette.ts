/** Colours of the ground, per theme; the regions' own come from the scale in model/. */
import { interpolateRgb } from "d3-interpolate";
import type { Theme } from "../../state/view-state";

export interface Palette {
  readonly sea: string;
  readonly land: string;
  readonly china: string;
  readonly border: string;
  readonly province: string;
  /** Hatches on members of a shown agreement. */
  readonly hatch: string;
  readonly label: string;
  readonly labelNamed: string;
  readonly halo: string;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    sea: "#D9E6EC",
    land: "#F5F3EE",
    china: "#E6E2DA",
    border: "#A39C90",
    province: "#BDB5A6",
    hatch: "#5E5950",
    label: "#6A655C",
    labelNamed: "#38353C",
    halo: "#FBFAF6",
  },
  dark: {
    sea: "#16212B",
    land: "#34353B",
    china: "#43444B",
    border: "#8F8D86",
    province: "#66665F",
    hatch: "#A8A398",
    label: "#C9C6BD",
    labelNamed: "#F3F1EA",
    halo: "#1C1D22",
  },
  contrast: {
    sea: "#C4DBE6",
    land: "#FFFFFF",
    china: "#DEDEDE",
    border: "#4A4A4A",
    province: "#8A8A8A",
    hatch: "#3A3A3A",
    label: "#1F1F1F",
    labelNamed: "#000000",
    halo: "#FFFFFF",
  },
};

/** Mixes `share` of the first colour into the second. */
export const mix = (over: string, ground: string, share: number): string => interpolateRgb(ground, over)(share);
