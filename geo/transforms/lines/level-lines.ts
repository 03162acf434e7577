/** What a level draws besides units: rivers, lakes, claims and the hatch, as cells of the level's grid. */
import type * as settings from "../../settings.ts";
import type { Cell } from "../level/select-points.ts";
import { keptCells } from "../level/select-points.ts";
import { weighPoints } from "../level/weigh-points.ts";
import { ringMapArea } from "../mercator.ts";
import { arcUsers, unitShape, type Shape, type UnitTopology } from "../model.ts";
import { lineBetween } from "../worldview.ts";
import { drawnClaims } from "./claims.ts";
import { hatchLines } from "./hatch.ts";
import { mapLength, type Line } from "./plane-lines.ts";
import { drawnLakes, drawnRivers } from "./waters.ts";
import type { LineFeature } from "../../read-lines.ts";

/** The layers besides the units. */
export interface LineLayers {
  readonly rivers: readonly LineFeature[];
  readonly lakes: readonly LineFeature[];
  readonly disputed: readonly LineFeature[];
}

/** At full resolution, longitude then latitude. */
export interface GroundLines {
  readonly rivers: readonly Line[];
  readonly lakes: ReadonlyMap<string, Line>;
  readonly claims: readonly Line[];
  readonly hatched: Shape | null;
}

/** A level's own lines and lakes, as cells. */
export interface LevelLines {
  /** By id, in drawing order. */
  readonly lines: ReadonlyMap<string, readonly (readonly Cell[])[]>;
  /** Rings by id, counter-clockwise. */
  readonly lakes: ReadonlyMap<string, readonly Cell[]>;
}

/** Every border drawn in one of the worldviews. */
function bordersOf(topology: UnitTopology): Line[] {
  const users = arcUsers(topology);
  return topology.arcs.filter((arc, i) => {
    const [a, b] = users[i] ?? [];
    const line = a === undefined || b === undefined ? null : lineBetween(a, b, arc);
    return line !== null && line !== "provinces";
  });
}

/** @param full units at full resolution */
export function groundLines(full: UnitTopology, { rivers, lakes, disputed }: LineLayers): GroundLines {
  const borders = bordersOf(full);
  const siachen = full.units.find(({ id }) => id === "X-SIACHEN");
  return {
    rivers: drawnRivers(rivers, borders),
    lakes: drawnLakes(lakes),
    claims: drawnClaims(disputed, borders),
    hatched: siachen ? unitShape(full, siachen) : null,
  };
}

/** @param rule of one level, in map degrees and degrees; see `settings.ts` */
export function levelLines(
  { rivers, lakes, claims, hatched }: GroundLines,
  { lineThreshold, shortestClaim, hatchSpacing, step }: settings.LineRule,
): LevelLines {
  const toCells = (lines: readonly Line[]): Cell[][] =>
    weighPoints(lines)
      .map((weights, i) =>
        keptCells(
          (lines[i] ?? []).map(([lon, lat]): Cell => [Math.round((lon + 180) / step), Math.round((lat + 90) / step)]),
          weights.map((weight) => weight >= lineThreshold),
        ),
      )
      .filter((cells) => cells.length > 1 && String(cells[0]) !== String(cells[1]));
  const counterClockwise = (ring: Line): Line => (ringMapArea(ring) < 0 ? ring.toReversed() : ring);
  return {
    lines: new Map([
      ["rivers", toCells(rivers)],
      ["hatch", toCells(hatched ? hatchLines(hatched, hatchSpacing) : [])],
      ["claims~", toCells(claims.filter((line) => mapLength(line) >= shortestClaim))],
    ]),
    lakes: new Map([...lakes].map(([id, ring]) => [id, toCells([counterClockwise(ring)])[0] ?? []])),
  };
}
