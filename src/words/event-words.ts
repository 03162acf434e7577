/** Events of the pack as sentences; call it in JSX or memos. */
import type { CountryCode } from "../data/schema";
import { languageTags } from "../i18n/format";
import type { I18n } from "../i18n/i18n";
import type { Briefing } from "../model/briefing";
import type { PackEvent } from "../model/events";

/** A state's name: the pack's own, else the Unicode locale data's, since members of agreements may be any state. */
export function stateName(i18n: I18n, briefing: Briefing, code: CountryCode): string {
  const known = briefing.countryByCode.get(code);
  if (known) return i18n.pick(known.name);
  return new Intl.DisplayNames(languageTags[i18n.locale()], { type: "region" }).of(code) ?? code;
}

// More than this many would hide what happens to them.
const namedCountries = 3;

export function eventWords(i18n: I18n, briefing: Briefing, event: PackEvent): string {
  const words = i18n.t().events;
  const what = event.what ? i18n.pick(event.what) : null;
  const name = i18n.pick(event.name);
  const full = what === null ? name : `${name} ${what}`;
  const countries = (): string => {
    const names = event.countries.map((code) => stateName(i18n, briefing, code));
    return names.length > namedCountries ? i18n.t().events.states(names.length) : i18n.list(names);
  };
  switch (event.kind) {
    case "document":
      return words.document(what ?? name);
    case "zone":
      return words.zone(name);
    case "opened":
      return words.opened(name);
    case "signed":
      return words.signed(full);
    case "started":
      return words.started(name);
    case "planned":
      return words.planned(name);
    case "in-force":
      return words.inForce(full);
    case "joined":
      return words.joined(countries(), name);
    case "in-force-for":
      return words.inForceFor(name, countries());
    case "stage":
      return words.stage(name, what ?? "");
    case "mode":
      return words.stage(name, event.mode === null ? "" : i18n.t().panel.modes[event.mode]);
  }
}
