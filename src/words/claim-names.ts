/** Regions and countries that a claim names, in words. Call in JSX or memos. */
import type { CountryCode, RegionId } from "../data/schema";
import type { I18n } from "../i18n/i18n";
import type { Briefing } from "../model/briefing";

export function namesOf(
  i18n: I18n,
  briefing: Briefing,
  { regions, countries }: { readonly regions: readonly RegionId[]; readonly countries: readonly CountryCode[] },
): string {
  const names = [
    ...regions.flatMap((id) => briefing.regionById.get(id) ?? []),
    ...countries.flatMap((code) => briefing.countryByCode.get(code) ?? []),
  ].map(({ name }) => i18n.pick(name));
  return names.length === 0 ? "" : i18n.list(names);
}
