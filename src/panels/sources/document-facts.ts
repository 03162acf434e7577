/** What a document says, gathered and ordered for reading. Pure; no words. */
import { byText } from "../../data/by-text";
import { listNames } from "../../data/pack/pack-records";
import type { Aspect, Change, Claim, Measure, MeasureId, Pack, PolicyDocument, Ref, Source, SourceId } from "../../data/schema";

export interface AspectOutline {
  readonly aspect: Aspect;
  /** Only the described ones, in the document's order where that is known. */
  readonly measures: readonly Measure[];
  /** What is said about the aspect itself. */
  readonly claims: readonly Claim[];
}

export interface DocumentOutline {
  readonly document: PolicyDocument;
  readonly aspects: readonly AspectOutline[];
  /** Described measures whose aspect is not known. */
  readonly loose: readonly Measure[];
  /** All measures that have a number, in order, described or not. */
  readonly numbered: readonly Measure[];
  readonly described: number;
  /** Measures that none of our sources describes. */
  readonly unknown: readonly Measure[];
  /** What the document or its issuer says about the document as a whole. */
  readonly whole: readonly Claim[];
  /** What others say about it. */
  readonly others: readonly Claim[];
}

export const isDescribed = (measure: Measure): boolean => measure.described !== "none";
const byNumber = (a: Measure, b: Measure): number => (a.number ?? Infinity) - (b.number ?? Infinity);

const isByOthers = ({ kind }: Claim): boolean => kind === "analysis" || kind === "opinion";
export const claimsOfMeasure = (pack: Pack, id: MeasureId): readonly Claim[] => pack.claims.filter(({ measure }) => measure === id);

export function outlineOf(pack: Pack, document: PolicyDocument): DocumentOutline {
  const measures = pack.measures.filter((measure) => measure.document === document.id);
  const described = measures.filter(isDescribed);
  const claims = pack.claims.filter((claim) => claim.document === document.id && claim.measure === null);
  const aspects = pack.aspects.filter((aspect) => aspect.document === document.id);
  return {
    document,
    aspects: aspects.map((aspect) => ({
      aspect,
      measures: described.filter((measure) => measure.aspect === aspect.id),
      claims: claims.filter((claim) => claim.aspect === aspect.id),
    })),
    loose: described.filter((measure) => !aspects.some((aspect) => aspect.id === measure.aspect)),
    numbered: measures.filter((measure) => measure.number !== null).sort(byNumber),
    described: described.length,
    unknown: measures.filter((measure) => !isDescribed(measure)),
    whole: claims.filter((claim) => claim.aspect === null && !isByOthers(claim)),
    others: claims.filter(isByOthers),
  };
}

/** The document the briefing is about first, then the others. */
export const documentsOf = (pack: Pack): readonly PolicyDocument[] => [
  ...pack.documents.filter(({ id }) => id === pack.document),
  ...pack.documents.filter(({ id }) => id !== pack.document),
];

/** Two documents side by side. A row's cells are those of the earlier and the later document. */
export interface Comparison {
  readonly documents: readonly [earlier: PolicyDocument, later: PolicyDocument];
  readonly rows: readonly Change[];
}

/** Every pair of documents that the pack's rows compare, by date. The parser has checked that `from` is the earlier one. */
export function comparisonsOf({ documents, changes }: Pack): readonly Comparison[] {
  const byDate = documents.toSorted((a, b) => byText(a.published, b.published));
  return byDate.flatMap((earlier) =>
    byDate
      .map((later): Comparison => ({
        documents: [earlier, later],
        rows: changes.filter(({ from, to }) => from === earlier.id && to === later.id),
      }))
      .filter(({ rows }) => rows.length > 0),
  );
}

/** Lists of the pack whose records rest on sources: all but the sources themselves. */
const sourced = listNames.filter((name) => name !== "sources");

export interface SourceUse {
  readonly source: Source;
  /** Records of the pack that rest on it. */
  readonly facts: number;
}

/** Every source of the pack, in the pack's order, with the number of records that rest on it. */
export function sourceUses(pack: Pack): readonly SourceUse[] {
  const facts = new Map<SourceId, number>();
  for (const list of sourced)
    for (const record of pack[list]) {
      const refs: readonly Ref[] = record.refs;
      for (const id of new Set(refs.map(({ source }) => source))) facts.set(id, (facts.get(id) ?? 0) + 1);
    }
  return pack.sources.map((source) => ({ source, facts: facts.get(source.id) ?? 0 }));
}
