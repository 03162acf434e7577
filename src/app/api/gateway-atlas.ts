/** The shape of `window.gatewayAtlas`: what scripts, and pages that embed the atlas, may rely on. */
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
   * Changes some keys; lists as arrays or comma-separated, null for the default. What cannot be read is left out. A slide
   * replaces all content that is not named beside it; its deck is loaded first where none is.
   * @returns resolves when the state is changed: at once, but for a slide whose deck is loaded; calls keep their order
   */
  go(partial: NamedValues): Promise<void>;
  /** Resolves when everything that was asked for is loaded, the map shows the state and nothing moves. */
  whenIdle(): Promise<void>;
  /** @param lonLat longitude, latitude, WGS 84 @returns client pixels */
  project(lonLat: readonly [number, number]): { readonly x: number; readonly y: number };
  /** @param point client pixels @returns longitude, latitude, WGS 84; the exact inverse of `project` */
  unproject(point: readonly [number, number]): readonly [lon: number, lat: number];
  /**
   * The names on the map now, each with what it names (`country:MM`), its text as it is written, its box and the line that ties
   * it to its point: client pixels. After `whenIdle`, those of the state.
   */
  names(): readonly MapName[];
  /** The ground as it is, without labels: SVG from the twin, PNG from WebGL. */
  snapshot(): Promise<Blob>;
  /** @returns stops listening */
  on(event: "change", listener: (state: ViewState) => void): () => void;
}
