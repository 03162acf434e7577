/**
 * What is laid over the document's own picture: corridors as schematic lines, members of agreements as a tint and a small
 * ring. Both are additions, drawn in ink and stone, so that no region's colour is taken for them.
 */
import type { Corridor, LonLat } from "../../data/schema";
import { isInForce, membersAt } from "../../model/as-of";
import { corridorLayer, corridorPaths } from "../../model/corridors";
import type { Mark } from "../marks/mark";
import { mix, type Palette } from "./palette";
import type { SceneInput } from "./scene-input";
import type { SceneLine } from "./scene-shapes";

const always = 0;
const shownCorridors = ({ briefing, layers }: SceneInput): readonly Corridor[] =>
  layers.includes(corridorLayer) ? briefing.corridors : [];

/** A pale casing, then the line: whole where trains or cars run, dashed where a plan or a signature is all there is. */
export function corridorLines(input: SceneInput, palette: Palette): readonly SceneLine[] {
  return shownCorridors(input).flatMap((corridor) =>
    corridorPaths(corridor, input.briefing.pack).flatMap((path, index): readonly SceneLine[] => [
      { id: `corridor-${corridor.id}-${index}-casing`, path, colour: palette.halo, width: 5.5, dash: "solid" },
      {
        id: `corridor-${corridor.id}-${index}`,
        path,
        colour: palette.labelNamed,
        width: 2.4,
        dash: corridor.fromMeans === "opened" ? "solid" : "dashed",
      },
    ]),
  );
}

export type Membership = "in-force" | "unclear" | "several";

/** Members, China apart, of the agreements that are laid over the map and in force at its date. */
export function memberships({ briefing, layers }: SceneInput): ReadonlyMap<string, Membership> {
  const found = new Map<string, Membership>();
  for (const agreement of briefing.agreements) {
    if (!layers.includes(agreement.id) || !isInForce(agreement, briefing.asOf)) continue;
    for (const { country, state } of membersAt(agreement, briefing.asOf)) {
      const known = found.get(country);
      if (country === "CN") continue;
      found.set(country, known === undefined || known === "unclear" ? state : state === "in-force" ? "several" : known);
    }
  }
  return found;
}

export const memberFill = (palette: Palette, membership: Membership): string =>
  membership === "several"
    ? mix(palette.labelNamed, palette.member, 0.22)
    : membership === "unclear"
      ? mix(palette.member, palette.land, 0.45)
      : palette.member;

const base = {
  symbol: null,
  thing: null,
  labelZoom: always,
  symbolZoom: always,
  strong: false,
  muted: false,
  lit: false,
  side: "right",
} as const;

/** Names of drawn corridors and their places; the ports that corridors without a line pass; rings on members. */
export function overlayMarks(input: SceneInput, palette: Palette): readonly Mark[] {
  const ink = { colour: palette.labelNamed, fill: palette.labelNamed };
  const corridors = shownCorridors(input);
  const drawn = corridors.flatMap((corridor): readonly Mark[] => {
    const [path] = corridorPaths(corridor, input.briefing.pack);
    const at = path && awayFromRegions(input, path);
    return at
      ? [{ ...base, ...ink, id: `corridor-${corridor.id}`, kind: "corridor", lonLat: at, text: corridor.shortName, priority: 620 }]
      : [];
  });
  const places = new Map(corridors.flatMap(({ routes }) => routes.flat()).map((place) => [place.name.en, place]));
  const stops = [...places.values()].map((place): Mark => ({
    ...base,
    ...ink,
    id: `stop-${place.name.en}`,
    kind: "stop",
    lonLat: place.lonLat,
    text: place.name,
    symbol: "stop",
    labelZoom: 4,
    symbolZoom: 3.6,
    priority: 240,
  }));
  const members = [...memberships(input)].flatMap(([code, membership]): readonly Mark[] => {
    const place = input.places.units[code];
    return place
      ? [
          {
            ...base,
            ...ink,
            id: `member-${code}`,
            kind: "end",
            lonLat: place.label,
            text: null,
            symbol: "member",
            fill: membership === "unclear" ? "none" : palette.halo,
            priority: 690,
          },
        ]
      : [];
  });
  return [...drawn, ...stops, ...members];
}

/** Ports that corridors without a line of their own pass: they are shown from afar. */
export const corridorPorts = (input: SceneInput): ReadonlySet<string> =>
  new Set(
    shownCorridors(input)
      .filter((corridor) => corridorPaths(corridor, input.briefing.pack).length === 0)
      .flatMap(({ ports }) => ports),
  );

/** The place of a line that lies farthest from the regions' own names. */
function awayFromRegions({ briefing, places }: SceneInput, path: readonly LonLat[]): LonLat | undefined {
  const names = briefing.regions.flatMap(({ id, place }) => {
    const at = place.kind === "point" ? place.lonLat : places.regions[id]?.label;
    return at ? [at] : [];
  });
  const clearance = ([lon, lat]: LonLat): number => Math.min(...names.map(([x, y]) => Math.hypot(x - lon, y - lat)));
  return [...path].sort((a, b) => clearance(b) - clearance(a))[0];
}
