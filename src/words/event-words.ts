/** Events of the pack as sentences. */
import { formatList, type Locale } from "../i18n/format";
import type { Briefing } from "../model/briefing";
import type { PackEvent } from "../model/events";
import { languages } from "./languages";
import { stateName } from "./name-words";

// More names than this would hide what happens to the countries.
const namedCountries = 3;

export function sayEvent(briefing: Briefing, event: PackEvent, lang: Locale): string {
  const { events: words, panel } = languages[lang].page;
  const what = event.what ? event.what[lang] : null;
  const name = event.name[lang];
  const full = what === null ? name : `${name} ${what}`;
  const countries = (): string => {
    const names = event.countries.map((code) => stateName(briefing, code, lang));
    return names.length > namedCountries ? words.states(names.length) : formatList(names, lang);
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
      return words.stage(name, event.mode === null ? "" : panel.modes[event.mode]);
  }
}
