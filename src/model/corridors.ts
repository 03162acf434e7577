/** Where a corridor may be drawn: through places whose points are in the pack, never through guessed ones. */
import type { Corridor, LonLat, Pack } from "../data/schema";

/**
 * Schematic lines of a corridor: its routes. A corridor without routes that opened at one port is drawn as a bridge to the point
 * opposite, if that is known. All others have none: they are listed, and their ports are marked.
 */
export function corridorPaths(corridor: Corridor, pack: Pack): readonly (readonly LonLat[])[] {
  if (corridor.routes.length > 0) return corridor.routes.map((route) => route.map(({ lonLat }) => lonLat));
  return bridgePath(corridor, pack);
}

/** A crossing from the port to the point opposite, only if the port itself says that this way opened with the corridor. */
function bridgePath(corridor: Corridor, pack: Pack): readonly (readonly LonLat[])[] {
  const [only, ...others] = pack.ports.filter(({ id }) => corridor.ports.includes(id));
  if (!only?.point || !only.oppositePoint || others.length > 0 || corridor.fromMeans !== "opened") return [];
  const opens = (only.modesFrom ?? []).some(({ mode, from }) => mode.endsWith("-bridge") && from === corridor.from);
  return opens ? [[only.point.lonLat, only.oppositePoint]] : [];
}
