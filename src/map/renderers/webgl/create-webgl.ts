/**
 * Makes the WebGL renderer. This is the only module that runs MapLibre, and the entry of its chunk. Load it by `import()`, and only
 * if `hasWebgl2` says yes.
 */
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import type { BaseGeometry } from "../../../picture/geometry/geometry";
import type { MapRenderer } from "../renderer";
import type { Scene } from "../../../picture/scene/scene";
import type { Transform } from "../../../picture/camera/viewport";
import type { WebglHooks } from "../keeper-host";
import { ContextLostError } from "../webgl-keeper";
import { trustScriptAddress } from "../../../ui/trusted";
import { groundData } from "./ground/ground-data";
import { groundSources } from "./ground/ground-levels";
import { addHatchImage } from "./ground/hatch-style";
import { buildStyle } from "./style";
import { roughPixelRatio, WebglRenderer } from "./webgl-renderer";
import { isWorkerAddress, trialAddress, workerAddress } from "./worker-address";

/**
 * `onFailure` is called when the renderer was ready and cannot go on; before that the promise rejects instead. `onRestored` is
 * called after a lost context, when everything is drawn again.
 */
export interface WebglOptions extends WebglHooks {
  /** The level that is to be seen. */
  readonly geometry: BaseGeometry;
  /** The light level, which is drawn from afar. */
  readonly light: BaseGeometry;
  readonly scene: Scene;
  readonly transform: Transform;
  /** For the first frame. Nobody waits for it, because the twin is on screen. After this, something hangs without any event. */
  readonly patienceMs: number;
}

/**
 * Checks that the browser starts workers. If not, MapLibre would fail in the middle of its work, in promises that nobody can catch.
 * @throws the browser's error
 */
function startAndEndWorker(): void {
  new Worker(trialAddress, { type: "module" }).terminate();
}

/** Makes and styles the map's element: MapLibre's stylesheet (72 KB) is for controls, popups and markers, which are not used. */
function makeHost(container: HTMLElement): HTMLElement {
  const host = container.ownerDocument.createElement("div");
  host.className = "webgl";
  host.setAttribute("aria-hidden", "true");
  // Gestures are handled by the container, so nothing in here takes pointers.
  Object.assign(host.style, { position: "absolute", inset: "0", overflow: "hidden", pointerEvents: "none" });
  container.append(host);
  return host;
}

/**
 * Resolves when the first complete frame, with features, is on screen.
 * @throws (rejects with) MapLibre's `GPUInitializationError` without WebGL 2, its first error, `ContextLostError`, or an error
 * after `patienceMs`
 */
export async function createWebglRenderer(container: HTMLElement, options: WebglOptions): Promise<MapRenderer> {
  const { geometry, light, scene, transform, patienceMs } = options;
  const levels = { light: groundData(light), detail: geometry.level === "detail" ? groundData(geometry) : null };
  trustScriptAddress(isWorkerAddress);
  setWorkerUrl(workerAddress());
  startAndEndWorker();
  const host = makeHost(container);
  let map: MapLibreMap;
  try {
    map = new MapLibreMap({
      container: host,
      style: buildStyle(geometry, scene, transform.k, levels),
      interactive: false,
      attributionControl: false,
      renderWorldCopies: false,
      trackResize: false,
      fadeDuration: 0,
      crossSourceCollisions: false,
      validateStyle: false,
      pixelRatio: roughPixelRatio,
      // We decide the camera. MapLibre would keep the edge of the world out of the picture.
      transformConstrain: (center, zoom) => ({ center, zoom }),
    });
  } catch (error) {
    host.remove();
    throw error;
  }
  // After a lost context the images are gone, and asked for again.
  map.on("styleimagemissing", ({ id }: { readonly id: string }) => addHatchImage(map, id));
  Object.assign(map.getCanvas().style, { position: "absolute", left: "0", top: "0" });
  let isReady = false;
  let isLost = false;

  return new Promise((resolve, reject) => {
    const fail = (kind: "context-lost" | "error", error?: unknown): void => {
      if (isReady) return options.onFailure(kind, error);
      clearTimeout(timer);
      renderer.destroy();
      if (kind === "context-lost") reject(new ContextLostError());
      else reject(error instanceof Error ? error : new Error(kind));
    };
    const onError = (error: unknown): void => fail("error", error);
    const renderer = new WebglRenderer(map, host, geometry, scene, transform, onError);
    const timer = setTimeout(() => onError(new Error(`no map after ${patienceMs} ms`)), patienceMs);
    // In a microtask, so not inside MapLibre's frame, where the map must not be removed, but before anything else runs.
    map.on("error", ({ error }) => queueMicrotask(() => onError(error)));
    map.on("webglcontextlost", () => {
      isLost = true;
      renderer.suspend();
      queueMicrotask(() => fail("context-lost"));
    });
    map.on("webglcontextrestored", () => options.onReturning());
    map.on("style.load", () => renderer.restore());
    map.on("idle", () => {
      if (isReady && !isLost) return;
      // If its worker has died MapLibre is idle too, but the picture is empty.
      if (Object.values(groundSources).every((source) => map.querySourceFeatures(source).length === 0)) return;
      // The tiles are there. After one more frame at full size it is ready.
      if (renderer.sharpen()) return;
      if (isReady) options.onRestored();
      isLost = false;
      clearTimeout(timer);
      isReady = true;
      resolve(renderer);
    });
  });
}
