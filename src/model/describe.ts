/**
 * What the map shows, as one short paragraph: for the status region and the map's description. Pure; its phrases live
 * here because the model knows no dictionary.
 */
import type { CountryCode, PortId, RegionId, ZoneId } from "../data/schema";
import type { Briefing, RegionBriefing } from "./briefing";
import type { LinkBasis } from "./links";
import { linkBases } from "./links";
import { emptyFilter, isEmptyFilter, matchingRegions, type RegionFilter } from "./region-filter";

export interface DescribedView extends RegionFilter {
  /** The selected region, or the one that holds the selected zone or port. */
  readonly region: RegionId | null;
  readonly zone: ZoneId | null;
  readonly port: PortId | null;
}

export type DescriptionLanguage = "en" | "zh";
export type Facet = keyof RegionFilter;

export interface ClearOption {
  readonly facet: Facet;
  /** Regions that would match with this facet empty. */
  readonly count: number;
}

const facets: readonly Facet[] = ["partner", "basis", "direction", "measure"];
const isSet = (filter: RegionFilter, facet: Facet): boolean => !isEmptyFilter({ ...emptyFilter, [facet]: filter[facet] });

/** Which single facets to empty so that some region matches again; nothing when one already does. */
export function clearOptions(briefing: Briefing, filter: RegionFilter): readonly ClearOption[] {
  if (matchingRegions(briefing, filter).length > 0) return [];
  return facets
    .filter((facet) => isSet(filter, facet))
    .map((facet) => ({ facet, count: matchingRegions(briefing, { ...filter, [facet]: emptyFilter[facet] }).length }))
    .filter(({ count }) => count > 0);
}

interface Phrases {
  list(items: readonly string[]): string;
  date(iso: string): string;
  readonly facet: Readonly<Record<Facet, string>>;
  readonly basis: Readonly<Record<LinkBasis, string>>;
  all(count: number, regions: string, asOf: string): string;
  regionTo(region: string, word: string): string;
  filter(parts: string): string;
  matches(count: number, total: number, regions: string): string;
  empty(total: number): string;
  clear(options: readonly string[]): string;
  clearOption(facet: string, count: number): string;
  selected(region: string, asOf: string): string;
  direction(word: string, standing: string): string;
  readonly standing: Readonly<Record<"stated" | "reading", string>>;
  partners(count: number, named: number, groups: string): string;
  partnerGroup(countries: string, bases: string): string;
  more(countries: string, rest: number): string;
  place(name: string): string;
  filteredOut(region: string): string;
  readonly joiner: string;
}

// Longer enumerations are cut: a listener wants the outline, the panel has the rest.
const longestList = 6;
const intlTags: Readonly<Record<DescriptionLanguage, string>> = { en: "en-GB", zh: "zh-CN" };

const listIn = (lang: DescriptionLanguage) => (items: readonly string[]) => new Intl.ListFormat(intlTags[lang]).format(items);
const dateIn = (lang: DescriptionLanguage) => (iso: string) =>
  new Intl.DateTimeFormat(intlTags[lang], {
    year: "numeric",
    ...(iso.length > 4 ? { month: "long" } : {}),
    ...(iso.length > 7 ? { day: "numeric" } : {}),
    timeZone: "UTC",
  }).format(Date.parse(iso));
const regionsEn = (count: number): string => `${count} ${count === 1 ? "region" : "regions"}`;

