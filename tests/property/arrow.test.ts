/** Laws of the arrows' size on screen, at zooms and on maps that nobody thought of. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraOf } from "../../src/picture/camera/framing";
import { mapPxOf, toScreen, transformOf, type Viewport } from "../../src/picture/camera/viewport";
import { arrowLineOf } from "../../src/picture/geometry/region-arrow";
import { toWorld } from "../../src/picture/geometry/mercator";
import { buildScene } from "../../src/picture/scene/scene";
import { openingInput } from "../../src/picture/scene/scene-input";
import { defaultView } from "../../src/state/view-state";
import { makeViewport } from "../unit/picture/labels/make-placement";
import { briefing, pack, places } from "../unit/model/built-in";

const anyViewport: fc.Arbitrary<Viewport> = fc
  .tuple(fc.integer({ min: 320, max: 3840 }), fc.integer({ min: 300, max: 2160 }), fc.constantFrom(0, 0.3, 0.45))
  .map(([width, height, panel]) => makeViewport(width, height, Math.round(width * panel)));
const anyZoom = fc.double({ min: 2, max: 8, noNaN: true });
const shorterSide = ({ free }: Viewport): number => Math.min(free.right - free.left, free.bottom - free.top);
const lines = new Map(pack.regions.map((region) => [region.id, arrowLineOf(region, briefing, places)]));
/** The scene that is drawn while the camera rests at a zoom. */
const arrowsAt = (zoom: number, viewport: Viewport) =>
  buildScene({ ...openingInput(briefing, places), zoom: Math.round(zoom * 2) / 2, mapPx: mapPxOf(viewport) }).arrows;
const lengthOf = ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): number => Math.hypot(toX - x, toY - y);

/** Widths across the stroke from its tail to the barbs, and its length along the bow; CSS pixels. */
function measure(ring: readonly (readonly [number, number])[], zoom: number) {
  const k = 2 ** zoom;
  const points = ring.slice(0, -1).map((point): readonly [number, number] => {
    const [x, y] = toWorld(point);
    return [x * k, y * k];
  });
  const sides = (points.length - 1) / 2;
  const pairs = points.slice(0, sides).map((left, index) => [left, points[points.length - 1 - index] ?? left] as const);
  const middles = pairs.map(([a, b]): readonly [number, number] => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
  // The barbs sweep back, so the way along the bow is measured without them.
  const way = [...middles.slice(0, -1), points[sides] ?? [0, 0]];
  const widths = pairs.map(([a, b]) => lengthOf(a, b));
  return {
    length: way.slice(1).reduce((sum, point, index) => sum + lengthOf(way[index] ?? point, point), 0),
    shaft: Math.max(...widths.slice(0, -1)),
    barbs: widths.at(-1) ?? 0,
    tail: middles[0] ?? [0, 0],
  };
}

describe("the arrows", () => {
  it("are at most a third of the map's shorter side long, a sixtieth broad, and a twenty-fourth across their barbs", () => {
    fc.assert(
      fc.property(anyZoom, anyViewport, (zoom, viewport) => {
        const side = shorterSide(viewport);
        const arrows = arrowsAt(zoom, viewport);
        expect(arrows).toHaveLength(4);
        for (const { ring } of arrows) {
          const { length, shaft, barbs } = measure(ring, zoom);
          expect(length).toBeLessThanOrEqual(side / 3);
          expect(shaft).toBeLessThanOrEqual(side / 60);
          expect(barbs).toBeLessThanOrEqual(side / 24);
        }
      }),
    );
  });
  it("start at the same point on Earth at every zoom", () => {
    fc.assert(
      fc.property(anyZoom, anyViewport, (zoom, viewport) => {
        for (const { id, ring } of arrowsAt(zoom, viewport)) {
          const from = [...lines].find(([region]) => region === id)?.[1]?.from;
          if (!from) throw new Error(`no arrow of ${id}`);
          const [x, y] = toWorld(from);
          expect(lengthOf(measure(ring, zoom).tail, [x * 2 ** zoom, y * 2 ** zoom])).toBeLessThan(0.5);
        }
      }),
    );
  });
  it("reach as far as half their limit wherever they have to stop short", () => {
    fc.assert(
      fc.property(anyZoom, anyViewport, (zoom, viewport) => {
        for (const { id, ring } of arrowsAt(zoom, viewport)) {
          const line = [...lines].find(([region]) => region === id)?.[1];
          if (!line) throw new Error(`no arrow of ${id}`);
          const away = lengthOf(toWorld(line.from), toWorld(line.to)) * 2 ** zoom;
          const wanted = Math.min(away, mapPxOf(viewport) / 6);
          expect(measure(ring, zoom).length).toBeGreaterThanOrEqual(wanted * 0.99);
        }
      }),
    );
  });
});

describe("the camera that frames a region", () => {
  it("has its whole arrow in the free part of the map", () => {
    fc.assert(
      fc.property(fc.constantFrom("xinjiang", "guangxi", "yunnan", "northeast"), anyViewport, (id, viewport) => {
        const region = pack.regions.find((one) => one.id === id)?.id ?? null;
        const matches = pack.regions.map((one) => one.id);
        const camera = cameraOf({ ...defaultView, region }, briefing, places, matches, viewport);
        const ring = arrowsAt(camera[2], viewport).find((one) => one.id === id)?.ring ?? [];
        const { free } = viewport;
        for (const point of ring) {
          const [x, y] = toScreen(toWorld(point), transformOf(camera, viewport));
          expect(x).toBeGreaterThan(free.left);
          expect(x).toBeLessThan(free.right);
          expect(y).toBeGreaterThan(free.top);
          expect(y).toBeLessThan(free.bottom);
        }
      }),
    );
  });
});
