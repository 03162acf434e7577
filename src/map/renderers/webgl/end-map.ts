/** Ends a map for good, in whatever state it is. */
import type { Map as MapLibreMap } from "maplibre-gl";

/** @param host the element it stands in, which goes first */
export function endMap(map: MapLibreMap, host: HTMLElement): void {
  const context = map.getCanvas().getContext("webgl2");
  host.remove();
  try {
    map.remove();
  } catch {
    // It failed before, perhaps in the middle of something: what counts is that it lets go of the context.
    context?.getExtension("WEBGL_lose_context")?.loseContext();
  }
}
