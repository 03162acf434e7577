/** A hover changes what is lit and nothing else: it builds no scene, places no name, asks for no computed style. */
import { createRoot, createSignal } from "solid-js";
import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLayout } from "../../../src/map/content/create-layout";
import { createMarks } from "../../../src/map/content/create-marks";
import { createPicture } from "../../../src/map/content/create-picture";
import { thingAt } from "../../../src/map/input/hit-test";
import { cameraFor, toScreen, transformOf } from "../../../src/picture/camera/viewport";
import { toWorld } from "../../../src/picture/geometry/mercator";
import { createAreaIndex } from "../../../src/picture/geometry/geometry";
import { ownerOf } from "../../../src/picture/geometry/unit-owner";
import * as placing from "../../../src/picture/labels/place-marks";
import * as marking from "../../../src/picture/marks/marks";
import type { Plate } from "../../../src/picture/plate/plate-in-page";
import * as building from "../../../src/picture/scene/scene";
import type { Thing } from "../../../src/model/things";
import { createBriefingState } from "../../../src/state/briefing-state";
import type { Camera } from "../../../src/state/view-state";
import { briefing, lightGeometry, pack, places, region } from "../model/built-in";
import { makeViewport } from "../picture/labels/make-placement";

vi.mock("../../../src/picture/labels/place-marks", { spy: true });
vi.mock("../../../src/picture/marks/marks", { spy: true });
vi.mock("../../../src/picture/scene/scene", { spy: true });

const viewport = makeViewport(1066, 708);
const home = cameraFor(pack.map.homeBounds, viewport, 0);
const closer: Camera = [104, 33, 3.2];
const styles = vi.fn(() => ({ fontSize: "14px" }));

beforeEach(() => {
  vi.stubGlobal("getComputedStyle", styles);
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The map's picture, its layout and its marks, without a renderer. */
function withMap<T>(camera: Camera, run: (map: ReturnType<typeof makeMap>) => T): T {
  return createRoot((dispose) => {
    const result = run(makeMap(camera));
    dispose();
    return result;
  });
}
function makeMap(camera: Camera) {
  const transform = transformOf(camera, viewport);
  const { document } = parseHTML("<html><body><div id=stage></div><div id=marks></div><svg></svg></body></html>");
  const stage = document.getElementById("stage");
  const marksElement = document.getElementById("marks");
  const svg = document.querySelector("svg");
  if (!stage || !marksElement || !svg) throw new Error("the page lacks a part");
  Object.assign(stage, { getBoundingClientRect: () => ({ left: 0, top: 0 }) });
  const plate: Plate = { svg, marks: marksElement, geometry: lightGeometry() };
  const [current, write] = createSignal(`camera=${camera.join()}`);
  const state = createBriefingState(pack, places.adjacency, { current, write: (fragment) => write(fragment) });
  const picture = createPicture(
    state,
    places,
    () => camera[2],
    () => null,
  );
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
  marks.drawing.draw(layout.value().marks, layout.value().placement);
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
  return { state, picture, layout, hover, litNames, at };
}

const things: readonly Thing[] = [
  { kind: "region", id: region("xinjiang") },
  ...briefing.countries.slice(0, 3).map(({ code }): Thing => ({ kind: "country", id: code })),
  ...briefing.zones.slice(0, 1).map(({ id }): Thing => ({ kind: "zone", id })),
  ...briefing.ports.slice(0, 1).map(({ id }): Thing => ({ kind: "port", id })),
];

describe("a hover", () => {
  it("builds no scene and no mark, places no name, reads no computed style", () => {
    withMap(home, ({ picture, layout, hover }) => {
      picture.scene();
      const count = () => [
        vi.mocked(building.buildScene).mock.calls.length,
        vi.mocked(marking.buildMarks).mock.calls.length,
        vi.mocked(placing.placeMarks).mock.calls.length,
        styles.mock.calls.length,
      ];
      const before = count();
      expect(before.every((calls) => calls > 0)).toBe(true);
      const [still, placed] = [picture.still(), layout.value()];
      for (const thing of [...things, null]) {
        hover(thing);
        picture.scene();
        expect(picture.still()).toBe(still);
        expect(layout.value()).toBe(placed);
      }
      expect(count()).toEqual(before);
    });
  });
  it("lights the region and its partners, draws its links, and puts all of it out again", () => {
    withMap(home, ({ picture, hover, litNames }) => {
      const atRest = picture.scene();
      expect(atRest.links).toEqual([]);
      hover({ kind: "region", id: region("xinjiang") });
      expect(litNames()).toEqual(expect.arrayContaining(["region-xinjiang", "country-KZ", "country-RU"]));
      expect(picture.scene().links.map(({ id }) => id)).toContain("xinjiang-KZ");
      expect(picture.scene().arrows).toBe(atRest.arrows);
      hover(null);
      expect(litNames()).toEqual([]);
      expect(picture.scene()).toBe(atRest);
    });
  });
  it("brings up the name of a zone and of a port that the zoom leaves out, each in its room", () => {
    withMap(home, ({ hover, litNames }) => {
      for (const { id } of briefing.zones.filter(({ point }) => point)) {
        hover({ kind: "zone", id });
        const isRegion = pack.regions.some(({ place }) => place.kind === "point" && place.zone === id);
        expect([id, litNames().includes(`zone-${id}`) || isRegion]).toEqual([id, true]);
      }
      const named = briefing.ports.filter(({ id }) => {
        hover({ kind: "port", id });
        return litNames().includes(`port-${id}`);
      });
      expect(named.length).toBeGreaterThan(20);
    });
  });
  it("changes nothing of what a click means, wherever the pointer moves from there", () => {
    withMap(closer, ({ state, hover, at }) => {
      const spots: readonly (readonly [number, number])[] = [
        [80, 38.5],
        [101, 24.9],
        // By lighting Mongolia or North Korea the pointer brings up the names of their ports, over their land.
        [106, 44.5],
        [110, 45.5],
        [127, 40.5],
        [101.6862, 21.1895],
      ];
      const around = [-60, -30, 0, 30, 60].flatMap((dx) => [-40, 0, 40].map((dy) => [dx, dy] as const));
      for (const lonLat of spots) {
        hover(null);
        const unlit = around.map(([dx, dy]) => at(lonLat, dx, dy));
        const thing = at(lonLat);
        expect(thing).not.toBeNull();
        hover(thing);
        expect(state.lit().size).toBeGreaterThan(0);
        expect(around.map(([dx, dy]) => at(lonLat, dx, dy))).toEqual(unlit);
      }
    });
  });
});
