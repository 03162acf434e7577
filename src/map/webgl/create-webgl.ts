/**
 * Makes the WebGL renderer: the only module that runs MapLibre, and the entry of its chunk. Load it by `import()`, after
 * `hasWebgl2` said yes.
 */
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import type { BaseGeometry } from "../geometry";
import type { MapRenderer, RendererFailure } from "../renderer";
import type { Scene } from "../scene";
import type { Transform } from "../viewport";
import { groundData } from "./ground-data";
import { buildStyle } from "./style";
import { WebglRenderer } from "./webgl-renderer";
import { workerAddress } from "./worker-address";

/** Nobody waits for it: the twin is on screen. Later than this something hangs that no event tells of. */
const patienceMs = 15_000;

export interface WebglOptions {
  readonly geometry: BaseGeometry;
  readonly scene: Scene;
  readonly transform: Transform;
  /** Called after the renderer was ready, when it cannot go on; before, the promise rejects instead. */
  readonly onFailure: (kind: RendererFailure, error?: unknown) => void;
  /** After a lost context: everything is on screen again. */
  readonly onRestored: () => void;
}

/** A layer of its own: MapLibre's stylesheet (72 KB) is for controls, popups and markers, which are not used. */
function makeHost(container: HTMLElement): HTMLElement {
  const host = container.ownerDocument.createElement("div");
  host.className = "webgl";
  host.setAttribute("aria-hidden", "true");
  // Gestures belong to the container: nothing in here takes part in them.
  Object.assign(host.style, { position: "absolute", inset: "0", overflow: "hidden", pointerEvents: "none" });
  container.append(host);
  return host;
}

/**
 * Resolves when the first complete frame, with features, is on screen.
 * @throws (rejects with) MapLibre's `GPUInitializationError` without WebGL 2, its first error, a lost context, or after 15 s
 */
export async function createWebglRenderer(container: HTMLElement, options: WebglOptions): Promise<MapRenderer> {
  const { geometry, scene, transform } = options;
  setWorkerUrl(workerAddress());
  const host = makeHost(container);
  let map: MapLibreMap;
  try {
    map = new MapLibreMap({
      container: host,
      style: buildStyle(geometry, scene, transform.k, groundData(geometry)),
      interactive: false,
      attributionControl: false,
      renderWorldCopies: false,
      trackResize: false,
      fadeDuration: 0,
      crossSourceCollisions: false,
      validateStyle: false,
      // The camera is decided outside; MapLibre would keep the world's edge out of the picture.
      transformConstrain: (center, zoom) => ({ center, zoom }),
    });
  } catch (error) {
    host.remove();
    throw error;
  }
  Object.assign(map.getCanvas().style, { position: "absolute", left: "0", top: "0" });
  const renderer = new WebglRenderer(map, host, geometry, scene, transform);
  let isReady = false;
  let isLost = false;

  return new Promise((resolve, reject) => {
    const fail = (kind: RendererFailure, error?: unknown): void => {
      if (isReady) return options.onFailure(kind, error);
      clearTimeout(timer);
      renderer.destroy();
      reject(error instanceof Error ? error : new Error(kind));
    };
    const timer = setTimeout(() => fail("error", new Error(`no map after ${patienceMs} ms`)), patienceMs);
    // Later, but before anything else runs: MapLibre may be in the middle of a frame, and must not be removed under it.
    map.on("error", ({ error }) => queueMicrotask(() => fail("error", error)));
    map.on("webglcontextlost", () => {
      isLost = true;
      renderer.suspend();
      fail("context-lost");
    });
    map.on("style.load", () => renderer.restore());
    map.on("idle", () => {
      if (isReady) {
        if (isLost) options.onRestored();
        isLost = false;
        return;
      }
      // With its worker dead MapLibre is idle too, and the picture empty.
      if (map.querySourceFeatures("ground").length === 0) return;
      clearTimeout(timer);
      isReady = true;
      resolve(renderer);
    });
  });
}
