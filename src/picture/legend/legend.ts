/** The legend's rows: what colours, lines and symbols of the map mean. Drawn as HTML by the page and as SVG by exports. Pure. */
import type { Agreement, LocalText } from "../../data/schema";
import type { Dictionary } from "../../i18n/en/dictionary";
import { membersAt } from "../../model/as-of";
import type { Briefing } from "../../model/briefing";
import { corridorPaths } from "../../model/corridors";
import { symbols as markSymbols, type MarkSymbol } from "../marks/kinds";
import { lookOf } from "../scene/look";
import { memberFill, shownCorridors } from "../scene/overlays";
import type { SceneInput } from "../scene/scene-input";
import type { Dash } from "../scene/scene-shapes";

export type LegendSample =
  | { readonly kind: "area"; readonly fill: string; readonly ink: string; readonly isPoint: boolean }
  | { readonly kind: "line"; readonly dash: Dash; readonly isCorridor: boolean }
  /** @property fill null: open, because nothing is known; undefined: as on the map */
  | { readonly kind: "symbol"; readonly symbol: MarkSymbol; readonly fill?: string | null };

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

const line = (dash: Dash, isCorridor = false): LegendSample => ({ kind: "line", dash, isCorridor });

/** @param symbols of the mark table; those that have words in the legend are explained */
export function legendRows(
  input: SceneInput,
  words: LegendWords,
  symbols: readonly MarkSymbol[] = Object.values(markSymbols),
): readonly LegendRow[] {
  const { t, pick } = words;
  const { colour } = lookOf(input);
  return [
    ...input.briefing.pack.regions.map(({ id, name, place }): LegendRow => ({
      group: "regions",
      sample: { kind: "area", ...colour(id), isPoint: place.kind === "point" },
      words: pick(name),
    })),
    { group: "lines", sample: line("solid"), words: t.legend.borderOrZone },
    { group: "lines", sample: line("dashed"), words: t.legend.group },
    { group: "lines", sample: line("dotted"), words: t.legend.reading },
    ...symbols.flatMap((symbol): readonly LegendRow[] =>
      symbol.legend ? [{ group: "symbols", sample: { kind: "symbol", symbol }, words: t.legend[symbol.legend] }] : [],
    ),
    ...corridorRows(input, words),
    ...agreementRows(input, words),
  ];
}

function corridorRows(input: SceneInput, { t }: LegendWords): readonly LegendRow[] {
  const drawn = shownCorridors(input).filter((corridor) => corridorPaths(corridor, input.briefing.pack).length > 0);
  const isOpen = drawn.map(({ fromMeans }) => fromMeans === "opened");
  return [
    ...(isOpen.includes(true) ? [{ group: "lines" as const, sample: line("solid", true), words: t.layers.legendCorridor }] : []),
    ...(isOpen.includes(false) ? [{ group: "lines" as const, sample: line("dashed", true), words: t.layers.legendPlanned }] : []),
  ];
}

function agreementRows(input: SceneInput, words: LegendWords): readonly LegendRow[] {
  const { briefing, layers } = input;
  const { palette } = lookOf(input);
  const symbol = markSymbols.member;
  const shown = briefing.pack.agreements.filter(({ id }) => layers.includes(id));
  const isUnclear = shown.some((agreement) => membersAt(agreement, briefing.asOf).some(({ state }) => state === "unclear"));
  return [
    ...shown.map((agreement): LegendRow => ({
      group: "additions",
      sample: { kind: "symbol", symbol, fill: memberFill(palette, "in-force") },
      words: memberWords(agreement, briefing, words),
    })),
    ...(isUnclear
      ? [
          {
            group: "additions" as const,
            sample: { kind: "symbol" as const, symbol, fill: null },
            words: words.t.layers.legendUnclear,
          },
        ]
      : []),
  ];
}

function memberWords(agreement: Agreement, briefing: Briefing, { t, pick, date }: LegendWords): string {
  const name = pick(agreement.shortName);
  if (!briefing.later.agreements.includes(agreement)) return t.layers.legendMember(name, t.layers.kind[agreement.kind]);
  return t.layers.legendLater(name, agreement.inForce ? date(agreement.inForce) : t.layers.notInForce);
}
