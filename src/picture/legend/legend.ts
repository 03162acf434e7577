/** The legend's rows: what colours, lines and symbols of the map mean. Drawn as HTML by the page and as SVG by exports. Pure. */
import type { Agreement, LocalText } from "../../data/schema";
import type { Dictionary } from "../../i18n/en/dictionary";
import { membersAt } from "../../model/as-of";
import type { Briefing } from "../../model/briefing";
import { corridorPaths } from "../../model/corridors";
import { symbols as markSymbols, type MarkSymbol } from "../marks/symbols";
import type { Picture } from "../marks/picture";
import { linkLines, type LinkLine } from "../scene/link-lines";
import { countedBases, shownLinks } from "../scene/links";
import { lookOf } from "../scene/look";
import { shownCorridors, slantOf } from "../scene/overlays";
import type { Palette } from "../scene/palette";
import { partnerRank, partnerRanks, tintingLinks } from "../scene/partner-fills";
import { isCloseUpAlone, type SceneInput } from "../scene/scene-input";
import { unsettledRows, type UnsettledSample } from "./unsettled-rows";
import type { Dash, HatchSlant, Scene, SceneLine, SceneStretch } from "../scene/scene-shapes";

export type LegendSample =
  | { readonly kind: "area"; readonly fill: string; readonly ink: string; readonly isPoint: boolean }
  /** The tint of a partner. */
  | { readonly kind: "tint"; readonly fill: string }
  /** @property width CSS pixels */
  | { readonly kind: "line"; readonly dash: Dash; readonly colour: string; readonly width: number }
  | UnsettledSample
  | { readonly kind: "arrow"; readonly dash: "solid" | "dotted"; readonly colour: string }
  | { readonly kind: "hatch"; readonly slant: HatchSlant; readonly isUnclear: boolean; readonly colour: string }
  | { readonly kind: "symbol"; readonly symbol: MarkSymbol };

/** A small arrow, for samples: in a box of this size. */
export const legendArrow = {
  width: 28,
  height: 12,
  path: "M1 5.2Q10 4.6 18 4.2L16.5 .8 27 6 16.5 11.2 18 7.8Q10 7.4 1 6.8Z",
} as const;

export interface LegendRow {
  /** `additions` are drawn over the document's own picture. */
  readonly group: "regions" | "lines" | "symbols" | "additions";
  readonly sample: LegendSample;
  readonly words: string;
}

/** The words that the legend uses. */
export interface LegendWords {
  readonly t: Pick<Dictionary, "legend" | "layers">;
  readonly pick: (text: LocalText) => string;
  readonly date: (iso: string) => string;
}

/** Zooms are known to half a step. */
const zoomTolerance = 0.25;

/**
 * What the picture holds, and nothing else; the regions and unsettled borders always, but for a close-up drawn alone.
 * @param picture as built from `input`
 * @param symbols of the mark table; those that have words in the legend are explained
 */
export function legendRows(
  input: SceneInput,
  picture: Picture,
  words: LegendWords,
  symbols: readonly MarkSymbol[] = Object.values(markSymbols),
): readonly LegendRow[] {
  const { t, pick } = words;
  const { colour } = lookOf(input);
  // It covers everything else.
  const isAlone = isCloseUpAlone(input);
  const isOnMap = (symbol: MarkSymbol): boolean =>
    picture.marks.some((mark) => mark.symbol === symbol && mark.symbolZoom <= input.zoom + zoomTolerance);
  return [
    ...input.briefing.pack.regions.map(({ id, name, place }): LegendRow => ({
      group: "regions",
      sample: { kind: "area", ...colour(id), isPoint: place.kind === "point" },
      words: pick(name),
    })),
    ...arrowRows(picture.scene, t.legend),
    ...linkRows(input, picture.scene, t.legend),
    ...(isAlone ? [] : unsettledRows(input, words)),
    ...symbols.flatMap((symbol): readonly LegendRow[] =>
      symbol.legend && isOnMap(symbol)
        ? [{ group: "symbols", sample: { kind: "symbol", symbol }, words: t.legend[symbol.legend] }]
        : [],
    ),
    ...(isAlone ? [] : corridorRows(input, words)),
    ...agreementRows(input, words),
  ];
}

/** One colour if all have it, else that of the words. */
const commonColour = (colours: readonly string[], { labelNamed }: Palette): string => {
  const [first = labelNamed, ...others] = new Set(colours);
  return others.length > 0 ? labelNamed : first;
};

