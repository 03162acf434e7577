/**
 * What is drawn over the document's own picture: corridors as schematic lines, members of agreements hatched. These are
 * additions, drawn in ink and stone so that their colours are not taken for a region's.
 */
import type { Agreement, Corridor } from "../../data/schema";
import type { Briefing } from "../../model/briefing";
import { isInForce, membersAt } from "../../model/as-of";
import { corridorLayer } from "../../data/choices";
import { corridorPaths } from "../../model/corridors";
import type { Palette } from "./palette";
import type { SceneInput } from "./scene-input";
import { hatchSlants, type HatchSlant, type SceneHatch, type SceneLine } from "./scene-shapes";

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

/** Each agreement of a pack has a slant of its own, whichever are shown. */
export const slantOf = ({ pack }: Briefing, { id }: Agreement): HatchSlant =>
  hatchSlants[pack.agreements.findIndex((agreement) => agreement.id === id) % hatchSlants.length] ?? "rising";

/** Members, without China, of the shown agreements that are in force at the date. */
export const agreementHatches = ({ briefing, layers }: SceneInput): readonly SceneHatch[] =>
  briefing.agreements
    .filter((agreement) => layers.includes(agreement.id) && isInForce(agreement, briefing.asOf))
    .flatMap((agreement) =>
      membersAt(agreement, briefing.asOf)
        .filter(({ country }) => country !== "CN")
        .map(({ country, state }) => ({
          id: `${agreement.id}-${country}`,
          country,
          slant: slantOf(briefing, agreement),
          isUnclear: state === "unclear",
        })),
    );

/** Ports on corridors that have no drawn line; they are shown from afar. */
export const corridorPorts = (input: SceneInput): ReadonlySet<string> =>
  new Set(
    shownCorridors(input)
      .filter((corridor) => corridorPaths(corridor, input.briefing.pack).length === 0)
      .flatMap(({ ports }) => ports),
  );
