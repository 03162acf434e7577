/** Rivers, lakes and their names: every lake is an area, every name stands in its lake or on its river. */
import type { DecodedLevel } from "../decode-level.ts";
import { distanceToLinesKm, type Line } from "../transforms/lines/plane-lines.ts";
import { arcIndex, unitShape } from "../transforms/model.ts";
import { isInShape } from "../transforms/shape-geometry.ts";
import type { Places } from "./places.ts";
import { checkRings } from "./rings.ts";

/** A river's name is beside its course: half the height of its letters where it first appears. Twice that looks lost. */
const nameToleranceKm = 25;

/** The lines of a level that may be a river: those drawn as one, and borders. */
const courses = ({ topology, lines }: DecodedLevel): readonly Line[] =>
  Object.entries(lines)
    .filter(([id]) => id !== "provinces" && id !== "hatch")
    .flatMap(([, parts]) => parts.flat().map((reference) => topology.arcs[arcIndex(reference)] ?? []));

/** One problem for each lake without a sound ring, and for each name that is not where its water is. */
export function checkWaters(level: DecodedLevel, { waters }: Pick<Places, "waters">, where: string): string[] {
  const topology = { arcs: level.topology.arcs, units: level.lakes };
  const shapes = level.lakes.map((lake) => unitShape(topology, lake));
  const misplaced = Object.entries(waters).flatMap(([id, { kind, label }]) => {
    if (kind === "lake") {
      const shape = shapes.find((lake) => lake.id === id);
      return shape && isInShape(shape, label) ? [] : [`${where}: the name of lake ${id} is not in it`];
    }
    const km = distanceToLinesKm(courses(level), label);
    return km <= nameToleranceKm ? [] : [`${where}: the name of river ${id} is ${km.toFixed(0)} km from any river or border`];
  });
  return [...checkRings(topology, where), ...misplaced];
}
