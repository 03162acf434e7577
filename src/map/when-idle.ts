/** Waits until the map shows the state and nothing moves. */
import { untrack, type Accessor } from "solid-js";
import { nextFrame } from "../ui/frames/frame";
import type { MapRenderer } from "./renderers/renderer";
import type { RendererSwitch } from "./renderers/renderer-switch";

export interface IdleParts {
  readonly renderers: Pick<RendererSwitch, "active" | "isSettled">;
  /** Whether anything is still on its way to the screen. */
  readonly isPending: Accessor<boolean>;
  /** Measures the boxes of the page at once. */
  readonly measure: () => void;
}

export async function whenIdle({ renderers, isPending, measure }: IdleParts): Promise<void> {
  let asked: MapRenderer;
  // WebGL needs frames to start. Where none come, the twin shows the state in the meantime.
  let missed = 0;
  do {
    // One frame lets the latest changes reach the camera and the renderers.
    do {
      missed = (await nextFrame()) ? 0 : missed + 1;
      measure();
    } while (untrack(() => isPending() || (missed < 2 && !renderers.isSettled())));
    asked = untrack(renderers.active);
    await asked.whenIdle();
    // The renderer may have been lost meanwhile; then another one must show the state.
  } while (asked !== untrack(renderers.active));
}
