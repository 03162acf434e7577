/** What the map shows, in one paragraph: the map's description, and the view in words. Pure. */
import { byText } from "../data/by-text";
import type { CountryCode, Pack, PortId, RegionId, ZoneId } from "../data/schema";
import type { Briefing, Later, RegionBriefing } from "../model/briefing";
import type { Facet } from "./description-words";
import { languages } from "./languages";
import type { Locale } from "../i18n/format";
import { facets, isLayerLater, isSet, laterItems, layerName, optionNames, siteName } from "./describe-names";
import { startOf } from "../model/dates";
import { linkBases } from "../data/choices";
import type { LinkBasis } from "../model/links";
import { emptyFilter, filterOf, isEmptyFilter, matchingRegions, type RegionFilter } from "../model/region-filter";

export interface DescribedView extends RegionFilter {
  /** The selected region, or the one that holds the selected zone or port. */
  readonly region: RegionId | null;
  readonly zone: ZoneId | null;
  readonly port: PortId | null;
  /** Ids of agreements, or the layer of corridors. */
  readonly layers: readonly string[];
  readonly worldview: Pack["map"]["worldviews"][number];
}

export interface ClearOption {
  readonly facet: Facet;
  /** Number of regions that would match with this facet empty. */
  readonly count: number;
}

/** The single facets that can be emptied to make some region match again; none when one already does. */
export function clearOptions(briefing: Briefing, filter: RegionFilter): readonly ClearOption[] {
  if (matchingRegions(briefing, filter).length > 0) return [];
  return facets
    .filter((facet) => isSet(filter, facet))
    .map((facet) => ({ facet, count: matchingRegions(briefing, { ...filter, [facet]: emptyFilter[facet] }).length }))
    .filter(({ count }) => count > 0);
}

// Longer lists are cut: a listener wants the outline, and the panel has the rest.
const longestList = 6;

function filterParts(briefing: Briefing, filter: RegionFilter, lang: Locale): string {
  const words = languages[lang].description;
  const names = optionNames(briefing, filter, lang);
  return facets
    .filter((facet) => isSet(filter, facet))
    .map((facet) => `${words.facet[facet]} ${words.list(names[facet])}`)
    .join(lang === "en" ? "; " : "；");
}

function describeFilter(briefing: Briefing, filter: RegionFilter, lang: Locale): readonly string[] {
  if (isEmptyFilter(filter)) return [];
  const words = languages[lang].description;
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
function describePartners(briefing: Briefing, region: RegionBriefing, lang: Locale): readonly string[] {
  if (region.links.length === 0) return [];
  const words = languages[lang].description;
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

function describeSite(briefing: Briefing, view: DescribedView, lang: Locale): readonly string[] {
  const name = siteName(briefing, view, lang);
  return name === null ? [] : [languages[lang].description.site(name)];
}

function describeSelection(briefing: Briefing, region: RegionBriefing, view: DescribedView, lang: Locale): readonly string[] {
  const words = languages[lang].description;
  return [
    words.selected(region.region.name[lang], words.date(briefing.asOf)),
    ...describeSite(briefing, view, lang),
    ...(briefing.isPublished ? [words.direction(region.direction.label[lang], words.standing[region.direction.standing])] : []),
    ...describePartners(briefing, region, lang),
    ...describeLater(briefing, region.later, lang),
  ];
}

/** What begins after the date, by date; and whether the document itself does, or is no longer the latest. */
function describeLater(briefing: Briefing, later: Later, lang: Locale): readonly string[] {
  const words = languages[lang].description;
  const items = laterItems(briefing, later, lang);
  const byDate = [...items].sort(([, a], [, b]) => byText(startOf(a ?? "9999"), startOf(b ?? "9999")));
  const shown = byDate.slice(0, longestList).map(([name, date]) => words.laterItem(name, date && words.date(date)));
  const list =
    byDate.length > shown.length
      ? words.more(shown.join(lang === "en" ? ", " : "、"), byDate.length - shown.length)
      : words.list(shown);
  return [...briefing.newerDocuments.map(({ number }) => words.newer(number)), ...(shown.length > 0 ? [words.later(list)] : [])];
}

/** The layers over the map, and whose boundaries it has if they are not the pack's own. */
function describeGround(briefing: Briefing, { layers, worldview }: DescribedView, lang: Locale): readonly string[] {
  const words = languages[lang].description;
  const { map } = briefing.pack;
  const names = layers.flatMap((layer) => (isLayerLater(briefing, layer) ? [] : (layerName(briefing.pack, layer, lang) ?? [])));
  return [
    ...(names.length > 0 ? [words.layers(words.list(names))] : []),
    ...(worldview === map.worldviews[0] ? [] : [words.worldview[worldview]]),
  ];
}

/** The paragraph in two parts. */
export interface Description {
  /** The selected region, or all of them. */
  readonly subject: string;
  /** The filter, how many regions match and, if none does, what to clear; empty without a filter. */
  readonly filter: string;
}

export function describeParts(briefing: Briefing, view: DescribedView, lang: Locale): Description {
  const words = languages[lang].description;
  const region = view.region && briefing.byRegion.get(view.region);
  const overview = [...briefing.byRegion.values()].map((one) =>
    briefing.isPublished ? words.regionTo(one.region.name[lang], one.direction.word[lang]) : one.region.name[lang],
  );
  const all = briefing.isPublished ? words.all : words.allBefore;
  const filter = filterOf(view);
  const isFilteredOut = region && !matchingRegions(briefing, filter).includes(region.region.id);
  const subject = region
    ? describeSelection(briefing, region, view, lang)
    : [
        all(briefing.regions.length, words.list(overview), words.date(briefing.asOf)),
        ...describeSite(briefing, view, lang),
        ...describeLater(briefing, briefing.later, lang),
      ];
  const result = [
    ...describeFilter(briefing, filter, lang),
    ...(isFilteredOut ? [words.filteredOut(region.region.name[lang])] : []),
  ];
  return { subject: subject.join(words.joiner), filter: result.join(words.joiner) };
}

/** One paragraph that says what the map shows, with its layers and boundaries. */
export function describeView(briefing: Briefing, view: DescribedView, lang: Locale): string {
  const { subject, filter } = describeParts(briefing, view, lang);
  const parts = [subject, filter, ...describeGround(briefing, view, lang)];
  return parts.filter((part) => part !== "").join(languages[lang].description.joiner);
}
