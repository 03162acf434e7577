/**
 * Mouse, touch, wheel and keys on the map, the same for both renderers: drag and pinch move the camera, a tap chooses (taps.ts), a
 * resting pointer hovers. Keys: arrows pan, + and − zoom, 0 goes home.
 */
import type { Camera } from "../../state/view-state";
import { waitFree } from "../../ui/frames/wait-free";
import { stepFor, type StepTarget } from "./steps";
import { makeTaps, type TapTarget } from "./taps";
import { panned, zoomed, type ScreenPoint } from "../../picture/camera/viewport";

export interface GestureTarget extends StepTarget, Pick<TapTarget, "onTap"> {
  /** What the map is about. When it changes (the next slide, another region), a turn of the wheel begun before has no effect. */
  subject(): unknown;
  /** @param done false while the gesture continues */
  onMove(camera: Camera, done: boolean): void;
  /** A move that should be eased: by keys, buttons, or a double click on nothing. */
  onStep(camera: Camera): void;
  /** Called with null when the pointer leaves. */
  onPoint(point: ScreenPoint | null): void;
  onHome(): void;
}

/** How far a pointer may stray and still be a tap, CSS pixels. */
const tapSlop = 6;
const wheelRestMs = 160;
/** A wheel, or a touchpad that rolls out, reports at every frame. A longer pause than this begins a new turn. */
const wheelPauseMs = 200;

export interface Gestures {
  /** Whether it is still undecided what the last tap means. */
  isTapOpen(): boolean;
  /** Removes the listeners. */
  stop(): void;
}

export function makeGestures(element: HTMLElement, target: GestureTarget): Gestures {
  const pointers = new Map<number, ScreenPoint>();
  let start: ScreenPoint | null = null;
  let moved = false;
  let wheelTimer = 0;
  let lastWheelAt = -Infinity;
  let endWait: (() => void) | null = null;
  let wheelSubject: unknown;
  /** Where the gesture left the camera, and the subject then. If either has changed since, the gesture is not completed. */
  let left: { readonly camera: Camera; readonly subject: unknown } | null = null;
  const drag = (camera: Camera): void => {
    left = { camera, subject: target.subject() };
    target.onMove(camera, false);
  };
  const settle = (): void => {
    if (left && target.camera() === left.camera && target.subject() === left.subject) target.onMove(left.camera, true);
    left = null;
  };

  const pointOf = (event: { readonly clientX: number; readonly clientY: number }): ScreenPoint => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const centre = (): ScreenPoint => {
    const all = [...pointers.values()];
    return [all.reduce((sum, [x]) => sum + x, 0) / all.length, all.reduce((sum, [, y]) => sum + y, 0) / all.length];
  };
  const spread = (): number => {
    const [a, b] = [...pointers.values()];
    return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
  };

  const taps = makeTaps(element, {
    onTap: target.onTap,
    onTapZoom: (point, levels) => target.onStep(zoomed(target.camera(), levels, point, target.viewport(), target.limits)),
  });
  const onDown = (event: PointerEvent): void => {
    // Somebody who points needs no focus frame round the map; the next key would show one (map.css).
    element.toggleAttribute("data-pointed", true);
    if (event.button !== 0) return;
    pointers.set(event.pointerId, pointOf(event));
    start = pointers.size === 1 ? pointOf(event) : null;
    moved = pointers.size > 1;
  };
  const onMove = (event: PointerEvent): void => {
    const point = pointOf(event);
    if (!pointers.has(event.pointerId)) {
      if (event.pointerType === "mouse") target.onPoint(point);
      return;
    }
    const from = centre();
    const fromSpread = spread();
    pointers.set(event.pointerId, point);
    if (!moved && start && Math.hypot(point[0] - start[0], point[1] - start[1]) <= tapSlop) return;
    if (!moved) {
      element.setPointerCapture(event.pointerId);
      taps.end();
    }
    moved = true;
    const to = centre();
    let camera = panned(target.camera(), to[0] - from[0], to[1] - from[1], target.limits);
    if (pointers.size === 2 && fromSpread > 0)
      camera = zoomed(camera, Math.log2(spread() / fromSpread), to, target.viewport(), target.limits);
    drag(camera);
  };
  const onUp = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size > 0) return;
    if (moved) settle();
    else if (event.type === "pointerup") taps.tap(event, pointOf(event));
    start = null;
    moved = false;
  };
  const onLeave = (): void => target.onPoint(null);
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    // The pause must be both in the events' times and here: either side may be busy, and deliver late what came all along.
    if (!endWait && event.timeStamp - lastWheelAt > wheelPauseMs) wheelSubject = target.subject();
    lastWheelAt = event.timeStamp;
    endWait?.();
    endWait = waitFree(wheelPauseMs, () => (endWait = null));
    if (wheelSubject !== target.subject()) return;
    taps.end();
    const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1);
    const zoomBy = Math.max(-0.6, Math.min(0.6, -pixels / (event.ctrlKey ? 90 : 380)));
    drag(zoomed(target.camera(), zoomBy, pointOf(event), target.viewport(), target.limits));
    clearTimeout(wheelTimer);
    wheelTimer = window.setTimeout(settle, wheelRestMs);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === "0" ? null : stepFor(event.key, target);
    if (event.key !== "0" && !step) return;
    // Before the move: a tap on nothing clears the selection that it met, and after the move the view is another.
    taps.end();
    if (step) target.onStep(step);
    else target.onHome();
    forgetPointing();
    event.preventDefault();
  };
  const forgetPointing = (): void => {
    element.toggleAttribute("data-pointed", false);
  };
  /** When the focus goes to a dialog, it comes back from there later; that is not somebody arriving by key. */
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Element && relatedTarget.closest("dialog"))) forgetPointing();
  };

  const removers: (() => void)[] = [];
  const listen = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
    options?: AddEventListenerOptions,
  ): void => {
    element.addEventListener(name, listener, options);
    removers.push(() => element.removeEventListener(name, listener));
  };
  listen("pointerdown", onDown);
  listen("pointermove", onMove);
  listen("pointerup", onUp);
  listen("pointercancel", onUp);
  listen("pointerleave", onLeave);
  listen("keydown", onKey);
  listen("blur", onBlur);
  listen("wheel", onWheel, { passive: false });
  return {
    isTapOpen: taps.isOpen,
    stop: () => {
      clearTimeout(wheelTimer);
      endWait?.();
      taps.stop();
      for (const remove of removers) remove();
    },
  };
}
