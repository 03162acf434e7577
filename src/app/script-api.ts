/** `window.gatewayAtlas`: the documented door for scripts and tests. Stable names; plain copies in and out. */
import { createEffect, createRoot, on } from "solid-js";
import type { MapHandle } from "../map/map-handle";
import type { BriefingState } from "../state/briefing-state";
import { pageSearch } from "../state/history";
import type { GatewayAtlas } from "./gateway-atlas";

declare global {
  interface Window {
    gatewayAtlas?: GatewayAtlas;
  }
}

const selectionKeys = ["region", "zone", "port"];
/** A new one of these takes the place of the zone or port that was selected; a region stays beside what it holds. */
const sites = ["zone", "port"];

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
        if (selectionKeys.some((key) => key in partial)) for (const key of ["camera", ...sites]) pairs.delete(key);
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
  const stopAnswering = answerParent(api);
  return () => {
    stopAnswering();
    if (window.gatewayAtlas === api) delete window.gatewayAtlas;
  };
}

/** Embedded in another page, it answers that page's messages: code that nobody else needs. */
function answerParent(api: GatewayAtlas): () => void {
  if (window.parent === window) return () => undefined;
  let isOver = false;
  let stop = (): void => undefined;
  void import("./message-api").then(({ embedRule, makeMessageApi }) => {
    if (!isOver) stop = makeMessageApi(api, window, embedRule(origin, pageSearch()));
  });
  return () => {
    isOver = true;
    stop();
  };
}
