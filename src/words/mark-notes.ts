/** What stands below the name of a zone or port, seen close: of a zone its kind and year, of a port the one opposite and what crosses. */
import type { LocalText, Port, Zone } from "../data/schema";
import { en } from "../i18n/en/dictionary";
import { formatList, type Locale } from "../i18n/format";
import { zh } from "../i18n/zh/dictionary";

/** From this zoom on. */
export const noteZoom = 6;

const both = (of: (words: typeof en, locale: Locale) => string): LocalText => ({ en: of(en, "en"), zh: of(zh, "zh") });

export const zoneNote = ({ kind, from }: Zone): LocalText =>
  both(({ map: { closeUp } }) => closeUp.zoneNote(closeUp.zoneKind[kind], from === null ? null : from.slice(0, 4)));

const modesOf = ({ modes }: Port): LocalText =>
  both(({ panel }, locale) =>
    formatList(
      modes.map((mode) => panel.modes[mode]),
      locale,
    ),
  );

/** Below the name of the port opposite: what crosses. */
export const modesNote = (port: Port): LocalText | undefined => (port.modes.length > 0 ? modesOf(port) : undefined);

/** undefined where the pack knows neither the port opposite nor what crosses. */
export function portNote(port: Port): LocalText | undefined {
  if (port.opposite === null && port.modes.length === 0) return undefined;
  const modes = modesOf(port);
  return both(({ map }, locale) => map.closeUp.portNote(port.opposite, modes[locale]));
}
