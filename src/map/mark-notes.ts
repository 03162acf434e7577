/** What stands below the name of a zone or port, seen close: of a zone its kind and year, of a port the one opposite and what crosses. */
import type { LocalText, Port, Zone } from "../data/schema";
import { en } from "../i18n/en";
import { formatList, type Locale } from "../i18n/format";
import { zh } from "../i18n/zh";

/** From this zoom on. */
export const noteZoom = 6;

const both = (of: (words: typeof en, locale: Locale) => string): LocalText => ({ en: of(en, "en"), zh: of(zh, "zh") });

export const zoneNote = ({ kind, from }: Zone): LocalText =>
  both(({ map: { closeUp } }) => closeUp.zoneNote(closeUp.zoneKind[kind], from === null ? null : from.slice(0, 4)));

/** undefined where the pack knows neither. */
export function portNote({ opposite, modes }: Port): LocalText | undefined {
  if (opposite === null && modes.length === 0) return undefined;
  return both(({ map, panel }, locale) =>
    map.closeUp.portNote(
      opposite,
      formatList(
        modes.map((mode) => panel.modes[mode]),
        locale,
      ),
    ),
  );
}