const phrases: Readonly<Record<DescriptionLanguage, Phrases>> = {
  en: {
    list: listIn("en"),
    date: dateIn("en"),
    facet: { partner: "partner countries", basis: "basis of the link", direction: "direction", measure: "measure" },
    basis: { border: "border", zone: "zone", group: "group", reading: "our reading" },
    all: (count, regions, asOf) => `The map shows ${regionsEn(count)} and where they open to, as of ${asOf}: ${regions}.`,
    regionTo: (region, word) => `${region} (${word})`,
    filter: (parts) => `Filter: ${parts}.`,
    matches: (count, total, regions) =>
      count === total
        ? `All ${regionsEn(total)} match.`
        : `${count} of ${regionsEn(total)} ${count === 1 ? "matches" : "match"}: ${regions}.`,
    empty: (total) => `0 of ${regionsEn(total)} match.`,
    clear: (options) => (options.length > 0 ? `Clear ${options.join(" or ")}.` : "Clear all filters."),
    clearOption: (facet, count) => `${facet} (then ${regionsEn(count)})`,
    selected: (region, asOf) => `${region} is selected, as of ${asOf}.`,
    direction: (word, standing) => `Direction: ${word}, ${standing}.`,
    standing: { stated: "stated in the notice", reading: "stated in the notice; where the arrow points is our reading" },
    partners: (count, named, groups) =>
      `${count} partner ${count === 1 ? "country" : "countries"}, ${named} of them named in the notice: ${groups}.`,
    partnerGroup: (countries, bases) => `${countries} (${bases})`,
    more: (countries, rest) => `${countries} and ${rest} more`,
    place: (name) => `${name} is shown.`,
    filteredOut: (region) => `${region} itself is filtered out.`,
    joiner: " ",
  },
  zh: {
    list: listIn("zh"),
    date: dateIn("zh"),
    facet: { partner: "伙伴国家", basis: "联系依据", direction: "开放方向", measure: "措施" },
    basis: { border: "接壤", zone: "合作区", group: "所属区域", reading: "本图解读" },
    all: (count, regions, asOf) => `截至${asOf}，地图显示 ${count} 个地区及其开放方向：${regions}。`,
    regionTo: (region, word) => `${region}（${word}）`,
    filter: (parts) => `筛选：${parts}。`,
    matches: (count, total, regions) =>
      count === total ? `${total} 个地区全部符合。` : `${total} 个地区中有 ${count} 个符合：${regions}。`,
    empty: (total) => `${total} 个地区中有 0 个符合。`,
    clear: (options) => (options.length > 0 ? `可清除：${options.join("，或")}。` : "可清除全部筛选。"),
    clearOption: (facet, count) => `${facet}（清除后 ${count} 个地区）`,
    selected: (region, asOf) => `截至${asOf}，已选${region}。`,
    direction: (word, standing) => `开放方向：${word}，${standing}。`,
    standing: { stated: "通知载明", reading: "通知载明，箭头所指为本图解读" },
    partners: (count, named, groups) => `${count} 个伙伴国家，其中 ${named} 个由通知点名：${groups}。`,
    partnerGroup: (countries, bases) => `${countries}（${bases}）`,
    more: (countries, rest) => `${countries}等，另有 ${rest} 个`,
    place: (name) => `显示${name}。`,
    filteredOut: (region) => `${region}本身已被筛除。`,
    joiner: "",
  },
};

function filterParts(briefing: Briefing, filter: RegionFilter, lang: DescriptionLanguage): string {
  const words = phrases[lang];
  const direction = filter.direction && briefing.directionById.get(filter.direction);
  const measure = filter.measure && briefing.measureById.get(filter.measure);
  const names: Readonly<Record<Facet, readonly string[]>> = {
    partner: filter.partner.flatMap((code) => briefing.countryByCode.get(code)?.name[lang] ?? []),
    basis: linkBases.filter((basis) => filter.basis.includes(basis)).map((basis) => words.basis[basis]),
    direction: direction ? [direction.label[lang]] : [],
    measure: measure ? [measure.title?.[lang] ?? String(measure.number ?? measure.id)] : [],
  };
  return facets
    .filter((facet) => isSet(filter, facet))
    .map((facet) => `${words.facet[facet]} ${words.list(names[facet])}`)
    .join(lang === "en" ? "; " : "；");
}

function describeFilter(briefing: Briefing, filter: RegionFilter, lang: DescriptionLanguage): readonly string[] {
  if (isEmptyFilter(filter)) return [];
  const words = phrases[lang];
  const matching = matchingRegions(briefing, filter);
  const names = matching.flatMap((id) => briefing.regionById.get(id)?.name[lang] ?? []);
  const total = briefing.regions.length;
  const result =
    matching.length > 0
      ? [words.matches(matching.length, total, words.list(names))]
      : [
          words.empty(total),
          words.clear(clearOptions(briefing, filter).map(({ facet, count }) => words.clearOption(words.facet[facet], count))),
        ];
  return [words.filter(filterParts(briefing, filter, lang)), ...result];
}

