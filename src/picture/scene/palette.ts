/** Colours of the ground, per theme; the regions' own come from the scale in model/. */
import { interpolateRgb } from "d3-interpolate";
import type { LineKind } from "../geometry/line-kinds";
import type { Theme } from "../../state/view-state";

export interface Palette {
  readonly sea: string;
  readonly land: string;
  readonly china: string;
  readonly border: string;
  /** China's border. */
  readonly outer: string;
  readonly province: string;
  /** Hatches on members of a shown agreement. */
  readonly hatch: string;
  readonly coast: string;
  readonly river: string;
  /** Names of waters. */
  readonly water: string;
  readonly label: string;
  readonly labelNamed: string;
  readonly halo: string;
  /** Of the ground's lines; CSS pixels for an em of 27.5 px. */
  readonly widths: LineWidths;
}

export type LineWidths = Readonly<Record<LineKind | "coast", number>>;
const widths: LineWidths = { river: 0.9, hatch: 0.8, claim: 0.8, province: 0.7, border: 1, outer: 2.4, coast: 1.2 };

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    sea: "#CBDDE6",
    land: "#F5F3EE",
    china: "#DCD6CA",
    border: "#A29B8C",
    outer: "#5E5950",
    coast: "#7F9DAC",
    river: "#8FB3C4",
    water: "#2F6179",
    province: "#BDB5A6",
    hatch: "#5E5950",
    label: "#6A655C",
    labelNamed: "#38353C",
    halo: "#FBFAF6",
    widths,
  },
  dark: {
    sea: "#16212B",
    land: "#34353B",
    china: "#43444B",
    border: "#8F8D86",
    outer: "#CFCBBF",
    coast: "#4F6B7C",
    river: "#5F8296",
    water: "#A9CCDD",
    province: "#66665F",
    hatch: "#B4AFA4",
    label: "#C9C6BD",
    labelNamed: "#F3F1EA",
    halo: "#1C1D22",
    widths,
  },
  contrast: {
    sea: "#C4DCEA",
    land: "#FFFFFF",
    china: "#DEDEDE",
    border: "#303030",
    outer: "#111111",
    coast: "#3E6478",
    river: "#4C7C94",
    water: "#12465E",
    province: "#8A8A8A",
    hatch: "#3A3A3A",
    label: "#1F1F1F",
    labelNamed: "#000000",
    halo: "#FFFFFF",
    // Bold enough for a projector in a bright room.
    widths: { ...widths, river: 1.2, hatch: 1.2, claim: 1.2, province: 1, border: 1.6, outer: 3 },
  },
};

/** Mixes `share` of the first colour into the second. */
export const mix = (over: string, ground: string, share: number): string => interpolateRgb(ground, over)(share);
