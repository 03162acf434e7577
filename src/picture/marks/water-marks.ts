/** Names of rivers and lakes. */
import type { Look } from "../scene/look";
import { isCloseUpAlone, type SceneInput } from "../scene/scene-input";
import { kinds } from "./kinds";
import { never, type Mark } from "./mark";

/** From afar a lake's name is longer than the lake. */
const labelZooms = { lake: 4, river: 4.5 } as const;

export function waterMarks(input: SceneInput, { palette }: Look): readonly Mark[] {
  if (isCloseUpAlone(input)) return [];
  return Object.entries(input.places.waters).map(([id, { kind, label, name }]): Mark => ({
    id: `water-${id}`,
    names: `water:${id}`,
    kind: kinds.water,
    lonLat: label,
    text: name,
    symbol: null,
    thing: null,
    colour: palette.water,
    fill: palette.sea,
    priority: kinds.water.priority[kind],
    labelZoom: labelZooms[kind],
    symbolZoom: never,
    strong: false,
    muted: false,
    side: kind === "lake" ? "centre" : "right",
  }));
}
