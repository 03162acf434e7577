/** What the rest of the app may ask of the map on the page. */
import type { Accessor } from "solid-js";
import type { CloseUp } from "../data/schema";
import type { RendererName } from "../state/view-state";
import type { RendererNotice } from "./renderers/keeper-host";
import type { ScreenPoint } from "../picture/camera/viewport";
import type { MapName } from "../picture/labels/names";

export interface MapHandle {
  /** The schematic close-up that is drawn. */
  readonly closeUp: Accessor<CloseUp | null>;
  readonly renderer: Accessor<RendererName>;
  readonly isBusy: Accessor<boolean>;
  readonly notice: Accessor<RendererNotice | null>;
  /** What the machine said when the renderer failed. */
  readonly failure: Accessor<unknown>;
  dismissNotice(): void;
  retryWebgl(): void;
  /** Why the finer geometry could not be had; null while nothing is wrong. */
  readonly detailFailure: Accessor<unknown>;
  retryDetail(): void;
  /** Where it lies in the window: the whole of it, and the part that no panel covers. */
  boxes(): { readonly map: DOMRectReadOnly; readonly free: DOMRectReadOnly };
  /** Its keys act from now on. */
  focus(): void;
  /** Client pixels of longitude, latitude. */
  project(lonLat: readonly [number, number]): ScreenPoint;
  /** Longitude, latitude under client pixels. */
  unproject(point: ScreenPoint): readonly [lon: number, lat: number];
  /** The names that stand on the map now. */
  names(): readonly MapName[];
  /** Resolves when the map shows the state and nothing moves. */
  whenIdle(): Promise<void>;
  /** One step of the map, named by the key that does the same. */
  step(key: string): void;
  home(): void;
  snapshot(): Promise<Blob>;
  /** Brings the twin to what is on screen, whoever draws there. @returns the size of the map, CSS pixels */
  drawForPrint(): { readonly width: number; readonly height: number };
}