/** Partners by what links them, strongest first: `Vietnam (border, zone), Thailand and 6 more (group)`. */
function describePartners(briefing: Briefing, region: RegionBriefing, lang: DescriptionLanguage): readonly string[] {
  if (region.links.length === 0) return [];
  const words = phrases[lang];
  const nameOf = (code: CountryCode): string => briefing.countryByCode.get(code)?.name[lang] ?? code;
  const basesOf = (bases: readonly LinkBasis[]): string =>
    bases.map((basis) => words.basis[basis]).join(lang === "en" ? ", " : "、");
  const byBases = new Map<string, string[]>();
  const strongest = (bases: readonly LinkBasis[]): number => linkBases.findIndex((basis) => basis === bases[0]);
  const links = [...region.links].sort((a, b) => strongest(a.bases) - strongest(b.bases) || b.bases.length - a.bases.length);
  for (const link of links) byBases.set(basesOf(link.bases), [...(byBases.get(basesOf(link.bases)) ?? []), nameOf(link.country)]);
  const groups = [...byBases].map(([bases, names]) => {
    const shown = names.slice(0, longestList);
    const countries =
      names.length > shown.length
        ? words.more(shown.join(lang === "en" ? ", " : "、"), names.length - shown.length)
        : words.list(shown);
    return words.partnerGroup(countries, bases);
  });
  const named = region.links.filter((link) => (briefing.countryByCode.get(link.country)?.named ?? null) !== null).length;
  return [words.partners(region.links.length, named, groups.join(lang === "en" ? "; " : "；"))];
}

function describeSelection(
  briefing: Briefing,
  region: RegionBriefing,
  view: DescribedView,
  lang: DescriptionLanguage,
): readonly string[] {
  const words = phrases[lang];
  const zone = view.zone && briefing.zoneById.get(view.zone);
  const port = view.port && briefing.portById.get(view.port);
  const place = zone || port;
  return [
    words.selected(region.region.name[lang], words.date(briefing.asOf)),
    ...(place ? [words.place(place.name[lang])] : []),
    words.direction(region.direction.label[lang], words.standing[region.direction.standing]),
    ...describePartners(briefing, region, lang),
  ];
}

/** The paragraph in two parts, so that a change of one need not repeat the other. */
export interface Description {
  /** The selected region, or all of them. */
  readonly subject: string;
  /** Filter, how many regions match and, if none, what to clear; empty without a filter. */
  readonly filter: string;
}

export function describeParts(briefing: Briefing, view: DescribedView, lang: DescriptionLanguage): Description {
  const words = phrases[lang];
  const region = view.region && briefing.byRegion.get(view.region);
  const overview = [...briefing.byRegion.values()].map((one) => words.regionTo(one.region.name[lang], one.direction.word[lang]));
  const filter: RegionFilter = { partner: view.partner, basis: view.basis, direction: view.direction, measure: view.measure };
  const isFilteredOut = region && !matchingRegions(briefing, filter).includes(region.region.id);
  const subject = region
    ? describeSelection(briefing, region, view, lang)
    : [words.all(briefing.regions.length, words.list(overview), words.date(briefing.asOf))];
  const result = [
    ...describeFilter(briefing, filter, lang),
    ...(isFilteredOut ? [words.filteredOut(region.region.name[lang])] : []),
  ];
  return { subject: subject.join(words.joiner), filter: result.join(words.joiner) };
}

/** One paragraph that says what the map shows. */
export function describeView(briefing: Briefing, view: DescribedView, lang: DescriptionLanguage): string {
  const { subject, filter } = describeParts(briefing, view, lang);
  return filter === "" ? subject : `${subject}${phrases[lang].joiner}${filter}`;
}
