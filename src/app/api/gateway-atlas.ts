/** The shape of `window.gatewayAtlas`: what scripts and embedding pages may rely on. */
import type { MapName } from "../../picture/labels/names";
import type { NamedValues } from "../../state/named-change";
import type { RendererName, ViewState } from "../../state/view-state";

export interface GatewayAtlas {
  readonly version: string;
  /** A plain copy of the view state; its names are the URL's keys. */
  readonly state: ViewState;
  /** Ids of the regions that pass the filter. */
  readonly matches: readonly string[];
  readonly renderer: RendererName;
  /**
   * Changes some keys of the view. Lists are arrays or comma-separated text; null is the default. What cannot be read is left out.
   * A slide replaces all content that is not named beside it; if its deck is not in use yet, it is loaded first.
   * @returns resolves when the state has changed: at once, unless a deck has to be loaded; calls keep their order
   */
  go(partial: NamedValues): Promise<void>;
  /** Resolves when everything asked for is loaded, the map shows the state and nothing moves. */
  whenIdle(): Promise<void>;
  /** @param lonLat longitude, latitude, WGS 84 @returns client pixels */
  project(lonLat: readonly [number, number]): { readonly x: number; readonly y: number };
  /** @param point client pixels @returns longitude, latitude, WGS 84; the exact inverse of `project` */
  unproject(point: readonly [number, number]): readonly [lon: number, lat: number];
  /**
   * The names on the map now, in client pixels. Each has what it names (`country:MM`), its text as written, its box, and the line
   * that ties it to its point. After `whenIdle` they are those of the state.
   */
  names(): readonly MapName[];
  /** The ground as it looks now, without labels: SVG from the twin, PNG from WebGL. */
  snapshot(): Promise<Blob>;
  /** @returns stops listening */
  on(event: "change", listener: (state: ViewState) => void): () => void;
}
