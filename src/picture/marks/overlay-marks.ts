/** Names of drawn corridors and of their stops. */
import { distance } from "@turf/turf";
import type { LonLat } from "../../data/schema";
import { corridorPaths } from "../../model/corridors";
import { shownCorridors } from "../scene/overlays";
import type { Palette } from "../scene/palette";
import type { SceneInput } from "../scene/scene-input";
import { kinds } from "./kinds";
import { symbols } from "./symbols";
import { always, type Mark } from "./mark";

const base = {
  symbol: null,
  thing: null,
  labelZoom: always,
  symbolZoom: always,
  strong: false,
  muted: false,
  side: "right",
} as const;

export function overlayMarks(input: SceneInput, palette: Palette): readonly Mark[] {
  const ink = { colour: palette.labelNamed, fill: palette.labelNamed };
  const corridors = shownCorridors(input);
  const drawn = corridors.flatMap((corridor): readonly Mark[] => {
    const [path] = corridorPaths(corridor, input.briefing.pack);
    const at = path && awayFromRegions(input, path);
    return at
      ? [
          {
            ...base,
            ...ink,
            id: `corridor-${corridor.id}`,
            names: `corridor:${corridor.id}`,
            kind: kinds.corridor,
            lonLat: at,
            text: corridor.shortName,
            priority: kinds.corridor.priority.usual,
          },
        ]
      : [];
  });
  const byName = new Map(corridors.flatMap(({ routes }) => routes.flat()).map((stop) => [stop.name.en, stop]));
  const stops = [...byName.values()].map((stop): Mark => ({
    ...base,
    ...ink,
    id: `stop-${stop.name.en}`,
    names: `stop:${stop.name.en}`,
    kind: kinds.stop,
    lonLat: stop.lonLat,
    text: stop.name,
    symbol: symbols.stop,
    labelZoom: 4,
    symbolZoom: 3.6,
    priority: kinds.stop.priority.usual,
  }));
  return [...drawn, ...stops];
}

/** The point of a line that is farthest from the regions' own names. */
function awayFromRegions({ briefing, places }: SceneInput, path: readonly LonLat[]): LonLat | undefined {
  const names = briefing.regions.flatMap(({ id, place }) => {
    const at = place.kind === "point" ? place.lonLat : places.regions[id]?.label;
    return at ? [at] : [];
  });
  const clearance = (at: LonLat): number => Math.min(...names.map((name) => distance([...name], [...at])));
  return [...path].sort((a, b) => clearance(b) - clearance(a))[0];
}
