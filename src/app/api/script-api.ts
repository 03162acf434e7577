/** `window.gatewayAtlas`: the documented interface for scripts and tests. Names are stable; values are plain copies. */
import { createEffect, createRoot, on } from "solid-js";
import type { MapHandle } from "../../map/map-handle";
import type { BriefingState } from "../../state/briefing-state";
import { pageSearch } from "../../state/history";
import { changeByName, pairOf, type NamedValues } from "../../state/named-change";
import type { ViewState } from "../../state/view-state";
import { isUnderWay, nothingUnderWay, underWay } from "../../failures/under-way";
import type { GatewayAtlas } from "./gateway-atlas";

declare global {
  interface Window {
    gatewayAtlas?: GatewayAtlas;
  }
}

/** What the interface needs besides the state. */
export interface ScriptApiParts {
  readonly map: Pick<MapHandle, "renderer" | "whenIdle" | "project" | "unproject" | "names" | "snapshot">;
  /** Brings the deck with this slide into use, if there is one. Never rejects. */
  readonly bringSlide: (id: string) => Promise<unknown>;
}

/** @returns removes `window.gatewayAtlas` */
export function makeScriptApi(state: BriefingState, { map, bringSlide }: ScriptApiParts): () => void {
  const apply = (values: NamedValues): void => state.change((view) => changeByName(view, values, state));
  // Calls wait for an earlier one that loads a deck, so that the last one asked for is the last one shown.
  let waiting: Promise<void> | null = null;
  const go = (asked: NamedValues | null | undefined): Promise<void> => {
    const values = asked ?? {};
    // An empty text is the default, as in the address: no slide, so no deck to wait for.
    const slide = values["slide"] === "" ? null : (values["slide"] ?? null);
    const isThere = slide === null || state.viewOf(pairOf("slide", String(slide))).slide !== null;
    if (isThere && !waiting) {
      apply(values);
      return Promise.resolve();
    }
    const before = waiting;
    const call = (async () => {
      await before;
      if (slide !== null) await bringSlide(String(slide));
      apply(values);
    })();
    waiting = underWay(call);
    const end = (): void => {
      if (waiting === call) waiting = null;
    };
    call.then(end, end);
    return call;
  };
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
    go,
    whenIdle: async () => {
      do {
        await nothingUnderWay();
        await map.whenIdle();
      } while (isUnderWay());
    },
    project: (lonLat) => {
      const [x, y] = map.project(twoNumbers(lonLat, "project([longitude, latitude])"));
      return { x, y };
    },
    unproject: (point) => map.unproject(twoNumbers(point, "unproject([x, y])")),
    names: () => structuredClone(map.names()),
    snapshot: map.snapshot,
    on: (_event, listener) => {
      if (typeof listener !== "function") throw new TypeError("on(event, listener): the listener must be a function");
      return createRoot((dispose) => {
        createEffect(on(state.view, (view) => tell(listener, view), { defer: true }));
        return dispose;
      });
    },
  };
  window.gatewayAtlas = api;
  const stopAnswering = answerParent(api);
  return () => {
    stopAnswering();
    if (window.gatewayAtlas === api) delete window.gatewayAtlas;
  };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** @throws a TypeError that names what was expected, since a script may pass anything */
function twoNumbers(value: unknown, call: string): readonly [number, number] {
  const [a, b] = isList(value) ? value : [];
  if (typeof a === "number" && typeof b === "number" && Number.isFinite(a) && Number.isFinite(b)) return [a, b];
  throw new TypeError(`${call}: wants two finite numbers`);
}

/** Calls a listener. An error in its code is reported, but stops neither the page nor the other listeners. */
function tell(listener: (view: ViewState) => void, view: ViewState): void {
  try {
    listener(structuredClone(view));
  } catch (error) {
    reportError(error);
  }
}

/** When embedded in another page, answers that page's messages. The code for it is loaded only then. */
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
