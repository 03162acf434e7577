/** The symbols of the mark table: how each looks, how near a click must be, and which words of the legend explain it. Plain values. */

/** A symbol's outline. Sizes are shares of the marks layer's em. */
export interface MarkSymbol {
  /** The name of its class in the page and of its line in the legend. */
  readonly name: string;
  readonly figure: "circle" | "square" | "diamond";
  /** Width, outline included; for a diamond, the side. */
  readonly sizeEm: number;
  /** Width of the outline; 0 for none. */
  readonly lineEm: number;
  /** Width of a pale ring around it. */
  readonly haloEm: number;
  /** Whether it is painted with the mark's fill or its ink. */
  readonly paint: "fill" | "ink";
  /** Names avoid a square around it whose side is twice this. */
  readonly radiusEm: number;
  /** A click within this distance counts as on it, CSS pixels; 0: it cannot be clicked. */
  readonly reachPx: number;
  /** Which of the legend's words explain it; null: none do. */
  readonly legend: "borderZone" | "crossBorderZone" | "port" | null;
}

const symbol = (name: string, figure: MarkSymbol["figure"], rest: Partial<MarkSymbol>): MarkSymbol => ({
  name,
  figure,
  sizeEm: 0.6,
  lineEm: 0.12,
  haloEm: 0,
  paint: "fill",
  radiusEm: 0.3,
  reachPx: 0,
  legend: null,
  ...rest,
});

/** The target of a point region is 44 px; that of a town is smaller, because towns are close together. */
export const symbols = {
  borderZone: symbol("border-zone", "circle", { radiusEm: 0.34, reachPx: 11, legend: "borderZone" }),
  crossBorderZone: symbol("cross-border-zone", "diamond", {
    sizeEm: 0.56,
    radiusEm: 0.42,
    reachPx: 12,
    legend: "crossBorderZone",
  }),
  pointRegion: symbol("point-region", "diamond", { sizeEm: 0.72, lineEm: 0.14, haloEm: 0.13, radiusEm: 0.66, reachPx: 22 }),
  port: symbol("port", "square", { sizeEm: 0.36, lineEm: 0, paint: "ink", radiusEm: 0.22, reachPx: 9, legend: "port" }),
  /** The end of a link's line. */
  end: symbol("end", "circle", { sizeEm: 0.42, lineEm: 0, radiusEm: 0.24 }),
  /** A town that a corridor goes through. */
  stop: symbol("stop", "circle", { sizeEm: 0.34, lineEm: 0, paint: "ink", radiusEm: 0.2 }),
} as const;
