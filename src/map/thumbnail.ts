/** Small pictures of views, by the SVG twin: the overview and the presenter's window show them. */
import type { Places } from "../data/places";
import { emptyFilter, isEmptyFilter, matchingRegions } from "../model/region-filter";
import type { BriefingState } from "../state/briefing-state";
import { buildBriefing } from "../model/briefing";
import type { ContentView } from "../state/view-state";
import { cameraOf } from "./framing";
import type { Plate } from "./plate-in-page";
import { buildScene } from "./scene";
import { gridScale } from "./svg/grid";
import { geometryPaths, type GeometryPaths } from "./svg/paths";
import { TwinDrawing } from "./svg/twin";
import { transformOf, type Viewport } from "./viewport";

const width = 320;
const height = 200;
const viewport: Viewport = { width, height, free: { left: 8, top: 8, right: width - 8, bottom: height - 8 } };

/** @returns a function that draws a view as an <svg>, without labels */
export function createThumbnails(
  state: BriefingState,
  places: Places,
  plate: Plate,
  document: Document,
): (view: ContentView) => Element {
  const paths: GeometryPaths = geometryPaths(plate.geometry);
  return (view) => {
    const briefing = buildBriefing(state.pack, places.adjacency, view.asof ?? state.pack.asOf);
    const filter = { ...emptyFilter, partner: view.partner, basis: view.basis, direction: view.direction, measure: view.measure };
    const matches = matchingRegions(briefing, filter);
    const shown = { ...state.view(), ...view };
    const camera = cameraOf(shown, briefing, places, matches, viewport);
    const drawing = new TwinDrawing(document);
    drawing.setGeometry(paths);
    drawing.draw(
      buildScene({
        briefing,
        places,
        theme: shown.theme,
        worldview: shown.worldview,
        selected: view.region,
        selectedZone: view.zone,
        selectedPort: view.port,
        partners: view.partner,
        bases: view.basis,
        matches,
        isFiltered: !isEmptyFilter(filter),
        lit: new Set(),
        zoom: camera[2],
      }),
    );
    const { k, x, y } = transformOf(camera, viewport);
    drawing.world.setAttribute("transform", `matrix(${k / gridScale} 0 0 ${k / gridScale} ${x} ${y})`);
    drawing.svg.setAttribute("class", "thumbnail");
    drawing.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    return drawing.svg;
  };
}
