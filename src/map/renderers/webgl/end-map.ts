/** Removes a map, whatever state it is in. */
import type { Map as MapLibreMap } from "maplibre-gl";

/** @param host the element that holds the map; it is removed first */
export function endMap(map: MapLibreMap, host: HTMLElement): void {
  const context = map.getCanvas().getContext("webgl2");
  host.remove();
  try {
    map.remove();
  } catch {
    // Removing failed, perhaps because of an earlier error. What matters is that the context is released.
    context?.getExtension("WEBGL_lose_context")?.loseContext();
  }
}
