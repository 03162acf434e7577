/** Small pictures of views by the SVG twin, for the overview and the presenter's window. */
import type { Places } from "../../data/places";
import { filterOf, isEmptyFilter, matchingRegions } from "../../model/region-filter";
import type { BriefingState } from "../../state/briefing-state";
import { buildBriefing } from "../../model/briefing";
import { closeUpZooms } from "../../data/zoom-limits";
import { showContent, type ContentView } from "../../state/view-keys";
import { cameraOf } from "../camera/framing";
import type { Plate } from "./plate-in-page";
import { buildScene } from "../scene/scene";
import { geometryPaths, type GeometryPaths } from "../svg/paths";
import { GroundDrawing } from "../svg/ground-drawing";
import { mapPxOf, transformOf, type Viewport } from "../camera/viewport";

const thumbnailSize: Viewport = { width: 320, height: 200, free: { left: 8, top: 8, right: 312, bottom: 192 } };

/** Draws a view as an <svg>, without labels; thumbnail-sized unless a size is given. */
export type DrawView = (view: ContentView, size?: Viewport) => Element;

export function createThumbnails(state: BriefingState, places: Places, plate: Plate, document: Document): DrawView {
  const paths: GeometryPaths = geometryPaths(plate.geometry);
  return (view, viewport = thumbnailSize) => {
    const briefing = buildBriefing(state.pack, places.adjacency, view.asof ?? state.pack.asOf);
    const filter = filterOf(view);
    const matches = matchingRegions(briefing, filter);
    const shown = showContent(state.view(), view);
    const [lon, lat, zoom] = cameraOf(shown, briefing, places, matches, viewport);
    // Too small for a close-up, and the base geometry is not exact enough to replace one.
    const camera = [lon, lat, Math.min(zoom, closeUpZooms[0] - 1)] as const;
    const drawing = new GroundDrawing(document);
    drawing.setGeometry(paths);
    drawing.draw(
      buildScene({
        briefing,
        places,
        theme: shown.theme,
        worldview: shown.worldview,
        layers: view.layers,
        selected: view.region,
        selectedZone: view.zone,
        selectedPort: view.port,
        partners: view.partner,
        bases: view.basis,
        matches,
        isFiltered: !isEmptyFilter(filter),
        zoom: camera[2],
        mapPx: mapPxOf(viewport),
        lineScale: 1,
        hasCloseUp: false,
      }),
    );
    drawing.place(transformOf(camera, viewport));
    drawing.svg.setAttribute("class", "thumbnail");
    drawing.svg.setAttribute("viewBox", `0 0 ${viewport.width} ${viewport.height}`);
    return drawing.svg;
  };
}
