/** Laws of the map on cameras that nobody thought of. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../laws";
import { cameraLimits, zoomRange } from "../../src/data/zoom-limits";
import { toLonLat, toWorld } from "../../src/picture/geometry/mercator";
import {
  cameraFor,
  fromScreen,
  limitCamera,
  panned,
  toScreen,
  transformOf,
  zoomed,
  type Viewport,
} from "../../src/picture/camera/viewport";
import { flightPath } from "../../src/map/motion/flight";
import { decodePolygons, gridScale, polygonPath } from "../../src/picture/svg/grid";
import { languages, roundCamera, type Camera } from "../../src/state/view-state";
import { makePlacement, makeScene, makeViewport, overlap } from "../unit/picture/labels/make-placement";
import { briefing, pack, places } from "../unit/model/built-in";

const limits = cameraLimits(pack.closeUps);
const [closeUp] = pack.closeUps;
if (!closeUp) throw new Error("the built-in pack has no close-up");
const { frame } = closeUp;
const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const anyCamera: fc.Arbitrary<Camera> = fc.tuple(between(60, 150), between(0, 60), between(...zoomRange));
const anyViewport: fc.Arbitrary<Viewport> = fc
  .tuple(fc.integer({ min: 320, max: 2560 }), fc.integer({ min: 300, max: 1440 }), fc.constantFrom(0, 0.3, 0.45))
  .map(([width, height, panel]) => makeViewport(width, height, Math.round(width * panel)));
const anyPoint = (viewport: Viewport): fc.Arbitrary<readonly [number, number]> =>
  fc.tuple(between(0, viewport.width), between(0, viewport.height));
const onAnyMap = fc
  .tuple(anyCamera, anyViewport)
  .chain(([camera, viewport]) => anyPoint(viewport).map((point) => ({ camera, viewport, point })));

describe("the camera", () => {
  it("brings a point of the screen back to where it was", () => {
    fc.assert(
      fc.property(onAnyMap, ({ camera, viewport, point }) => {
        const transform = transformOf(camera, viewport);
        const [x, y] = toScreen(toWorld(toLonLat(fromScreen(point, transform))), transform);
        expect(Math.hypot(x - point[0], y - point[1])).toBeLessThan(1e-3);
      }),
    );
  });
  it("keeps what is under the pointer while zooming, unless it meets the map's edge", () => {
    fc.assert(
      fc.property(onAnyMap, between(-1, 1), ({ camera, viewport, point }, by) => {
        const next = zoomed(camera, by, point, viewport, limits);
        // At the edge the camera gives way: then the point under the pointer may.
        if ([10, 175].includes(next[0]) || [-25, 75].includes(next[1])) return;
        const under = fromScreen(point, transformOf(camera, viewport));
        const [x, y] = toScreen(under, transformOf(next, viewport));
        expect(Math.hypot(x - point[0], y - point[1])).toBeLessThan(1e-3);
      }),
    );
  });
  it("never leaves its limits", () => {
    fc.assert(
      fc.property(anyCamera, between(-1e5, 1e5), between(-1e5, 1e5), (camera, dx, dy) => {
        const next = panned(camera, dx, dy, limits);
        expect(limitCamera(next, limits)).toEqual(next);
      }),
    );
  });
  it("comes closer than the base geometry is good for only with the close-up in the picture", () => {
    const nearCloseUp = fc
      .tuple(between(100, 103.5), between(20, 22.5), between(8, 13))
      .map((raw): Camera => limitCamera([...raw], limits));
    fc.assert(
      fc.property(nearCloseUp, between(-2, 2), anyViewport, between(-900, 900), (camera, by, viewport, dx) => {
        for (const next of [
          camera,
          zoomed(camera, by, [300 + dx / 4, 200], viewport, limits),
          panned(camera, dx, dx / 2, limits),
        ]) {
          const rounded = roundCamera(next, limits);
          expect(roundCamera(rounded, limits)).toEqual(rounded);
          if (next[2] <= zoomRange[1]) continue;
          const [x, y] = toWorld([next[0], next[1]]);
          const [midX, midY] = toWorld(frame.middle);
          const radius = (frame.radius / 360) * 512;
          expect(Math.hypot(x - midX, y - midY) - radius).toBeLessThanOrEqual(410 / 2 ** next[2]);
        }
      }),
    );
  });
  it("holds any bounds inside the free part", () => {
    const anyBounds = fc.tuple(between(70, 120), between(5, 40), between(3, 20), between(3, 15));
    fc.assert(
      fc.property(anyBounds, anyViewport, ([west, south, wide, high], viewport) => {
        const camera = cameraFor([west, south, west + wide, south + high], viewport, 10);
        if (camera[2] <= zoomRange[0]) return;
        const transform = transformOf(camera, viewport);
        const [left, top] = toScreen(toWorld([west, south + high]), transform);
        const [right, bottom] = toScreen(toWorld([west + wide, south]), transform);
        expect(left).toBeGreaterThan(viewport.free.left - 1e-6);
        expect(top).toBeGreaterThan(viewport.free.top - 1e-6);
        expect(right).toBeLessThan(viewport.free.right + 1e-6);
        expect(bottom).toBeLessThan(viewport.free.bottom + 1e-6);
      }),
    );
  });
  it("flies from anywhere to exactly where it is sent", () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, between(0, 1), (from, to, share) => {
        const { at } = flightPath(from, to);
        expect(at(1)).toBe(to);
        for (const value of at(share)) expect(Number.isFinite(value)).toBe(true);
        // It begins where the camera is, to less than a pixel.
        const begun = at(0);
        const [[x, y], [fromX, fromY]] = [toWorld([begun[0], begun[1]]), toWorld([from[0], from[1]])];
        expect(Math.hypot(x - fromX, y - fromY) * 2 ** from[2]).toBeLessThan(0.5);
        expect(begun[2]).toBeCloseTo(from[2], 6);
      }),
      {
        examples: [
          [[60, 7.031250103339761e-7, 2.4468034542540438], [60, 0, 1.5], 0],
          [[101.69, 21.18, 13], [101.6901, 21.18, 2], 0],
          [[101.69, 21.18, 2], [101.69001, 21.18, 13], 0],
        ],
      },
    );
  });
});

describe("placement", () => {
  const onAnyView = fc.record({
    camera: anyCamera,
    viewport: anyViewport,
    lang: fc.constantFrom(...languages),
    em: fc.integer({ min: 14, max: 30 }),
    selected: fc.option(fc.constantFrom(...briefing.regions.map(({ id }) => id)), { nil: null }),
  });
  it("never lays a label over another, cuts one, or puts a country's name on a region", () => {
    fc.assert(
      fc.property(onAnyView, ({ camera, viewport, lang, em, selected }) => {
        const { labels, regionAt } = makePlacement(camera, viewport, { scene: makeScene({ selected, zoom: camera[2] }), lang, em });
        const { free } = viewport;
        labels.forEach(({ mark, box }, index) => {
          for (const other of labels.slice(index + 1))
            expect([mark.id, other.mark.id, overlap(box, other.box)]).toEqual([mark.id, other.mark.id, false]);
          expect(box.left).toBeGreaterThanOrEqual(free.left);
          expect(box.right).toBeLessThanOrEqual(free.right);
          expect(box.top).toBeGreaterThanOrEqual(free.top);
          expect(box.bottom).toBeLessThanOrEqual(free.bottom);
          if (mark.kind.name === "country")
            expect([mark.id, regionAt([(box.left + box.right) / 2, (box.top + box.bottom) / 2])]).toEqual([mark.id, null]);
        });
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("geometry", () => {
  it("has every label point inside its own bounds", () => {
    for (const [id, { label, bounds }] of [...Object.entries(places.units), ...Object.entries(places.regions)]) {
      const [lon, lat] = label;
      const isInside = lon >= bounds[0] && lat >= bounds[1] && lon <= bounds[2] && lat <= bounds[3];
      expect([id, isInside]).toEqual([id, true]);
    }
  });
  it("reads any shape again within half a cell", () => {
    const corner = fc.tuple(fc.integer({ min: 60, max: 140 }), fc.integer({ min: -10, max: 50 }));
    fc.assert(
      fc.property(corner, between(0.5, 20), between(0.5, 15), ([west, south], wide, high) => {
        const ring = [
          [west, south],
          [west + wide, south],
          [west + wide, south + high],
          [west, south + high],
          [west, south],
        ];
        const read = decodePolygons(polygonPath({ type: "MultiPolygon", coordinates: [[ring]] })).coordinates[0]?.[0] ?? [];
        expect(read).toHaveLength(ring.length);
        ring.forEach(([lon = 0, lat = 0], index) => {
          const [x, y] = toWorld([lon, lat]);
          const [readX, readY] = toWorld([read[index]?.[0] ?? 0, read[index]?.[1] ?? 0]);
          expect(Math.abs(readX - x) * gridScale).toBeLessThanOrEqual(0.5 + 1e-6);
          expect(Math.abs(readY - y) * gridScale).toBeLessThanOrEqual(0.5 + 1e-6);
        });
      }),
    );
  });
});
