/** Names as used in sentences: of regions, countries and states. */
import type { CountryCode, RegionId } from "../data/schema";
import { formatList, languageTags, type Locale } from "../i18n/format";
import type { Briefing } from "../model/briefing";

/** Regions and countries that a claim names. */
export interface NamedThings {
  readonly regions: readonly RegionId[];
  readonly countries: readonly CountryCode[];
}

export function listNamed(briefing: Briefing, { regions, countries }: NamedThings, lang: Locale): string {
  const names = [
    ...regions.flatMap((id) => briefing.regionById.get(id) ?? []),
    ...countries.flatMap((code) => briefing.countryByCode.get(code) ?? []),
  ].map(({ name }) => name[lang]);
  return names.length === 0 ? "" : formatList(names, lang);
}

/** Names of countries as a list. */
export const listCountries = (briefing: Briefing, countries: readonly CountryCode[], lang: Locale): string =>
  listNamed(briefing, { regions: [], countries }, lang);

/** A state's name: the pack's own, else the one in Unicode's locale data, because members of agreements may be any state. */
export function stateName(briefing: Briefing, code: CountryCode, lang: Locale): string {
  const known = briefing.countryByCode.get(code);
  if (known) return known.name[lang];
  return new Intl.DisplayNames(languageTags[lang], { type: "region" }).of(code) ?? code;
}
