/** Laws of the scale bar: it is true where it says, and is there only where one scale is true of the whole picture. */
import { distance } from "@turf/turf";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleBarOf } from "../../src/picture/camera/scale-bar";
import { cameraFor, fromScreen, transformOf, type Viewport } from "../../src/picture/camera/viewport";
import { toLonLat } from "../../src/picture/geometry/mercator";
import type { Camera } from "../../src/state/view-state";
import { makeViewport, viewports } from "../unit/picture/labels/make-placement";
import { pack } from "../unit/model/built-in";

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const anyCamera: fc.Arbitrary<Camera> = fc.tuple(between(60, 150), between(-20, 60), between(1.5, 9.9));
const anyViewport: fc.Arbitrary<Viewport> = fc
  .tuple(fc.integer({ min: 320, max: 3840 }), fc.integer({ min: 300, max: 2160 }), fc.constantFrom(0, 0.3, 0.45))
  .map(([width, height, panel]) => makeViewport(width, height, Math.round(width * panel)));

/** Longitude, latitude of a point of the free part: shares of its width and height. */
const at = (camera: Camera, viewport: Viewport, across: number, down: number): [number, number] => {
  const { left, right, top, bottom } = viewport.free;
  const point = [left + (right - left) * across, top + (bottom - top) * down] as const;
  return [...toLonLat(fromScreen(point, transformOf(camera, viewport)))];
};
/** How long a pixel is along the parallel there, kilometres. */
const pixelKm = (camera: Camera, viewport: Viewport, down: number): number => {
  const [from, to] = [at(camera, viewport, 0.5, down), at(camera, viewport, 0.51, down)];
  return distance(from, to, { units: "kilometers" }) / ((viewport.free.right - viewport.free.left) / 100);
};

describe(scaleBarOf, () => {
  it("is true within a hundredth along the parallel of the middle", () => {
    let seen = 0;
    fc.assert(
      fc.property(anyCamera, anyViewport, (camera, viewport) => {
        const bar = scaleBarOf(camera, viewport);
        if (!bar) return;
        seen += 1;
        const km = bar.px * pixelKm(camera, viewport, 0.5);
        expect(Math.abs(km / bar.km - 1)).toBeLessThan(0.01);
      }),
    );
    expect(seen).toBeGreaterThan(20);
  });
  it("is a round number of kilometres and 60 to 140 pixels long, or 56 where nothing round fits", () => {
    fc.assert(
      fc.property(anyCamera, anyViewport, (camera, viewport) => {
        const bar = scaleBarOf(camera, viewport);
        if (!bar) return;
        expect(String(bar.km)).toMatch(/^(0\.0*)?[125]0*$/);
        expect(bar.px).toBeGreaterThanOrEqual(56 - 1e-9);
        expect(bar.px).toBeLessThanOrEqual(140 + 1e-9);
      }),
    );
  });
  it("is there exactly where the scale varies by less than a tenth from the top of the free part to its bottom", () => {
    fc.assert(
      fc.property(anyCamera, anyViewport, (camera, viewport) => {
        const sizes = Array.from(
          { length: 41 },
          (_, step) => 1 / Math.cos((at(camera, viewport, 0.5, step / 40)[1] * Math.PI) / 180),
        );
        const variation = Math.max(...sizes) / Math.min(...sizes);
        // The steps may miss the equator by a little.
        if (Math.abs(variation - 1.1) < 0.002) return;
        expect(scaleBarOf(camera, viewport) !== null).toBe(variation < 1.1);
      }),
    );
  });
  it("is not there on the home view", () => {
    for (const [, viewport] of viewports) expect(scaleBarOf(cameraFor(pack.map.homeBounds, viewport, 0), viewport)).toBeNull();
  });
});
