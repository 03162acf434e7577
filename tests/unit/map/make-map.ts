/** The map's picture, its layout and its marks at a camera, without a page and without a renderer. */
import { createSignal } from "solid-js";
import { parseHTML } from "linkedom";
import { createLayout } from "../../../src/map/content/create-layout";
import { createMarks } from "../../../src/map/content/create-marks";
import { createPicture } from "../../../src/map/content/create-picture";
import { thingAt } from "../../../src/map/input/hit-test";
import { cameraFor, toScreen, mapPxOf, transformOf } from "../../../src/picture/camera/viewport";
import { toWorld } from "../../../src/picture/geometry/mercator";
import { createAreaIndex } from "../../../src/picture/geometry/geometry";
import { ownerOf } from "../../../src/picture/geometry/unit-owner";
import type { Plate } from "../../../src/picture/plate/plate-in-page";
import type { Thing } from "../../../src/model/things";
import { createBriefingState } from "../../../src/state/briefing-state";
import type { Camera } from "../../../src/state/view-state";
import { briefing, lightGeometry, pack, places } from "../model/built-in";
import { makeViewport } from "../picture/labels/make-placement";

const viewport = makeViewport(1066, 708);
export const home = cameraFor(pack.map.homeBounds, viewport, 0);

/** @param more of the address */
export function makeMap(camera: Camera, more = "") {
  const transform = transformOf(camera, viewport);
  const { document } = parseHTML("<html><body><div id=stage></div><div id=marks></div><svg></svg></body></html>");
  const stage = document.getElementById("stage");
  const marksElement = document.getElementById("marks");
  const svg = document.querySelector("svg");
  if (!stage || !marksElement || !svg) throw new Error("the page lacks a part");
  Object.assign(stage, { getBoundingClientRect: () => ({ left: 0, top: 0 }) });
  const plate: Plate = { svg, marks: marksElement, geometry: lightGeometry() };
  const [current, write] = createSignal(`camera=${camera.join()}${more}`);
  const state = createBriefingState(pack, places.adjacency, { current, write: (fragment) => write(fragment) });
  const picture = createPicture(state, places, {
    zoom: () => camera[2],
    mapPx: () => mapPxOf(viewport),
    lineScale: () => 1,
    closeUp: () => null,
  });
  const layout = createLayout(
    {
      stage,
      marks: marksElement,
      picture: picture.still,
      target: () => camera,
      viewport: () => viewport,
      notice: () => null,
      covering: () => [],
      places,
      geometry: plate.geometry,
    },
    state,
  );
  const marks = createMarks(stage, plate);
  const draw = (): void => marks.drawing.draw(layout.value().marks, layout.value().placement);
  const hover = (thing: Thing | null): void => {
    state.hover(thing);
    marks.drawing.light(state.lit());
  };
  const litNames = (): string[] =>
    [...marksElement.querySelectorAll("[data-lit] .map-label")].map((label) => label.parentElement?.getAttribute("data-id") ?? "");
  const at = (lonLat: readonly [number, number], dx = 0, dy = 0): Thing | null => {
    const [x, y] = toScreen(toWorld(lonLat), transform);
    return thingAt([x + dx, y + dy], {
      ...layout.value(),
      lit: picture.pointedOut(),
      regionAt: createAreaIndex(plate.geometry.regions).at,
      countryAt: (point) => ownerOf(createAreaIndex(plate.geometry.units).at(point) ?? "", "international"),
      transform,
      briefing,
      selected: null,
    });
  };
  return { state, picture, layout, draw, hover, litNames, at };
}
