/**
 * The note below the name of a zone or port, close up: for a zone its kind and year, for a port the port opposite and what crosses.
 */
import type { LocalText, Port, Zone } from "../data/schema";
import { formatList, type Locale } from "../i18n/format";
import { languages } from "./languages";

/** Notes are shown from this zoom on. */
export const noteZoom = 6;

function sayZoneNote({ kind, from }: Zone, lang: Locale): string {
  const { closeUp } = languages[lang].page.map;
  return closeUp.zoneNote(closeUp.zoneKind[kind], from === null ? null : from.slice(0, 4));
}

/** What crosses; empty when the pack does not know. */
export function sayModes({ modes }: Port, lang: Locale): string {
  const { panel } = languages[lang].page;
  return formatList(
    modes.map((mode) => panel.modes[mode]),
    lang,
  );
}

const sayPortNote = (port: Port, lang: Locale): string =>
  languages[lang].page.map.closeUp.portNote(port.opposite, sayModes(port, lang));

// Marks have their texts in both languages.
const inBoth = (say: (lang: Locale) => string): LocalText => ({ en: say("en"), zh: say("zh") });

export const zoneNote = (zone: Zone): LocalText => inBoth((lang) => sayZoneNote(zone, lang));

/** The note below the name of the port opposite: what crosses. */
export const modesNote = (port: Port): LocalText | undefined =>
  port.modes.length > 0 ? inBoth((lang) => sayModes(port, lang)) : undefined;

/** undefined when the pack knows neither the port opposite nor what crosses. */
export const portNote = (port: Port): LocalText | undefined =>
  port.opposite === null && port.modes.length === 0 ? undefined : inBoth((lang) => sayPortNote(port, lang));
