/**
 * The mark table. One row says everything that sets a kind of mark apart: how its name and its symbol look, which are placed
 * first, where a name may stand, how a click finds it, whether the legend explains it. Placement, drawing (HTML and SVG),
 * hit test, legend and print read the row; a new kind is a new row. Plain values.
 */

/** Its outline. Sizes are shares of the marks layer's em. */
export interface MarkSymbol {
  /** Names its class in the page and its line in the legend. */
  readonly name: string;
  readonly figure: "circle" | "square" | "diamond";
  /** Across, outline included; of a diamond the side. */
  readonly sizeEm: number;
  /** Breadth of the outline; 0 for none. */
  readonly lineEm: number;
  /** Breadth of a pale ring around it. */
  readonly haloEm: number;
  /** What it is painted with: the mark's fill, or its ink. */
  readonly paint: "fill" | "ink";
  /** Names keep clear of it as of a square of twice this side. */
  readonly radiusEm: number;
  /** A click this near counts as on it, CSS pixels; 0: it cannot be clicked. */
  readonly reachPx: number;
  /** Which of the legend's words explain it; null: none, or its addition does. */
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

/** Point regions have a target of 44 px; towns, which stand close to each other, less. */
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
  /** Where the line of a link ends. */
  end: symbol("end", "circle", { sizeEm: 0.42, lineEm: 0, radiusEm: 0.24 }),
  /** A town that a corridor goes through. */
  stop: symbol("stop", "circle", { sizeEm: 0.34, lineEm: 0, paint: "ink", radiusEm: 0.2 }),
  /** A member of an agreement. */
  member: symbol("member", "circle", { sizeEm: 0.62, radiusEm: 0.3 }),
} as const;

export interface MarkKind {
  /** Names its class in the page. */
  readonly name: string;
  readonly type: {
    /** Share of the marks layer's em. */
    readonly sizeEm: number;
    readonly family: "sans" | "serif";
    readonly weight: 400 | 600 | 700;
    /** Of one that is strong. */
    readonly strongWeight: 400 | 600 | 700;
    readonly isItalic: boolean;
  };
  /** The higher, the earlier it is placed: by what is true of it. */
  readonly priority: Readonly<Record<string, number>>;
  /**
   * Where its name may stand: on the area it names or beside it; on its country's land, or off it at the end of a line; past
   * an arrow's tip; beside its point.
   */
  readonly stands: "area" | "country" | "tip" | "point";
  /** How far from its point, tied to it by a line: `far` rather than be left out. */
  readonly leader: "none" | "near" | "far";
  /** Which regions it keeps off: every one, others than its own, others once it stands beside it. */
  readonly avoidsRegions: "all" | "others" | "beside" | "none";
  /** Whether it keeps off other countries. */
  readonly avoidsCountries: boolean;
  /** What comes up while it is lit and would not be shown else: always, or where no more is lit than the eye can follow. */
  readonly litName: "always" | "few" | "never";
  /** Whether it lights with what is hovered; `few` as above, and its symbol comes up then at any zoom. */
  readonly lights: "always" | "few" | "never";
}

const type = (sizeEm: number, rest: Partial<MarkKind["type"]> = {}): MarkKind["type"] => ({
  sizeEm,
  family: "sans",
  weight: 400,
  strongWeight: rest.weight ?? 400,
  isItalic: false,
  ...rest,
});

const besidePoint = {
  stands: "point",
  leader: "near",
  avoidsRegions: "none",
  avoidsCountries: false,
  litName: "never",
  lights: "always",
} as const;

export const kinds = {
  region: {
    ...besidePoint,
    name: "region",
    type: type(1.3, { family: "serif", weight: 700 }),
    priority: { usual: 900, chosen: 1000 },
    stands: "area",
    leader: "far",
    avoidsRegions: "beside",
  },
  direction: {
    ...besidePoint,
    name: "direction",
    type: type(1.05, { family: "serif", weight: 700 }),
    priority: { usual: 800 },
    stands: "tip",
    avoidsRegions: "others",
  },
  country: {
    ...besidePoint,
    name: "country",
    type: type(0.9, { strongWeight: 600 }),
    priority: { usual: 20, neighbour: 60, named: 150, chosen: 200, linked: 300 },
    stands: "country",
    avoidsRegions: "all",
    avoidsCountries: true,
    litName: "always",
  },
  zone: {
    ...besidePoint,
    name: "zone",
    type: type(0.86, { weight: 600 }),
    priority: { usual: 400, ofChosen: 500, chosen: 990 },
    litName: "few",
  },
  port: {
    ...besidePoint,
    name: "port",
    type: type(0.8),
    priority: { usual: 250, chosen: 985 },
    leader: "none",
    litName: "few",
    lights: "few",
  },
  /** The other side of a port. */
  opposite: {
    ...besidePoint,
    name: "town",
    type: type(0.9, { strongWeight: 600 }),
    priority: { usual: 120 },
    leader: "none",
    lights: "few",
  },
  /** What a close-up names. */
  closeUp: {
    ...besidePoint,
    name: "town",
    type: type(0.9, { strongWeight: 600 }),
    priority: { title: 990, gate: 980, town: 960, usual: 500 },
    leader: "none",
    lights: "never",
  },
  end: { ...besidePoint, name: "end", type: type(0), priority: { link: 700, member: 690 } },
  corridor: {
    ...besidePoint,
    name: "corridor",
    type: type(0.86, { weight: 600, isItalic: true }),
    priority: { usual: 620 },
    leader: "far",
  },
  stop: { ...besidePoint, name: "stop", type: type(0.8), priority: { usual: 240 } },
} as const satisfies Readonly<Record<string, MarkKind>>;
