/** What the panel says about a region, gathered and ordered. Pure; no words. */
import type { Aspect, CountryCode, Country, Measure, Ref, Source, SourceId } from "../../data/schema";
import type { Briefing, RegionBriefing } from "../../model/briefing";
import { linkBases } from "../../data/choices";
import type { Link } from "../../model/links";

export interface Partner {
  readonly link: Link;
  readonly country: Country;
}

export interface Partners {
  readonly named: readonly Partner[];
  /** Not named, linked by border or zone; each has its own row. */
  readonly neighbours: readonly Partner[];
  /** Not named, linked by group or reading only; those linked in the same way share a row. */
  readonly others: readonly (readonly Partner[])[];
}

const strength = (link: Link): number => linkBases.findIndex((basis) => basis === link.bases[0]);
const linkKind = (link: Link): string => [...link.bases, ...link.groups].join(" ");

/** Sorted by strongest basis, then by number of bases, then in the briefing's order of countries. */
export function partnersOf(briefing: Briefing, region: RegionBriefing): Partners {
  const position = new Map(briefing.countries.map((country, index) => [country.code, index]));
  const rank = (code: CountryCode): number => position.get(code) ?? Infinity;
  const all = region.links
    .flatMap((link): Partner[] => {
      const country = briefing.countryByCode.get(link.country);
      return country ? [{ link, country }] : [];
    })
    .sort(
      (a, b) =>
        strength(a.link) - strength(b.link) ||
        b.link.bases.length - a.link.bases.length ||
        rank(a.country.code) - rank(b.country.code),
    );
  const isNear = ({ link }: Partner): boolean => link.bases.includes("border") || link.bases.includes("zone");
  const rest = all.filter((partner) => partner.country.named === null && !isNear(partner));
  const kinds = [...new Set(rest.map(({ link }) => linkKind(link)))];
  return {
    named: all.filter(({ country }) => country.named !== null),
    neighbours: all.filter((partner) => partner.country.named === null && isNear(partner)),
    others: kinds.map((kind) => rest.filter(({ link }) => linkKind(link) === kind)),
  };
}

const refKey = (ref: Ref): string => `${ref.source} ${ref.locator?.en ?? ""} ${ref.basis}`;
export const uniqueRefs = (refs: readonly Ref[]): readonly Ref[] => [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];

/** Sources of everything a link rests on. */
export function refsOfLink(briefing: Briefing, link: Link): readonly Ref[] {
  const geometry: Ref = { source: briefing.pack.map.geometrySource, basis: "geography", confidence: "high" };
  return uniqueRefs([
    ...(link.bases.includes("border") ? [geometry] : []),
    ...link.zones.flatMap((id) => briefing.zoneById.get(id)?.refs ?? []),
    ...link.groups.flatMap((id) => briefing.pack.groups.find((group) => group.id === id)?.refs ?? []),
    ...link.readingRefs,
  ]);
}

/** Sources for a partner: first those that say the country is named, then the link's. */
export const refsOfPartner = (briefing: Briefing, { link, country }: Partner): readonly Ref[] =>
  uniqueRefs([...(country.named === null ? [] : country.refs), ...refsOfLink(briefing, link)]);

export interface AspectGroup {
  /** null for measures whose aspect is not known. */
  readonly aspect: Aspect | null;
  /** Described measures that concern the region. */
  readonly measures: readonly Measure[];
}

export interface MeasureSummary {
  readonly groups: readonly AspectGroup[];
  readonly described: number;
  /** The document's own count of its measures. */
  readonly total: number;
  /** Numbers of the measures that none of our sources describes. */
  readonly unknown: readonly number[];
}

/** The described measures that concern the region, by aspect; all described measures when `region` is null. */
export function measuresOf(briefing: Briefing, region: RegionBriefing | null): MeasureSummary {
  const { pack, measures } = briefing;
  const described = measures.filter((measure) => measure.described !== "none");
  const shown = region ? described.filter((measure) => region.measures.includes(measure)) : described;
  const aspects = pack.aspects.filter((aspect) => aspect.document === pack.document);
  const loose = shown.filter((measure) => !aspects.some((aspect) => aspect.id === measure.aspect));
  return {
    groups: [
      ...aspects.map((aspect) => ({ aspect, measures: shown.filter((measure) => measure.aspect === aspect.id) })),
      ...(loose.length > 0 ? [{ aspect: null, measures: loose }] : []),
    ],
    described: described.length,
    total: pack.documents.find((document) => document.id === pack.document)?.counts.measures ?? measures.length,
    unknown: measures.filter((measure) => measure.described === "none").flatMap((measure) => measure.number ?? []),
  };
}

export interface CitedSource {
  readonly source: Source;
  /** The references to it in what is said about the region. */
  readonly refs: readonly Ref[];
}

/** Every source of what the panel says about a region, in order of first use. */
export function sourcesOf(briefing: Briefing, region: RegionBriefing): readonly CitedSource[] {
  const refs = uniqueRefs([
    ...region.direction.refs,
    ...region.region.refs,
    ...region.links.flatMap((link) => [...(briefing.countryByCode.get(link.country)?.refs ?? []), ...refsOfLink(briefing, link)]),
    ...measuresOf(briefing, region).groups.flatMap(({ aspect, measures }) => [
      ...(aspect?.refs ?? []),
      ...measures.flatMap((measure) => measure.refs),
    ]),
    ...[...region.zones, ...region.ports, ...region.corridors, ...region.agreements].flatMap((fact) => fact.refs),
    ...[...region.later.zones, ...region.later.corridors, ...region.later.agreements].flatMap((fact) => fact.refs),
  ]);
  const ids = [...new Set(refs.map((ref): SourceId => ref.source))];
  return ids.flatMap((id) => {
    const source = briefing.sourceById.get(id);
    return source ? [{ source, refs: refs.filter((ref) => ref.source === id) }] : [];
  });
}
