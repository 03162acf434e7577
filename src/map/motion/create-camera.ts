/**
 * The camera on screen. It follows the view's camera, by flight or by cut, and the user's gestures. It is written to the view only
 * when a gesture or step ends.
 */
import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from "solid-js";
import type { Camera } from "../../state/view-state";
import { afterPaint } from "../../ui/frames/after-paint";
import { isHidden } from "../../ui/frames/frame";
import { startFlight, type Flight } from "./flight";
import { toWorld } from "../../picture/geometry/mercator";
import { transformOf, type Transform, type Viewport } from "../../picture/camera/viewport";

export interface CameraControl {
  /** What is on screen now; not reactive. */
  current(): Camera;
  readonly isMoving: Accessor<boolean>;
  /** Puts the camera where a gesture has it. */
  drag(camera: Camera, done: boolean): void;
}

export interface CameraInput {
  readonly target: Accessor<Camera>;
  readonly viewport: Accessor<Viewport>;
  /** Puts a transform on screen. */
  readonly show: (transform: Transform, moving: boolean) => void;
  readonly onMoved: (camera: Camera) => void;
  /** Each animated frame's duration, for the choice of renderer. */
  readonly onFrame: (frameMs: number) => void;
}

const samePx = 0.5;
function sameCamera(a: Camera, b: Camera): boolean {
  const [ax, ay] = toWorld([a[0], a[1]]);
  const [bx, by] = toWorld([b[0], b[1]]);
  return Math.hypot(ax - bx, ay - by) * 2 ** a[2] < samePx && Math.abs(a[2] - b[2]) < 1e-2;
}

const hasSameBox = (a: Viewport, b: Viewport): boolean => a.width === b.width && a.height === b.height;

const wantsStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export function createCamera(input: CameraInput): CameraControl {
  let camera = input.target();
  let flight: Flight | null = null;
  let cancelStart: (() => void) | null = null;
  let lastFrameAt: number | null = null;
  const [isMoving, setMoving] = createSignal(false);

  const show = (moving: boolean): void => {
    const now = performance.now();
    if (moving && lastFrameAt !== null) input.onFrame(now - lastFrameAt);
    lastFrameAt = moving ? now : null;
    setMoving(moving);
    input.show(transformOf(camera, input.viewport()), moving);
  };
  const land = (): void => {
    flight?.cancel();
    flight = null;
    cancelStart?.();
    cancelStart = null;
  };
  /** @param isSeen whether there are frames for a flight */
  const start = (isSeen: boolean): void => {
    cancelStart = null;
    const to = untrack(input.target);
    if (!isSeen || wantsStillness() || sameCamera(camera, to)) {
      camera = to;
      return show(false);
    }
    flight = startFlight(camera, to, (next, done) => {
      camera = next;
      if (done) flight = null;
      show(!done);
    });
  };

  createEffect(
    on(
      () => [input.target(), input.viewport()] as const,
      ([target, viewport], previous) => {
        // After a gesture the view says what is already on screen, so there is nothing to fly to.
        if (previous?.[1] === viewport && sameCamera(camera, target)) {
          if (!flight && !cancelStart) camera = target;
          return;
        }
        if (!previous || !hasSameBox(previous[1], viewport)) {
          land();
          camera = target;
          return show(false);
        }
        // The flight starts after the answer to a click. It flies to the target of that moment: the panel may still change it.
        if (cancelStart) return;
        land();
        // Nobody would see the flight, and no frame would start it.
        if (isHidden()) return start(false);
        setMoving(true);
        cancelStart = afterPaint(start);
      },
    ),
  );
  onCleanup(land);
  return {
    current: () => camera,
    isMoving,
    drag: (next, done) => {
      // A flight to somewhere else is about to start; a wheel that comes to rest now must not replace it.
      if (done && cancelStart) return;
      land();
      camera = next;
      show(!done);
      if (done) input.onMoved(next);
    },
  };
}
