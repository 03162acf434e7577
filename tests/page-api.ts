// What the tests find in the page: the app's script API and axe; and the one way to wait for something there.
import type { AxeResults, RunOptions, Spec } from "axe-core";

/** Longitude, latitude in degrees. */
export type LonLat = readonly [number, number];
export type ViewState = Readonly<Record<string, unknown>>;

/** `window.gatewayAtlas` as the outer contract describes it, written down a second time on purpose: a change there fails the tests. */
export interface PageApi {
  readonly version: string;
  readonly state: ViewState;
  readonly matches: readonly string[];
  readonly renderer: "webgl" | "svg";
  go(partial: ViewState): void;
  whenIdle(): Promise<void>;
  project(lonLat: LonLat): { x: number; y: number };
  unproject(point: readonly [number, number]): LonLat;
  names(): readonly MapName[];
}
/** A name on the map; pixels of the window. */
export interface MapName {
  readonly thing: string;
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly leader: readonly (readonly [number, number])[] | null;
  readonly frame: "main" | "inset";
}
export interface ApiWindow {
  readonly gatewayAtlas: PageApi;
}
export interface AxeWindow {
  readonly axe: { configure(how: Spec): void; run(options: RunOptions): Promise<AxeResults> };
}

/** How long anything may take before a test fails. */
export const timeoutMs = 60_000;

/**
 * Asks again until `check` gives something else than undefined or false.
 * @throws after timeoutMs, naming `what`
 */
export async function until<Value>(what: string, check: () => Promise<Value | undefined | false>): Promise<Value> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await check();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs / 1000} s in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
