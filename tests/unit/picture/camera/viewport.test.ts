/** Camera, viewport and transform: the map's arithmetic, shared by everything that draws. */
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../../../src/data/schema";
import { cameraLimits } from "../../../../src/data/zoom-limits";
import { toLonLat, toWorld } from "../../../../src/picture/geometry/mercator";
import {
  cameraFor,
  clipBounds,
  fromScreen,
  limitCamera,
  panned,
  toScreen,
  transformOf,
  unionBounds,
  zoomed,
  type Viewport,
} from "../../../../src/picture/camera/viewport";
import type { Camera } from "../../../../src/state/view-state";

const ground = cameraLimits([]);
const whole: Viewport = { width: 1200, height: 800, free: { left: 0, top: 0, right: 1200, bottom: 800 } };
const besidePanel: Viewport = { width: 1200, height: 800, free: { left: 12, top: 12, right: 760, bottom: 720 } };
const viewports = [
  ["an open map", whole],
  ["a map beside a panel", besidePanel],
] as const;
const cameras: readonly Camera[] = [
  [104, 33, 3.2],
  [101.69, 21.19, 6.6],
  [130, 45, 8.5],
];
const screenOf = (lonLat: readonly [number, number], camera: Camera, viewport: Viewport) =>
  toScreen(toWorld(lonLat), transformOf(camera, viewport));

describe.each(viewports)("on %s", (_name, viewport) => {
  it("the camera's point stands in the middle of the free part", () => {
    for (const camera of cameras) {
      const [x, y] = screenOf([camera[0], camera[1]], camera, viewport);
      expect(x).toBeCloseTo((viewport.free.left + viewport.free.right) / 2, 6);
      expect(y).toBeCloseTo((viewport.free.top + viewport.free.bottom) / 2, 6);
    }
  });

  it("a point of the screen is projected back to where it came from", () => {
    for (const camera of cameras)
      for (const point of [
        [0, 0],
        [600, 400],
        [1199, 799],
        [-50, 900],
      ] as const) {
        const [x, y] = screenOf(toLonLat(fromScreen(point, transformOf(camera, viewport))), camera, viewport);
        expect(x).toBeCloseTo(point[0], 4);
        expect(y).toBeCloseTo(point[1], 4);
      }
  });

  it("the camera for some bounds holds them inside the free part, and just", () => {
    for (const bounds of [
      [66, 6, 146, 55],
      [97.5, 21, 106.2, 29.2],
      [100, 20, 104, 23],
    ] satisfies Bounds[]) {
      const margin = 24;
      const camera = cameraFor(bounds, viewport, margin);
      const [left, top] = screenOf([bounds[0], bounds[3]], camera, viewport);
      const [right, bottom] = screenOf([bounds[2], bounds[1]], camera, viewport);
      const { free } = viewport;
      const room = [left - free.left, top - free.top, free.right - right, free.bottom - bottom];
      for (const side of room) expect(side).toBeGreaterThanOrEqual(margin - 1e-6);
      if (camera[2] < 6.6) expect(Math.min(...room)).toBeCloseTo(margin, 4);
    }
  });

  it("zooming keeps what is under the pointer under the pointer", () => {
    for (const camera of cameras.slice(0, 2))
      for (const anchor of [
        [100, 100],
        [600, 400],
        [740, 700],
      ] as const)
        for (const by of [-0.5, 0.3, 1]) {
          const under = toLonLat(fromScreen(anchor, transformOf(camera, viewport)));
          const [x, y] = screenOf(under, zoomed(camera, by, anchor, viewport, ground), viewport);
          expect(x).toBeCloseTo(anchor[0], 4);
          expect(y).toBeCloseTo(anchor[1], 4);
        }
  });

  it("panning moves the picture by as many pixels", () => {
    const camera: Camera = [104, 33, 4];
    const from = screenOf([110, 30], camera, viewport);
    const to = screenOf([110, 30], panned(camera, 37, -52, ground), viewport);
    expect(to[0] - from[0]).toBeCloseTo(37, 6);
    expect(to[1] - from[1]).toBeCloseTo(-52, 6);
  });
});

describe("limits", () => {
  it("never come closer than the geometry is good for", () => {
    expect(cameraFor([101, 21, 101.01, 21.01], whole)[2]).toBe(6.6);
    expect(zoomed([104, 33, 8.4], 3, [600, 400], whole, ground)[2]).toBe(8.5);
    expect(zoomed([104, 33, 1.6], -3, [600, 400], whole, ground)[2]).toBe(1.5);
  });
  it("keep the camera over Asia", () => {
    expect(limitCamera([-120, 89, 4], ground)).toEqual([10, 75, 4]);
    expect(panned([104, 33, 4], -1e6, 1e6, ground)[0]).toBe(175);
  });
  it("hold in a window too small for a margin", () => {
    const tiny: Viewport = { width: 40, height: 30, free: { left: 0, top: 0, right: 40, bottom: 30 } };
    for (const value of cameraFor([66, 6, 146, 55], tiny)) expect(Number.isFinite(value)).toBe(true);
  });
});

describe("bounds", () => {
  it("are joined", () => {
    expect(
      unionBounds([
        [1, 2, 3, 4],
        [0, 3, 2, 9],
      ]),
    ).toEqual([0, 2, 3, 9]);
    expect(unionBounds([])).toBeNull();
  });
  it("are cut, or null where they do not meet", () => {
    expect(clipBounds([0, 0, 10, 10], [5, -5, 20, 5])).toEqual([5, 0, 10, 5]);
    expect(clipBounds([0, 0, 1, 1], [2, 2, 3, 3])).toBeNull();
  });
});
