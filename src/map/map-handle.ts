/** What the rest of the app can ask of the map on the page. */
import type { Accessor } from "solid-js";
import type { CloseUp } from "../data/schema";
import type { RendererName } from "../state/view-state";
import type { RendererNotice } from "./renderers/keeper-host";
import type { ScaleBar } from "../picture/camera/scale-bar";
import type { ScreenPoint } from "../picture/camera/viewport";
import type { Picture } from "../picture/marks/picture";
import type { SceneInput } from "../picture/scene/scene-input";
import type { MapName } from "../picture/labels/names";

export interface MapHandle {
  /** The picture at rest, and what it is made from. */
  readonly input: Accessor<SceneInput>;
  readonly still: Accessor<Picture>;
  /** The schematic close-up that is drawn. */
  readonly closeUp: Accessor<CloseUp | null>;
  /** How long some kilometres are where the camera rests; null where no one scale is true. */
  readonly scaleBar: Accessor<ScaleBar | null>;
  readonly renderer: Accessor<RendererName>;
  readonly isBusy: Accessor<boolean>;
  readonly notice: Accessor<RendererNotice | null>;
  /** The error when the renderer failed. */
  readonly failure: Accessor<unknown>;
  dismissNotice(): void;
  retryWebgl(): void;
  /** Why the finer geometry could not be loaded; null while nothing is wrong. */
  readonly detailFailure: Accessor<unknown>;
  retryDetail(): void;
  /** Where the map is in the window: all of it, and the part that no panel covers. */
  boxes(): { readonly map: DOMRectReadOnly; readonly free: DOMRectReadOnly };
  /** Gives it the focus, so that its keys work. */
  focus(): void;
  /** From longitude, latitude to client pixels. */
  project(lonLat: readonly [number, number]): ScreenPoint;
  /** From client pixels to longitude, latitude. */
  unproject(point: ScreenPoint): readonly [lon: number, lat: number];
  /** The names on the map now. */
  names(): readonly MapName[];
  /** Resolves when the map shows the state and nothing moves. */
  whenIdle(): Promise<void>;
  /** Moves the map one step; `key` is the key that does the same. */
  step(key: string): void;
  home(): void;
  snapshot(): Promise<Blob>;
  /** Makes the twin draw what is on screen, whichever renderer draws there. @returns the size of the map, CSS pixels */
  drawForPrint(): { readonly width: number; readonly height: number };
}
