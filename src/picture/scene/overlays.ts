/**
 * What is drawn over the document's own picture: corridors as schematic lines, members of agreements as a tint. These are
 * additions, drawn in ink and stone so that their colours are not taken for a region's.
 */
import type { Corridor } from "../../data/schema";
import { isInForce, membersAt } from "../../model/as-of";
import { corridorLayer } from "../../data/choices";
import { corridorPaths } from "../../model/corridors";
import { mix, type Palette } from "./palette";
import type { SceneInput } from "./scene-input";
import type { SceneLine } from "./scene-shapes";

export const shownCorridors = ({ briefing, layers }: SceneInput): readonly Corridor[] =>
  layers.includes(corridorLayer) ? briefing.corridors : [];

/** A pale casing, then the line: solid where trains or cars run, dashed where there is only a plan or a signature. */
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

/** Members, without China, of the shown agreements that are in force at the date. */
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

/** Ports on corridors that have no drawn line; they are shown from afar. */
export const corridorPorts = (input: SceneInput): ReadonlySet<string> =>
  new Set(
    shownCorridors(input)
      .filter((corridor) => corridorPaths(corridor, input.briefing.pack).length === 0)
      .flatMap(({ ports }) => ports),
  );
