/** `window.gatewayAtlas`: the documented door for scripts and tests. Stable names; plain copies in and out. */
import { createEffect, createRoot, on } from "solid-js";
import type { MapHandle } from "../map/map-handle";
import type { BriefingState } from "../state/briefing-state";
import type { RendererName, ViewState } from "../state/view-state";

/** A list joins with commas, as in the address. */
type ParamValue = string | number | readonly (string | number)[] | null | undefined;

export interface GatewayAtlas {
  readonly version: string;
  /** A plain copy of the view state; its names are the URL's keys. */
  readonly state: ViewState;
  /** Ids of the regions that pass the filter. */
  readonly matches: readonly string[];
  readonly renderer: RendererName;
  /** Changes some keys; lists as arrays or comma-separated, null for the default. What cannot be read is left out. */
  go(partial: Readonly<Record<string, ParamValue>>): void;
  /** Resolves when the map shows the state and nothing moves. */
  whenIdle(): Promise<void>;
  /** @param lonLat longitude, latitude, WGS 84 @returns client pixels */
  project(lonLat: readonly [number, number]): { readonly x: number; readonly y: number };
  /** The ground as it is, without labels: SVG from the twin, PNG from WebGL. */
  snapshot(): Promise<Blob>;
  /** @returns stops listening */
  on(event: "change", listener: (state: ViewState) => void): () => void;
}

declare global {
  interface Window {
    gatewayAtlas?: GatewayAtlas;
  }
}

const selectionKeys = ["region", "zone", "port"];

/** @returns removes the door */
export function makeScriptApi(state: BriefingState, map: MapHandle): () => void {
  const api: GatewayAtlas = {
    version: __VERSION__,
    get state() {
      return structuredClone(state.view());
    },
    get matches() {
      return [...state.matches()];
    },
    get renderer() {
      return map.renderer();
    },
    go: (partial) =>
      state.change((view) => {
        const pairs = new Map(
          state
            .fragmentOf(view)
            .split("&")
            .filter((pair) => pair !== "")
            .map((pair): readonly [string, string] => [pair.split("=")[0] ?? "", pair]),
        );
        // A new selection is framed anew, unless the caller says otherwise.
        if (selectionKeys.some((key) => key in partial)) pairs.delete("camera");
        for (const [key, value] of Object.entries(partial)) {
          if (value === null || value === undefined) pairs.delete(key);
          else pairs.set(key, `${key}=${encodeURIComponent(String(value))}`);
        }
        return state.viewOf([...pairs.values()].join("&"));
      }),
    whenIdle: map.whenIdle,
    project: (lonLat) => {
      const [x, y] = map.project(lonLat);
      return { x, y };
    },
    snapshot: map.snapshot,
    on: (_event, listener) =>
      createRoot((dispose) => {
        createEffect(on(state.view, (view) => listener(structuredClone(view)), { defer: true }));
        return dispose;
      }),
  };
  window.gatewayAtlas = api;
  return () => {
    if (window.gatewayAtlas === api) delete window.gatewayAtlas;
  };
}
