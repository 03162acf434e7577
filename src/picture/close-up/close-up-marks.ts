/** Names and symbols of the close-up, in the words of the dictionaries and the pack. Pure. */
import type { CloseUpShapes } from "../../data/close-up";
import type { Corridor, LocalText } from "../../data/schema";
import { en } from "../../i18n/en/dictionary";
import { formatDate, type Locale } from "../../i18n/format";
import { zh } from "../../i18n/zh/dictionary";
import { hasBegun } from "../../model/dates";
import { regionScale } from "../../model/region-scale";
import type { Thing } from "../../model/things";
import type { Subject } from "./close-up-subject";
import { kinds, symbols } from "../marks/kinds";
import type { Mark } from "../marks/mark";
import type { Palette } from "../scene/palette";
import type { SceneInput } from "../scene/scene-input";

const both = (of: (words: typeof en, locale: Locale) => string): LocalText => ({ en: of(en, "en"), zh: of(zh, "zh") });

export function closeUpMarks(shapes: CloseUpShapes, subject: Subject, input: SceneInput, palette: Palette): readonly Mark[] {
  const { fill, ink } = regionScale(input.theme)(subject.region.hue);
  const thing: Thing = { kind: "region", id: subject.region.id };
  const [country] = subject.faces;
  const mark = (id: string, lonLat: Mark["lonLat"], text: LocalText, rest: Partial<Mark>): Mark => ({
    id: `close-up-${id}`,
    kind: kinds.closeUp,
    lonLat,
    text,
    symbol: null,
    thing: null,
    colour: palette.labelNamed,
    fill: palette.labelNamed,
    priority: kinds.closeUp.priority.usual,
    labelZoom: 0,
    symbolZoom: 0,
    strong: false,
    muted: false,
    side: "centre",
    ...rest,
  });
  const [lon, lat] = shapes.gate;
  const corridor = subject.railway?.corridor;
  return [
    mark(
      "title",
      [lon + 0.002, lat - 0.014],
      both(({ map }) => map.closeUp.title),
      { priority: kinds.closeUp.priority.title, strong: true },
    ),
    mark(
      "gate",
      shapes.gate,
      both(({ map }) => map.closeUp.gate),
      {
        symbol: symbols.pointRegion,
        thing,
        colour: ink,
        fill,
        priority: kinds.closeUp.priority.gate,
        side: "right",
      },
    ),
    mark(
      "zone",
      [lon + 0.0005, lat + 0.013],
      both(({ map }) => map.closeUp.zone),
      {
        thing: { kind: "zone", id: subject.zone.id },
        colour: ink,
      },
    ),
    ...(subject.railway
      ? [
          mark("mohan", shapes.mohan, subject.railway.mohan, {
            symbol: symbols.port,
            priority: kinds.closeUp.priority.town,
            strong: true,
            side: "above",
          }),
          mark("boten", shapes.boten, subject.railway.boten, {
            symbol: symbols.port,
            priority: kinds.closeUp.priority.town,
            strong: true,
            side: "left",
          }),
        ]
      : []),
    ...(corridor ? [mark("railway", southOf(shapes), railwayName(corridor, input.briefing.asOf), { side: "left" })] : []),
    ...(subject.host
      ? [
          mark("china", [lon - 0.022, lat + 0.012], subject.host.name, {
            thing: { kind: "region", id: subject.host.id },
            strong: true,
          }),
        ]
      : []),
    ...(country
      ? [mark("abroad", [lon + 0.022, lat - 0.007], country.name, { thing: { kind: "country", id: country.code }, strong: true })]
      : []),
  ];
}

/** A point of the railway a little south of Boten, for its name. */
function southOf({ boten, railway }: CloseUpShapes): readonly [number, number] {
  const end = railway.at(-1) ?? boten;
  return [boten[0] + (end[0] - boten[0]) * 0.3, boten[1] + (end[1] - boten[1]) * 0.3];
}

const railwayName = ({ name, from }: Corridor, asOf: string): LocalText =>
  from === null || hasBegun(from, asOf)
    ? name
    : both(({ panel }, locale) => `${name[locale]} · ${panel.laterFrom(formatDate(from, locale))}`);
