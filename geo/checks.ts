/** The checks of a build, run every time and before anything is written. Returns every problem, not the first. */
import { checkAdjacency, compareNeighbours } from "./checks/adjacency.ts";
import { checkDissolved, checkInlandGaps, checkLines, checkRequiredUnits } from "./checks/coverage.ts";
import { checkLevelsAgree } from "./checks/levels.ts";
import { checkPackPoints } from "./checks/pack-points.ts";
import { checkPlaces, PlacesSchema } from "./checks/places.ts";
import { checkRings } from "./checks/rings.ts";
import { checkTestPoints, islandTestPoints, testPoints } from "./checks/test-points.ts";
import { checkWaters } from "./checks/waters.ts";
import * as v from "valibot";
import { decodeLevel } from "./decode-level.ts";
import { regionUnits, type PackParts } from "./pack-points.ts";
import * as settings from "./settings.ts";
import { arcUsers, type UnitTopology } from "./transforms/model.ts";

/** What is checked: the units before simplification, and the very texts to be written. */
export interface BuildResult {
  /** Units at full resolution; null when only the outputs are at hand. */
  readonly full: UnitTopology | null;
  /** Text of each output by file name. */
  readonly outputs: ReadonlyMap<string, string>;
}

/** One pixel of zoom 4.3 at the equator: closer than that nobody sees a label outside its shape. */
const lightLabelToleranceKm = 4;

function checkTopology(topology: UnitTopology, where: string): string[] {
  return [
    ...checkAdjacency(topology, where),
    ...checkRings(topology, where),
    ...checkRequiredUnits(topology, where),
    ...checkInlandGaps(topology, where),
    ...checkTestPoints(topology, testPoints, where),
  ];
}

/** Whether detail draws any line of the unit finer than light: its own, or one it shares. */
function refinedUnits(topology: UnitTopology): (unitId: string) => boolean {
  const refined = new Set(arcUsers(topology).flatMap((ids) => (ids.some(settings.isDetailUnit) ? ids : [])));
  return (unitId) => refined.has(unitId);
}

/**
 * Every problem of the build except sizes, which `checkSizes` judges; empty when it may be written.
 * @throws when an output is missing or does not have its own shape at all.
 */
export function checkBuild({ full, outputs }: BuildResult, pack: PackParts): string[] {
  const json = (name: string): unknown => JSON.parse(outputs.get(name) ?? "null");
  const [light, detail] = [decodeLevel(json("light.topo.json")), decodeLevel(json("detail.topo.json"))];
  const places = v.parse(PlacesSchema, json("places.json"));
  const regions = regionUnits(pack);
  const finest = full ?? detail.topology;
  const problems = [
    ...(full ? [...checkTopology(full, "full"), ...checkTestPoints(full, islandTestPoints, "full")] : []),
    ...checkPackPoints(finest, pack.points),
    ...(full ? checkPlaces(places, full, regions, "full") : []),
    ...compareNeighbours(places.adjacency, "places"),
    ...checkLevelsAgree(light.topology, detail.topology, refinedUnits(light.topology)),
  ];
  for (const [where, level, toleranceKm] of [
    ["light", light, lightLabelToleranceKm],
    ["detail", detail, 0],
  ] as const) {
    problems.push(...checkTopology(level.topology, where), ...checkPlaces(places, level.topology, regions, where, toleranceKm));
    problems.push(...checkDissolved(level, regions, where), ...checkLines(level, where));
    problems.push(...checkWaters(level, places, where));
  }
  return problems;
}
