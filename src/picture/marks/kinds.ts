/**
 * The mark table. A row says all that distinguishes a kind of mark: how its name and symbol look, which are placed first, where a
 * name may be, how a click finds it, and whether the legend explains it. Placement, drawing (HTML and SVG), hit test, legend and
 * print read the row; a new kind is a new row. Plain values.
 */

export interface MarkKind {
  /** The name of its class in the page. */
  readonly name: string;
  readonly type: {
    /** Share of the marks layer's em. */
    readonly sizeEm: number;
    readonly family: "sans" | "serif";
    readonly weight: 400 | 600 | 700;
    /** Weight of a strong name. */
    readonly strongWeight: 400 | 600 | 700;
    readonly isItalic: boolean;
    /** Whether letters are capitals, as atlases write countries. Han characters have none, and stand apart instead. */
    readonly isCapital: boolean;
    /** Space between letters, and between Han characters, as shares of the name's own size. */
    readonly tracking: { readonly latin: number; readonly han: number };
    /** A name wider than this many of its own ems is broken into two lines. */
    readonly wrapEms: number;
  };
  /** Higher is placed earlier; each key names something that is true of the mark. */
  readonly priority: Readonly<Record<string, number>>;
  /**
   * Where its name may be. `area`: on the land it names, or beside that with a leader. `tip`: past an arrow's tip. `point`: beside
   * its point.
   */
  readonly stands: "area" | "tip" | "point";
  /** How far from its point a name beside it may be, with a leader; with `far`, rather far than left out. */
  readonly leader: "none" | "near" | "far";
  /** The land it is never on: that of all other countries and regions, that of other regions, or none. */
  readonly avoids: "all" | "regions" | "nothing";
  /** Whether its name appears while it is lit, if it would not be shown otherwise. `few`: only if few things are lit. */
  readonly litName: "always" | "few" | "never";
  /** Whether it lights with what is hovered. `few`: only if few things are lit. */
  readonly lights: "always" | "few" | "never";
  /** Whether its symbol appears while it is lit, at any zoom. */
  readonly litSymbol: boolean;
}

const type = (sizeEm: number, rest: Partial<MarkKind["type"]> = {}): MarkKind["type"] => ({
  sizeEm,
  family: "sans",
  weight: 400,
  strongWeight: rest.weight ?? 400,
  isItalic: false,
  isCapital: false,
  tracking: { latin: 0, han: 0 },
  wrapEms: 9,
  ...rest,
});

/**
 * The smallest size of a word, as a share of the marks layer's em: in a room, where that is 1/39 of the screen's height, 1/50 of
 * it, which is the least that the last row reads.
 */
export const smallestEm = 0.78;

const besidePoint = {
  stands: "point",
  leader: "near",
  avoids: "nothing",
  litName: "never",
  lights: "always",
  litSymbol: false,
} as const;

export const kinds = {
  region: {
    ...besidePoint,
    name: "region",
    type: type(1.45, { family: "serif", weight: 700 }),
    priority: { usual: 900, chosen: 1000 },
    stands: "area",
    avoids: "all",
  },
  /** A region that is a point: it is not as large as the others, and neither is its name. */
  pointRegion: {
    ...besidePoint,
    name: "point-region",
    type: type(1, { family: "serif", weight: 700, wrapEms: 4 }),
    priority: { usual: 890, chosen: 1000 },
    leader: "none",
    avoids: "all",
  },
  /** In an inset, which is a smaller window, names of regions are smaller too. */
  insetRegion: {
    ...besidePoint,
    name: "inset-region",
    type: type(1.05, { family: "serif", weight: 700 }),
    priority: { usual: 900 },
    stands: "area",
    avoids: "all",
  },
  insetPointRegion: {
    ...besidePoint,
    name: "inset-point-region",
    type: type(0.84, { family: "serif", weight: 700, wrapEms: 4 }),
    priority: { usual: 890 },
    leader: "none",
    avoids: "all",
  },
  direction: {
    ...besidePoint,
    name: "direction",
    type: type(1.05, { family: "serif", weight: 600, isItalic: true }),
    priority: { usual: 800 },
    stands: "tip",
    avoids: "regions",
  },
  country: {
    ...besidePoint,
    name: "country",
    type: type(smallestEm, { strongWeight: 600, isCapital: true, tracking: { latin: 0.07, han: 0.12 } }),
    // The countries that somebody chose, and those that the document names for the selected region, are what is asked about.
    priority: { usual: 20, neighbour: 60, named: 850, linked: 300, namedAndLinked: 950, chosen: 960 },
    stands: "area",
    avoids: "all",
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
    type: type(smallestEm),
    priority: { usual: 250, chosen: 985 },
    leader: "none",
    litName: "few",
    lights: "few",
    litSymbol: true,
  },
  /** The other side of a port. */
  opposite: {
    ...besidePoint,
    name: "town",
    type: type(smallestEm, { strongWeight: 600 }),
    priority: { usual: 120 },
    leader: "none",
    lights: "few",
  },
  /** Names in a close-up. */
  closeUp: {
    ...besidePoint,
    name: "town",
    type: type(0.9, { strongWeight: 600 }),
    priority: { title: 990, gate: 980, town: 960, usual: 500 },
    leader: "none",
    lights: "never",
  },
  end: { ...besidePoint, name: "end", type: type(0), priority: { link: 700 } },
  corridor: {
    ...besidePoint,
    name: "corridor",
    type: type(0.86, { weight: 600, isItalic: true }),
    priority: { usual: 620 },
    leader: "far",
  },
  stop: { ...besidePoint, name: "stop", type: type(smallestEm), priority: { usual: 240 } },
  /** Rivers and lakes: a place for the eye, nothing to choose. */
  water: {
    ...besidePoint,
    name: "water",
    type: type(0.85, { family: "serif", isItalic: true }),
    priority: { lake: 12, river: 10 },
    leader: "none",
    lights: "never",
  },
} as const satisfies Readonly<Record<string, MarkKind>>;
