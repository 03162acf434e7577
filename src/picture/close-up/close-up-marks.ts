/** Names and symbols of a close-up, in the words of the pack. Pure. */
import type { CloseUp, Corridor, LocalText } from "../../data/schema";
import { en } from "../../i18n/en/dictionary";
import { formatDate } from "../../i18n/format";
import { zh } from "../../i18n/zh/dictionary";
import { hasBegun } from "../../model/dates";
import { regionScale, type RegionColour } from "../../model/region-scale";
import { thingOf, type Subject } from "./close-up-subject";
import { kinds } from "../marks/kinds";
import { symbols } from "../marks/symbols";
import type { Mark } from "../marks/mark";
import type { Palette } from "../scene/palette";
import type { SceneInput } from "../scene/scene-input";

const { priority } = kinds.closeUp;
/** From this zoom on there is room between gate, towns and sides for the names of what is between them. */
const detailZoom = 11;
type Name = CloseUp["names"][number];

/** Leaves out a name that has neither words nor a record to take them from. */
export function closeUpMarks(closeUp: CloseUp, subject: Subject, input: SceneInput, palette: Palette): readonly Mark[] {
  const colour = regionScale(input.theme)(subject.region.hue);
  return closeUp.names.flatMap((name): readonly Mark[] => {
    const text = name.text ?? textOf(name.role, subject, input.briefing.asOf);
    if (!text) return [];
    const looks = looksOf(name.role, closeUp, colour);
    return [
      {
        id: `close-up-${name.id}`,
        kind: kinds.closeUp,
        lonLat: name.at,
        text,
        symbol: null,
        thing: null,
        colour: palette.labelNamed,
        fill: palette.labelNamed,
        priority: priority.usual,
        labelZoom: 0,
        symbolZoom: 0,
        strong: false,
        muted: false,
        side: name.side,
        ...(looks.thing ? {} : { names: `close-up:${name.id}` }),
        ...looks,
      },
    ];
  });
}

function looksOf(role: Name["role"], closeUp: CloseUp, { ink, fill }: RegionColour): Partial<Mark> {
  switch (role) {
    case "title":
      return { priority: priority.title, strong: true };
    case "gate":
      return {
        symbol: symbols.pointRegion,
        thing: { kind: "region", id: closeUp.region },
        colour: ink,
        fill,
        priority: priority.gate,
      };
    case "zone":
      return { thing: { kind: "zone", id: closeUp.zone }, colour: ink, labelZoom: detailZoom };
    case "town":
      return { symbol: symbols.port, priority: priority.town, strong: true };
    case "road":
    case "railway":
      return { labelZoom: detailZoom };
    case "home":
    case "abroad":
      return { thing: thingOf(role, closeUp), strong: true };
  }
}

function textOf(role: Name["role"], { host, country, railway }: Subject, asOf: string): LocalText | undefined {
  if (role === "railway") return railway ? railwayName(railway, asOf) : undefined;
  if (role === "home") return host?.name;
  return role === "abroad" ? country?.name : undefined;
}

const railwayName = ({ name, from }: Corridor, asOf: string): LocalText =>
  from === null
    ? name
    : {
        en: `${name.en} · ${en.panel[hasBegun(from, asOf) ? "since" : "laterFrom"](formatDate(from, "en"))}`,
        zh: `${name.zh} · ${zh.panel[hasBegun(from, asOf) ? "since" : "laterFrom"](formatDate(from, "zh"))}`,
      };
