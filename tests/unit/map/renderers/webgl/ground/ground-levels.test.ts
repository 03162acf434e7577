// Two levels of the ground, two sources: the light one is seen where the detail is not, or not yet.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LayerSpecification } from "maplibre-gl";
import { detailZoom } from "../../../../../../src/data/zoom-limits";
import {
  GroundLevels,
  groundSources,
  layersOfLevels,
  type LevelsMap,
} from "../../../../../../src/map/renderers/webgl/ground/ground-levels";
import { makeGeometry } from "../make-scene";

// As on a page opened from disk, whose data is sent as it is.
beforeEach(() => vi.stubGlobal("origin", "null"));
afterEach(() => vi.unstubAllGlobals());

const sea: LayerSpecification = { id: "sea", type: "background" };
const land: LayerSpecification = { id: "land", type: "fill", source: groundSources.light };
const coast: LayerSpecification = { id: "coast", type: "line", source: groundSources.light };
const links: LayerSpecification = { id: "links", type: "line", source: "drawn" };

const levelsOf = (hasDetail: boolean) => {
  const layers = layersOfLevels([sea, land, links]);
  const opacity = new Map<string, unknown>();
  const heard = new Map<string, () => void>();
  const now = { zoom: detailZoom + 1, isLoaded: true, camera: "here", isWritable: true };
  const written: string[] = [];
  const map = {
    getSource: (id: string) => ({ setData: () => written.push(id) }),
    getLayersOrder: () => layers.map(({ id }) => id),
    getLayer: (id: string) => layers.find((layer) => layer.id === id),
    getZoom: () => now.zoom,
    isSourceLoaded: () => now.isLoaded,
    getPaintProperty: (id: string) => opacity.get(id),
    setPaintProperty: (id: string, _property: string, value: unknown) => opacity.set(id, value),
    on: (event: string, listener: () => void) => heard.set(event, listener),
  };
  const levels = new GroundLevels(
    map as unknown as LevelsMap,
    hasDetail,
    () => now.isWritable,
    () => now.camera,
  );
  /** Something happens in the map. @returns whether the light level is seen then, here */
  const isSeen = (change: Partial<typeof now>, event: "render" | "sourcedata" = "render"): boolean => {
    Object.assign(now, change);
    heard.get(event)?.();
    const value = opacity.get("land") ?? 1;
    return Array.isArray(value) ? now.zoom < Number(value[3]) : value === 1;
  };
  return { levels, opacity, written, isSeen };
};
const light = makeGeometry();
const detail = { ...light, level: "detail" as const };

it("lays all of the detail over all of the light level, from its zoom on", () => {
  const layers = layersOfLevels([sea, land, coast, links]);
  expect(layers.map(({ id }) => id)).toEqual(["sea", "land", "coast", "land-detail", "coast-detail", "links"]);
  expect(layers.map(({ minzoom }) => minzoom)).toEqual([undefined, undefined, undefined, detailZoom, detailZoom, undefined]);
  expect(layers.every(({ maxzoom }) => maxzoom === undefined)).toBe(true);
});

describe("the light level", () => {
  it("is seen everywhere while there is no other", () => {
    expect(levelsOf(false).isSeen({})).toBe(true);
  });
  it("is seen near until the detail has all of its tiles, and far away always", () => {
    const { isSeen } = levelsOf(true);
    expect(isSeen({ zoom: detailZoom - 0.1, isLoaded: true })).toBe(true);
    expect(isSeen({ zoom: detailZoom, isLoaded: false, camera: "nearer" })).toBe(true);
    expect(isSeen({ isLoaded: true })).toBe(false);
    // MapLibre draws the way back before it says so.
    expect(isSeen({ zoom: detailZoom - 0.1, camera: "farther" })).toBe(true);
    expect(isSeen({ zoom: detailZoom, isLoaded: false, camera: "nearer" })).toBe(true);
  });
  it("comes back where the camera uncovers land that has no tile yet, but not for tiles that are made anew", () => {
    const { isSeen } = levelsOf(true);
    expect(isSeen({})).toBe(false);
    expect(isSeen({ isLoaded: false })).toBe(false);
    expect(isSeen({ isLoaded: true, camera: "beside" })).toBe(false);
    expect(isSeen({ isLoaded: false, camera: "away" })).toBe(true);
  });
  it("goes with the last tile, and not by tiles of the place before", () => {
    const { isSeen } = levelsOf(true);
    expect(isSeen({ isLoaded: false })).toBe(true);
    expect(isSeen({ camera: "away", isLoaded: true }, "sourcedata")).toBe(true);
    expect(isSeen({ isLoaded: false })).toBe(true);
    expect(isSeen({ isLoaded: true }, "sourcedata")).toBe(false);
  });
  it("is as opaque as the detail says, when it is seen", () => {
    const { levels, opacity, isSeen } = levelsOf(true);
    opacity.set("land-detail", 0);
    levels.paint();
    expect(opacity.get("land")).toBe(0);
    expect(isSeen({})).toBe(false);
    expect(opacity.get("land")).toEqual(["step", ["zoom"], 0, detailZoom, 0]);
  });
  it("stays as it is while the style cannot be changed", () => {
    expect(levelsOf(true).isSeen({ isWritable: false })).toBe(true);
  });
});

describe("the detail", () => {
  it("gets its data once, and makes the light level wait for its tiles", () => {
    const { levels, written, isSeen } = levelsOf(false);
    expect([levels.add(light), levels.add(detail)]).toEqual([false, true]);
    expect(isSeen({ isLoaded: false })).toBe(true);
    expect(isSeen({ isLoaded: true })).toBe(false);
    expect([levels.add(light), levels.add(detail)]).toEqual([false, false]);
    expect(written).toEqual([groundSources.detail]);
  });
  it("needs nothing where the style has it", () => {
    const { levels, written } = levelsOf(true);
    expect([levels.add(detail), levels.add(light), written.length]).toEqual([false, false, 0]);
  });
});
