/**
 * Region → colour: one scale for both renderers, the legend and the lists. Fills were chosen by measurement: the smallest CIEDE2000
 * between two regions, over normal, protan, deutan and tritan vision, is 21. A test keeps it at 12 or more.
 */
import { scaleOrdinal } from "d3-scale";
import type { Region } from "../data/schema";

export type Hue = Region["hue"];
export interface RegionColour {
  readonly fill: string;
  /** For the region's outlines, arrows and text; at least 7:1 on the land and on panels. */
  readonly ink: string;
  /** For the region's arrow: its ink, but on dark ground a stronger tone, because a pale stroke would look like a name. */
  readonly arrow: string;
}

export const hues: readonly Hue[] = ["indigo", "mint", "brick", "gold", "cyan"];

const light: readonly RegionColour[] = [
  { fill: "#7376A3", ink: "#3B3D6E", arrow: "#3B3D6E" },
  { fill: "#6AA090", ink: "#1E5B4C", arrow: "#1E5B4C" },
  { fill: "#BB5753", ink: "#782C2C", arrow: "#782C2C" },
  { fill: "#DAB249", ink: "#664E00", arrow: "#664E00" },
  { fill: "#88CCEE", ink: "#084F63", arrow: "#084F63" },
];
const dark: readonly RegionColour[] = [
  { fill: "#7376A3", ink: "#C9CBF2", arrow: "#A9ABDA" },
  { fill: "#6AA090", ink: "#B3EEDD", arrow: "#8ECDBA" },
  { fill: "#BB5753", ink: "#F6B9B4", arrow: "#E58C86" },
  { fill: "#DAB249", ink: "#F7DE90", arrow: "#E8C76C" },
  { fill: "#88CCEE", ink: "#B5E3FA", arrow: "#A2DAF5" },
];

const lightScale = scaleOrdinal<Hue, RegionColour>().domain(hues).range(light);
const darkScale = scaleOrdinal<Hue, RegionColour>().domain(hues).range(dark);

export const regionScale = (theme: "light" | "dark" | "contrast"): ((hue: Hue) => RegionColour) =>
  theme === "dark" ? darkScale : lightScale;
