/** The ground on screen: the twin and WebGL, the level of the geometry, and the last transform. */
import { createEffect, on, onCleanup, untrack, type Accessor } from "solid-js";
import type { Transform, Viewport } from "../picture/camera/viewport";
import type { Plate } from "../picture/plate/plate-in-page";
import type { Scene } from "../picture/scene/scene-shapes";
import type { RendererName } from "../state/view-state";
import { createAfterPaint } from "../ui/frames/create-after-paint";
import type { Detail } from "./content/create-detail";
import { createRendererSwitch, type RendererSwitch } from "./renderers/renderer-switch";
import { createTwin } from "./renderers/svg/twin";
import { isSlow } from "./renderers/webgl/frames";
import { createPixelRatio } from "./stage-size";

export interface GroundInput {
  readonly stage: HTMLElement;
  /** The element that WebGL draws in, below everything else. */
  readonly ground: HTMLElement;
  readonly plate: Plate;
  readonly scene: Accessor<Scene>;
  readonly viewport: Accessor<Viewport>;
  readonly detail: Detail;
  /** The renderer that the view asks for; null: the machine decides. */
  readonly wanted: Accessor<RendererName | null>;
}

export interface Ground {
  readonly renderers: RendererSwitch;
  /** The level of the geometry that was last drawn. */
  readonly level: Accessor<unknown>;
  /** True while a finer level waits for the next painted frame. */
  readonly isPending: Accessor<boolean>;
  show(transform: Transform, moving: boolean): void;
  /** What is on screen now; not reactive. */
  transform(): Transform;
  /**
   * Begins drawing scenes; the twin too while `isTwinSeen`, because an inset shows its shapes. Call it after the camera's effects:
   * if both change, dashes are cut once, at the new scale.
   */
  follow(isMoving: Accessor<boolean>, isTwinSeen: Accessor<boolean>): void;
  /** The duration of one animated frame. If frames on WebGL are too slow, the twin takes over. */
  onFrame(frameMs: number): void;
  /** Forgets that WebGL was slow or failed and tries again. */
  retryWebgl(): void;
}

/** @param start the transform at the start */
export function createGround({ stage, ground, plate, scene, viewport, detail, wanted }: GroundInput, start: Transform): Ground {
  let transform = start;
  const twin = createTwin(stage, plate.svg);
  onCleanup(() => twin.destroy());
  const renderers = createRendererSwitch({
    ground,
    twin,
    twinElement: plate.svg,
    wanted,
    light: plate.geometry,
    current: () => untrack(() => ({ scene: scene(), transform, geometry: detail.near(), size: viewport() })),
  });
  const pixelRatio = createPixelRatio();
  createEffect(() => {
    const { width, height } = viewport();
    // On another screen, or at another zoom of the browser, the same box has more pixels or fewer.
    pixelRatio();
    renderers.active().resize(width, height);
  });
  // A new level waits until the answer to the click is painted.
  const level = createAfterPaint(
    () => ({ renderer: renderers.active(), geometry: detail.near() }),
    (next) => next,
  );
  createEffect(() => level.value().renderer.setGeometry(level.value().geometry));
  const frameTimes: number[] = [];
  return {
    renderers,
    level: level.value,
    isPending: level.isPending,
    transform: () => transform,
    show: (next, moving) => {
      transform = next;
      renderers.active().setTransform(next, moving);
    },
    follow: (isMoving, isTwinSeen) => {
      createEffect(() => renderers.active().draw(scene()));
      createEffect(() => {
        if (isTwinSeen() && renderers.active() !== twin) twin.draw(scene());
      });
      // A renderer that takes over, or a new geometry, must show the same place as before.
      createEffect(
        on([renderers.active, level.value], ([renderer]) => renderer.setTransform(transform, untrack(isMoving)), { defer: true }),
      );
    },
    onFrame: (frameMs) => {
      if (renderers.active().name !== "webgl") return;
      frameTimes.push(frameMs);
      if (isSlow(frameTimes)) renderers.reportSlow();
    },
    retryWebgl: () => {
      frameTimes.length = 0;
      renderers.retry();
    },
  };
}
