/** What a MapLibre map shows, as a picture. */
import type { Map as MapLibreMap } from "maplibre-gl";

/** @returns PNG, or null where there is none. Draws a frame at once: only inside the render event do its pixels exist. */
export const pictureOf = (map: MapLibreMap): Promise<Blob | null> =>
  new Promise((resolve) => {
    void map.once("render", () => map.getCanvas().toBlob(resolve, "image/png"));
    map.redraw();
  });
