/** The shape of `window.gatewayAtlas`: what scripts, and pages that embed the atlas, may rely on. */
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
