/** A new scale of lines is a matter of paint: MapLibre gets no new geometry, but for what is cut into dashes. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Map as MapLibreMap } from "maplibre-gl";
import { WebglRenderer } from "../../../../../src/map/renderers/webgl/webgl-renderer";
import type { Scene } from "../../../../../src/picture/scene/scene";
import { makeGeometry, makeLink, makeScene } from "./make-scene";

let frames: ((now: number) => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("document", { visibilityState: "visible" });
  vi.stubGlobal("requestAnimationFrame", (work: (now: number) => void) => frames.push(work));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A renderer that draws `scene`, and what it asks of MapLibre from then on. */
function drawing(scene: Scene) {
  const asked: string[] = [];
  const says = (what: string): void => void asked.push(what);
  const map = {
    on: () => map,
    jumpTo: () => map,
    redraw: () => map,
    triggerRepaint: () => undefined,
    getSource: (id: string) => ({ setData: () => says(`data of ${id}`) }),
    setFeatureState: ({ id }: { readonly id: string }, state: object) => says(`state of ${id}: ${Object.keys(state).join()}`),
    setPaintProperty: (layer: string, property: string) => says(`paint of ${layer}: ${property}`),
    getLayer: () => ({}),
    getLayersOrder: () => [],
    setFilter: (layer: string) => says(`filter of ${layer}`),
    hasImage: () => true,
  };
  const host = { clientWidth: 800, clientHeight: 600, style: {} };
  const renderer = new WebglRenderer(
    map as unknown as MapLibreMap,
    host as unknown as HTMLElement,
    makeGeometry(),
    scene,
    { k: 8, x: 0, y: 0 },
    // It asks for frames, and none come.
    () => undefined,
  );
  /** One frame, and what waits for it. */
  const settle = (): void => {
    for (const work of frames.splice(0)) work(0);
    vi.advanceTimersByTime(2);
  };
  renderer.restore();
  settle();
  asked.length = 0;
  return { renderer, settle, asked };
}
const isSolid = ({ dash }: { readonly dash: string }): boolean => dash === "solid";
const plain: Scene = { ...makeScene(), hatches: [], closeUp: null, links: [makeLink("solid")] };
const solid: Scene = { ...plain, arrows: plain.arrows.filter(isSolid) };

it("writes paint and the state of bold lines, and cuts only the dashes of unsettled borders again", () => {
  const { renderer, settle, asked } = drawing(solid);
  renderer.draw({ ...solid, lineScale: 2 });
  settle();
  expect(asked.filter((one) => one.startsWith("data"))).toEqual(["data of unsettled"]);
  expect(asked).toEqual(
    expect.arrayContaining([
      "paint of coast-line: line-width",
      "paint of coast-line-detail: line-width",
      "paint of links-line: line-width",
      "state of region:yunnan: width",
    ]),
  );
  expect(asked.filter((one) => one.startsWith("state")).every((one) => one.endsWith(": width"))).toBe(true);
});
it("cuts nothing again where the map grows as much as its lines", async () => {
  const { renderer, settle, asked } = drawing(solid);
  renderer.setTransform({ k: 16, x: 0, y: 0 }, false);
  renderer.draw({ ...solid, lineScale: 2 });
  await Promise.resolve();
  settle();
  expect(asked.filter((one) => one.startsWith("data"))).toEqual([]);
});
it("cuts the dots of links and arrows again", () => {
  const scene = { ...makeScene(), hatches: [], closeUp: null };
  const { renderer, settle, asked } = drawing(scene);
  renderer.draw({ ...scene, lineScale: 2 });
  settle();
  expect(asked.filter((one) => one.startsWith("data"))).toEqual(["data of unsettled", "data of drawn"]);
});
it("cuts dashes in the same turn when the camera has come to rest, but links only behind the answer to a click", async () => {
  const { renderer, settle, asked } = drawing(solid);
  renderer.draw({ ...solid, links: [] });
  expect(asked).toEqual([]);
  settle();
  expect(asked).toEqual(["data of drawn"]);
  renderer.setTransform({ k: 16, x: 0, y: 0 }, false);
  await Promise.resolve();
  expect(asked).toEqual(["data of drawn", "data of unsettled"]);
  settle();
  expect(asked.length).toBe(2);
});
it("writes nothing for a scene with the same scale", () => {
  const { renderer, settle, asked } = drawing(solid);
  renderer.draw({ ...solid });
  settle();
  expect(asked).toEqual([]);
});
