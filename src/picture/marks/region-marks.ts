/** Names of the regions, the diamond of a region that is a point, and the word at the tip of each arrow. */
import type { Direction, LocalText, Region } from "../../data/schema";
import { en } from "../../i18n/en/dictionary";
import { zh } from "../../i18n/zh/dictionary";
import { arrowTip } from "../geometry/arrow";
import { arrowLineOf } from "../geometry/region-arrow";
import { lettersOn, type Look } from "../scene/look";
import type { SceneInput } from "../scene/scene-input";
import { kinds } from "./kinds";
import { symbols } from "./symbols";
import { always, never, type Mark } from "./mark";

export function regionMarks(input: SceneInput, look: Look): readonly Mark[] {
  return input.briefing.regions.flatMap((region): readonly Mark[] => {
    const name = nameOf(region, input, look);
    const word = name && wordOf(region, name, input);
    return [...(name ? [name] : []), ...(word ? [word] : [])];
  });
}

function nameOf({ id, name, place }: Region, { places, selected }: SceneInput, { colour, isMuted, isQuiet }: Look): Mark | null {
  const isPoint = place.kind === "point";
  const lonLat = isPoint ? place.lonLat : places.regions[id]?.label;
  if (!lonLat) return null;
  const { fill, ink } = colour(id);
  const kind = isPoint ? kinds.pointRegion : kinds.region;
  return {
    id: `region-${id}`,
    kind,
    lonLat,
    text: name,
    symbol: isPoint ? symbols.pointRegion : null,
    thing: { kind: "region", id },
    colour: ink,
    fill,
    onFill: isPoint || isMuted(id) || isQuiet(id) ? undefined : lettersOn(fill),
    priority: id === selected ? kind.priority.chosen : kind.priority.usual,
    labelZoom: always,
    symbolZoom: isPoint ? always : never,
    strong: id === selected,
    apart: true,
    muted: isMuted(id),
    quiet: isQuiet(id),
    side: isPoint ? "below" : "centre",
  };
}

/** The direction's word, once the document that states it is published. @param name the region's own mark */
function wordOf(region: Region, name: Mark, input: SceneInput): Mark | null {
  const { briefing, places } = input;
  const direction = briefing.isPublished ? briefing.directionById.get(region.direction) : undefined;
  const line = arrowLineOf(region, briefing, places);
  if (!direction?.arrow || !line || name.quiet) return null;
  return {
    ...name,
    id: `direction-${region.id}`,
    names: `direction:${region.direction}`,
    kind: kinds.direction,
    lonLat: arrowTip(line, input),
    text: tipText(direction),
    symbol: null,
    apart: false,
    onFill: undefined,
    priority: kinds.direction.priority.usual,
    side: direction.arrow.label,
  };
}

/** Where nobody states what the arrow points to, its word says that it is our reading. */
function tipText({ word, arrow, standing }: Direction): LocalText {
  const { en: inEnglish, zh: inChinese } = arrow?.towards ?? word;
  return standing === "reading"
    ? { en: en.map.ourReading(inEnglish), zh: zh.map.ourReading(inChinese) }
    : { en: inEnglish, zh: inChinese };
}
