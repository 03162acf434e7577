/** Symbols and names of zones; with a region selected, only its own. A zone that is also a region is drawn as that region. */
import type { Zone } from "../../data/schema";
import { noteZoom, zoneNote } from "../../words/mark-notes";
import type { Look } from "../scene/look";
import type { SceneInput } from "../scene/scene-input";
import { kinds } from "./kinds";
import { symbols } from "./symbols";
import { always, type Mark } from "./mark";

export function zoneMarks(input: SceneInput, { colour, isMuted, palette }: Look): readonly Mark[] {
  const { briefing, selected, selectedZone, zoom } = input;
  const isPointRegion = ({ id }: Zone): boolean =>
    briefing.regions.some(({ place }) => place.kind === "point" && place.zone === id);
  return briefing.zones.flatMap((zone): readonly Mark[] => {
    if (!zone.point || isPointRegion(zone)) return [];
    const holder = briefing.regions.find(({ place }) => place.kind === "provinces" && place.provinces.includes(zone.province));
    const isSelected = selectedZone === zone.id;
    const isOfSelected = holder !== undefined && holder.id === selected;
    if (selected !== null && !isOfSelected && !isSelected) return [];
    const { priority } = kinds.zone;
    return [
      {
        id: `zone-${zone.id}`,
        kind: kinds.zone,
        lonLat: zone.point.lonLat,
        text: zone.shortName,
        note: zoom >= noteZoom ? zoneNote(zone) : undefined,
        symbol: zone.kind === "border" ? symbols.borderZone : symbols.crossBorderZone,
        thing: { kind: "zone", id: zone.id },
        colour: holder ? colour(holder.id).ink : palette.label,
        fill: "#FFFFFF",
        priority: isSelected ? priority.chosen : isOfSelected ? priority.ofChosen : priority.usual,
        labelZoom: isSelected ? always : isOfSelected ? 3.2 : 4.8,
        symbolZoom: 2.4,
        strong: isSelected,
        muted: holder ? isMuted(holder.id) : false,
        side: "right",
      },
    ];
  });
}
