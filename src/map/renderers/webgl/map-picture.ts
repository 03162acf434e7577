/** What a MapLibre map shows, as a picture. */
import type { Map as MapLibreMap } from "maplibre-gl";

/** @returns a PNG, or null when there is none. Draws a frame at once, because the pixels exist only inside the render event. */
export const pictureOf = (map: MapLibreMap): Promise<Blob | null> =>
  new Promise((resolve) => {
    void map.once("render", () => map.getCanvas().toBlob(resolve, "image/png"));
    map.redraw();
  });
