/** Names used in both the description of a view and that of a change. Pure. */
import type { Pack, ZoneId, PortId } from "../data/schema";
import type { Briefing, Later } from "../model/briefing";
import { corridorLayer } from "../data/choices";
import type { Facet } from "./description-words";
import { languages } from "./languages";
import type { Locale } from "../i18n/format";
import { linkBases } from "../data/choices";
import { emptyFilter, isEmptyFilter, type RegionFilter } from "../model/region-filter";

export const facets: readonly Facet[] = ["partner", "basis", "direction", "measure"];
export const isSet = (filter: RegionFilter, facet: Facet): boolean => !isEmptyFilter({ ...emptyFilter, [facet]: filter[facet] });

/** The chosen options of each facet. */
export function optionNames(briefing: Briefing, filter: RegionFilter, lang: Locale): Readonly<Record<Facet, readonly string[]>> {
  const direction = filter.direction && briefing.directionById.get(filter.direction);
  const measure = filter.measure && briefing.measureById.get(filter.measure);
  return {
    partner: filter.partner.flatMap((code) => briefing.countryByCode.get(code)?.name[lang] ?? []),
    basis: linkBases.filter((basis) => filter.basis.includes(basis)).map((basis) => languages[lang].description.basis[basis]),
    direction: direction ? [direction.label[lang]] : [],
    measure: measure ? [measure.title?.[lang] ?? String(measure.number ?? measure.id)] : [],
  };
}

/** The name of the selected zone or port. */
export function siteName(
  briefing: Briefing,
  { zone, port }: { readonly zone: ZoneId | null; readonly port: PortId | null },
  lang: Locale,
): string | null {
  const site = (zone && briefing.zoneById.get(zone)) || (port && briefing.portById.get(port));
  return site ? site.name[lang] : null;
}

/** The name of a layer: the corridors, or an agreement. */
export const layerName = (pack: Pack, layer: string, lang: Locale): string | null =>
  layer === corridorLayer
    ? languages[lang].description.corridors
    : (pack.agreements.find(({ id }) => id === layer)?.name[lang] ?? null);

/** Whether nothing of a layer exists at the date yet. */
export const isLayerLater = (briefing: Briefing, layer: string): boolean =>
  layer === corridorLayer ? briefing.corridors.length === 0 : briefing.later.agreements.some(({ id }) => id === layer);

/** Everything that begins after the date, the document included, with its name and date. */
export function laterItems(
  briefing: Briefing,
  later: Later,
  lang: Locale,
): readonly (readonly [name: string, date: string | null])[] {
  const own = briefing.later.documents.filter(({ id }) => id === briefing.pack.document);
  return [
    ...own.map(({ number, published }) => [number, published] as const),
    ...later.zones.map(({ shortName, from }) => [shortName[lang], from] as const),
    ...later.corridors.map(
      ({ shortName, from, fromMeans }) =>
        [languages[lang].description.corridor[fromMeans ?? "opened"](shortName[lang]), from] as const,
    ),
    ...later.agreements.map(({ shortName, inForce }) => [shortName[lang], inForce] as const),
  ];
}
