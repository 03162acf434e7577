/** What each level keeps where: turns the numbers of `settings.ts` into the rules `buildLevel` follows. */
import * as settings from "../../settings.ts";
import type { LevelRule } from "./build-level.ts";
import { ringMapArea } from "../mercator.ts";
import { arcUsers, type Point, type UnitTopology } from "../model.ts";
import type { Cell } from "./select-points.ts";

type Zone = "near" | "middle" | "far";

function zoneOf([lon, lat]: Point): Zone {
  if (settings.isInside(settings.nearBox, lon, lat)) return "near";
  return settings.isInside(settings.middleBox, lon, lat) ? "middle" : "far";
}

const cellOf = ([lon, lat]: Point, step: number): Cell => [Math.round((lon + 180) / step), Math.round((lat + 90) / step)];

/** An island keeps points that weigh this share of its area, however small it is: otherwise it would be a triangle. */
const islandShare = 1 / 16;

/** Largest threshold for each arc: for an island that of its size, otherwise none. */
const islandThresholds = ({ arcs }: UnitTopology): number[] =>
  arcs.map((arc) => (String(arc[0]) === String(arc.at(-1)) ? Math.abs(ringMapArea(arc)) * islandShare : Infinity));

/** Whole world for zoom 0–4.6. Every unit reached by panning keeps at least its largest piece. */
export function lightRule(topology: UnitTopology): LevelRule {
  const atMost = islandThresholds(topology);
  return {
    threshold: (arc, point) => Math.min(settings.lightThresholds[zoneOf(point)], atMost[arc] ?? Infinity),
    smallest: (_unit, at) => settings.lightIslands[zoneOf(at)],
    mustStay: (_unit, at) => zoneOf(at) !== "far",
    cell: (_arc, point) => cellOf(point, settings.lightGrid),
    step: settings.lightGrid,
  };
}

/**
 * Lines of China and its neighbours to zoom 8.5, everything else exactly as light has it: its points stay on light's grid,
 * and so do the ends where the two meet.
 */
export function detailRule(topology: UnitTopology): LevelRule {
  const inDetailBox = ([lon, lat]: Point): boolean => settings.isInside(settings.detailBox, lon, lat);
  const isRefined = arcUsers(topology).map(
    (ids, i) => ids.some(settings.isDetailUnit) && (topology.arcs[i] ?? []).some(inDetailBox),
  );
  const lightEnds = new Set<string>();
  topology.arcs.forEach((arc, i) => {
    if (!isRefined[i]) for (const end of [arc[0], arc.at(-1)]) lightEnds.add(String(end));
  });
  const step = settings.lightGrid / settings.detailSubdivision;
  const light = lightRule(topology);
  return {
    ...light,
    threshold: (arc, point) => (isRefined[arc] && inDetailBox(point) ? settings.detailThreshold : light.threshold(arc, point)),
    smallest: (unit, at) => (settings.isDetailUnit(unit) && inDetailBox(at) ? settings.detailIslands : light.smallest(unit, at)),
    cell: (arc, point) => {
      if (isRefined[arc] && !lightEnds.has(String(point))) return cellOf(point, step);
      const [column, row] = cellOf(point, settings.lightGrid);
      return [column * settings.detailSubdivision, row * settings.detailSubdivision];
    },
    step,
  };
}