const arrowRows = ({ arrows, palette }: Scene, words: Dictionary["legend"]): readonly LegendRow[] =>
  (["solid", "dotted"] as const).flatMap((dash): readonly LegendRow[] => {
    const drawn = arrows.filter((arrow) => arrow.dash === dash).map(({ fill, stroke }) => (dash === "solid" ? fill : stroke));
    if (drawn.length === 0) return [];
    const sample = { kind: "arrow", dash, colour: commonColour(drawn, palette) } as const;
    return [{ group: "lines", sample, words: dash === "solid" ? words.direction : words.directionRead }];
  });

/** Borders, lines of zones and readings, and tints: as far as the present links are drawn by them. */
function linkRows(
  input: SceneInput,
  { stretches, links, palette, unitFills }: Scene,
  words: Dictionary["legend"],
): readonly LegendRow[] {
  const look = lookOf(input);
  // Nothing of a link is drawn where a close-up is drawn alone.
  const shown = shownLinks(input).filter((link) => unitFills.has(link.country));
  const tinting = [...tintingLinks(shown, input).values()];
  const lines = linkLines(shown, input, look).filter(({ id }) => links.some((line) => line.id === id));
  const isOfZone = ({ link }: LinkLine): boolean => countedBases(link, input.bases).includes("zone");
  const rowOf = (drawn: readonly (SceneStretch | SceneLine)[], text: string): readonly LegendRow[] => {
    const [first] = drawn;
    if (!first) return [];
    const { width } = first;
    const dash = "dash" in first ? first.dash : "solid";
    const colours = drawn.map(({ colour }) => colour);
    return [{ group: "lines", sample: { kind: "line", dash, width, colour: commonColour(colours, palette) }, words: text }];
  };
  return [
    ...rowOf(stretches, words.border),
    ...rowOf(
      lines.filter((line) => line.dash === "solid" && isOfZone(line)),
      words.zone,
    ),
    ...rowOf(
      lines.filter((line) => line.dash === "solid" && !isOfZone(line)),
      words.lead,
    ),
    ...rowOf(
      lines.filter(({ dash }) => dash === "dotted"),
      words.reading,
    ),
    ...partnerRanks.flatMap((rank): readonly LegendRow[] => {
      // The dotted lines say it already.
      if (rank === "reading" && lines.some(({ dash }) => dash === "dotted")) return [];
      const link = tinting.find((one) => partnerRank(one, input) === rank);
      return link
        ? [{ group: "lines", sample: { kind: "tint", fill: unitFills.get(link.country) ?? palette.land }, words: words[rank] }]
        : [];
    }),
  ];
}

function corridorRows(input: SceneInput, { t }: LegendWords): readonly LegendRow[] {
  const { palette } = lookOf(input);
  const line = (dash: Dash): LegendSample => ({ kind: "line", dash, colour: palette.labelNamed, width: 3 });
  const drawn = shownCorridors(input).filter((corridor) => corridorPaths(corridor, input.briefing.pack).length > 0);
  const isOpen = drawn.map(({ fromMeans }) => fromMeans === "opened");
  return [
    ...(isOpen.includes(true) ? [{ group: "lines" as const, sample: line("solid"), words: t.layers.legendCorridor }] : []),
    ...(isOpen.includes(false) ? [{ group: "lines" as const, sample: line("dashed"), words: t.layers.legendPlanned }] : []),
  ];
}

function agreementRows(input: SceneInput, words: LegendWords): readonly LegendRow[] {
  const { briefing, layers } = input;
  const { palette } = lookOf(input);
  const shown = briefing.pack.agreements.filter(({ id }) => layers.includes(id));
  const unclear = shown.find((agreement) => membersAt(agreement, briefing.asOf).some(({ state }) => state === "unclear"));
  const sampleOf = (agreement: Agreement, isUnclear: boolean): LegendSample => ({
    kind: "hatch",
    slant: slantOf(briefing, agreement),
    isUnclear,
    colour: palette.hatch,
  });
  return [
    ...shown.map((agreement): LegendRow => ({
      group: "additions",
      sample: sampleOf(agreement, false),
      words: memberWords(agreement, briefing, words),
    })),
    ...(unclear ? [{ group: "additions" as const, sample: sampleOf(unclear, true), words: words.t.layers.legendUnclear }] : []),
  ];
}

function memberWords(agreement: Agreement, briefing: Briefing, { t, pick, date }: LegendWords): string {
  const name = pick(agreement.shortName);
  if (!briefing.later.agreements.includes(agreement)) return t.layers.legendMember(name, t.layers.kind[agreement.kind]);
  return t.layers.legendLater(name, agreement.inForce ? date(agreement.inForce) : t.layers.notInForce);
}
