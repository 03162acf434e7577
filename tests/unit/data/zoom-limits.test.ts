/** Limits of the camera in a pack without close-ups, with one, and with two. */
import { describe, expect, it } from "vitest";
import { cameraLimits, zoomRange } from "../../../src/data/zoom-limits";
import { limitCamera } from "../../../src/picture/camera/viewport";
import { cameraCodec } from "../../../src/state/param-codecs";

const one = { frame: { middle: [101.684, 21.19], radius: 0.11 }, zooms: [8, 13] } as const;
const other = { frame: { middle: [80.42, 44.21], radius: 0.05 }, zooms: [9, 11] } as const;

describe(cameraLimits, () => {
  it("are those of the base geometry where there is no close-up", () => {
    const limits = cameraLimits([]);
    expect([limits.maxZoom, limits.maxZoomAt([101.684, 21.19])]).toEqual([zoomRange[1], zoomRange[1]]);
    expect(limitCamera([101.684, 21.19, 12], limits)).toEqual([101.684, 21.19, zoomRange[1]]);
    expect(cameraCodec(limits).decode("101.684,21.19,12").dropped).toEqual(["101.684,21.19,12"]);
  });
  it("let the camera come as close to each of two as that one allows", () => {
    const limits = cameraLimits([one, other]);
    expect(limits.maxZoom).toBe(13);
    expect([limits.maxZoomAt([101.684, 21.19]), limits.maxZoomAt([80.42, 44.21])]).toEqual([13, 11]);
    expect(limits.maxZoomAt([90, 30])).toBe(zoomRange[1]);
    expect(cameraCodec(limits).decode("80.42,44.21,10.5").value).toEqual([80.42, 44.21, 10.5]);
    expect(cameraCodec(limits).decode("80.42,44.21,12").value).toBeNull();
  });
});
