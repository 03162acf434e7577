/** Where a corridor may be drawn: through places whose points the pack holds, never through guessed ones. */
import type { Corridor, LonLat, Pack } from "../data/schema";

/** The layer of all corridors; every agreement is a layer of its own, named by its id. */
export const corridorLayer = "corridors";

/**
 * Schematic lines: its routes; a corridor without any that opened at one port whose opposite point is held, from side to
 * side, as a bridge is. None for the others: they are listed, and the ports they pass are marked.
 */
export function corridorPaths(corridor: Corridor, pack: Pack): readonly (readonly LonLat[])[] {
  if (corridor.routes.length > 0) return corridor.routes.map((route) => route.map(({ lonLat }) => lonLat));
  return bridgePath(corridor, pack);
}

/** A crossing drawn from the port to its opposite only where the port itself says that this way opened with the corridor. */
function bridgePath(corridor: Corridor, pack: Pack): readonly (readonly LonLat[])[] {
  const [only, ...others] = pack.ports.filter(({ id }) => corridor.ports.includes(id));
  if (!only?.point || !only.oppositePoint || others.length > 0 || corridor.fromMeans !== "opened") return [];
  const opens = (only.modesFrom ?? []).some(({ mode, from }) => mode.endsWith("-bridge") && from === corridor.from);
  return opens ? [[only.point.lonLat, only.oppositePoint]] : [];
}
