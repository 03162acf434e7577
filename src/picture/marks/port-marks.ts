/** Squares and names of ports, and of the ports opposite; with a region selected, only its own. */
import type { Port, RegionId } from "../../data/schema";
import type { Briefing } from "../../model/briefing";
import { modesNote, noteZoom, portNote } from "../../words/mark-notes";
import type { Look } from "../scene/look";
import { corridorPorts } from "../scene/overlays";
import type { SceneInput } from "../scene/scene-input";
import { kinds } from "./kinds";
import { symbols } from "./symbols";
import { always, type Mark } from "./mark";

/** A port of a point region is in a province's region too; it is muted only when both are. */
const holdersOf = (briefing: Briefing, id: string): readonly RegionId[] =>
  [...briefing.byRegion.values()].flatMap(({ region, ports }) => (ports.some((port) => port.id === id) ? [region.id] : []));

export function portMarks(input: SceneInput, look: Look): readonly Mark[] {
  const { briefing, selected, selectedPort, zoom } = input;
  const onCorridor = corridorPorts(input);
  return briefing.ports.flatMap((port): readonly Mark[] => {
    const holder = briefing.regions.find(({ place }) => place.kind === "provinces" && place.provinces.includes(port.province));
    if (!port.point || !holder) return [];
    const isSelected = selectedPort === port.id;
    const isShown = isSelected || onCorridor.has(port.id);
    const isOfSelected = selected !== null && holdersOf(briefing, port.id).includes(selected);
    if (selected !== null && !isOfSelected && !isShown) return [];
    const opposite = oppositeOf(port, holder.id, input, look);
    return [
      ...(opposite ? [opposite] : []),
      {
        id: `port-${port.id}`,
        kind: kinds.port,
        lonLat: port.point.lonLat,
        text: port.name,
        note: zoom >= noteZoom ? portNote(port) : undefined,
        symbol: symbols.port,
        thing: { kind: "port", id: port.id },
        colour: look.palette.labelNamed,
        fill: look.palette.labelNamed,
        priority: isSelected ? kinds.port.priority.chosen : kinds.port.priority.usual,
        labelZoom: isShown ? always : isOfSelected ? 5 : 5.6,
        symbolZoom: isShown ? always : isOfSelected ? 3.6 : 4.8,
        strong: isSelected,
        muted: holdersOf(briefing, port.id).every(look.isMuted),
        side: "right",
      },
    ];
  });
}

function oppositeOf(port: Port, holder: RegionId, { zoom }: SceneInput, { palette, isMuted }: Look): Mark | null {
  if (!port.oppositePoint || port.opposite === null) return null;
  return {
    id: `opposite-${port.id}`,
    names: `opposite:${port.id}`,
    kind: kinds.opposite,
    lonLat: port.oppositePoint,
    text: { en: port.opposite, zh: port.opposite },
    note: zoom >= noteZoom ? modesNote(port) : undefined,
    symbol: symbols.port,
    thing: { kind: "port", id: port.id },
    colour: palette.label,
    fill: palette.label,
    priority: kinds.opposite.priority.usual,
    labelZoom: 6.5,
    symbolZoom: 6,
    strong: false,
    muted: isMuted(holder),
    side: "left",
  };
}
