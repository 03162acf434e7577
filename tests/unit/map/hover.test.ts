/** A hover changes what is lit and nothing else: it builds no scene, places no name, asks for no computed style. */
import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as placing from "../../../src/picture/labels/place-marks";
import * as marking from "../../../src/picture/marks/marks";
import * as building from "../../../src/picture/scene/scene";
import type { Thing } from "../../../src/model/things";
import type { Camera } from "../../../src/state/view-state";
import { briefing, pack, region } from "../model/built-in";
import { home, makeMap } from "./make-map";

vi.mock("../../../src/picture/labels/place-marks", { spy: true });
vi.mock("../../../src/picture/marks/marks", { spy: true });
vi.mock("../../../src/picture/scene/scene", { spy: true });
/** What waits for the next painted frame. */
const waiting: (() => void)[] = [];
vi.mock("../../../src/ui/frames/after-paint", () => ({
  afterPaint: (work: () => void) => {
    waiting.push(work);
    return () => undefined;
  },
}));
const paint = (): void => {
  for (const work of waiting.splice(0)) work();
};

const closer: Camera = [104, 33, 3.2];
const styles = vi.fn(() => ({ fontSize: "14px" }));

beforeEach(() => {
  vi.stubGlobal("getComputedStyle", styles);
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});
afterEach(() => {
  waiting.length = 0;
  vi.unstubAllGlobals();
});

/** The map's picture, its layout and its marks, without a renderer, after the first frame. */
const withMap = (camera: Camera, run: (map: ReturnType<typeof makeMap>) => void): void =>
  withMapAtStart(camera, (map) => {
    paint();
    map.draw();
    run(map);
  });
function withMapAtStart(camera: Camera, run: (map: ReturnType<typeof makeMap>) => void, more = ""): void {
  // What a hover sets off runs only once the root is made.
  const [map, dispose] = createRoot((end) => [makeMap(camera, more), end] as const);
  map.draw();
  run(map);
  dispose();
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
        paint();
        picture.scene();
        expect(picture.still()).toBe(still);
        expect(layout.value()).toBe(placed);
      }
      expect(count()).toEqual(before);
    });
  });
  it("brings up the names of ports that the zoom leaves out once the first frame is painted, without placing again", () => {
    withMapAtStart(home, ({ layout, draw, hover, litNames }) => {
      const { calls } = vi.mocked(placing.placeMarks).mock;
      const before = calls.length;
      const atRest = layout.value().placement;
      const namedPorts = () =>
        briefing.ports.filter(({ id }) => {
          hover({ kind: "port", id });
          return litNames().includes(`port-${id}`);
        });
      expect(namedPorts()).toEqual([]);
      expect(layout.isPending()).toBe(true);
      paint();
      draw();
      expect(layout.isPending()).toBe(false);
      expect(calls.length).toBe(before);
      for (const [id, { symbol, label }] of atRest) expect(layout.value().placement.get(id)).toMatchObject({ symbol, label });
      expect(namedPorts().length).toBeGreaterThan(20);
    });
  });
  it("waits for no frame where the address lights something from the start", () => {
    withMapAtStart(
      home,
      ({ layout, hover, litNames }) => {
        hover(null);
        expect(layout.isPending()).toBe(false);
        // South Korea is lit too, but its name is too long for its land at this zoom, and only countries that the document names,
        // neighbours of the selected region and those that a reader chose may be named beside their land.
        expect(litNames()).toEqual(expect.arrayContaining(["country-JP"]));
      },
      "&claim=rcep",
    );
  });
  it("lights the region and its partners, draws its links, and puts all of it out again", () => {
    withMap(home, ({ picture, hover, litNames }) => {
      const atRest = picture.scene();
      expect(atRest.links).toEqual([]);
      hover({ kind: "region", id: region("xinjiang") });
      expect(litNames()).toEqual(expect.arrayContaining(["region-xinjiang", "country-KZ", "country-RU"]));
      expect(picture.scene().links.map(({ id }) => id)).toContain("xinjiang-KZ-khorgos");
      expect(picture.scene().arrows).toBe(atRest.arrows);
      hover(null);
      expect(litNames()).toEqual([]);
      expect(picture.scene()).toBe(atRest);
    });
  });
  it("brings up the name of a zone that the zoom leaves out, in its room", () => {
    withMap(home, ({ hover, litNames }) => {
      for (const { id } of briefing.zones.filter(({ point }) => point)) {
        hover({ kind: "zone", id });
        const isRegion = pack.regions.some(({ place }) => place.kind === "point" && place.zone === id);
        expect([id, litNames().includes(`zone-${id}`) || isRegion]).toEqual([id, true]);
      }
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
