/** The map's box and its free part, both as laid out by the stylesheet: only CSS knows where the panels are. */
import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import type { Viewport } from "../picture/camera/viewport";

const sameViewport = (a: Viewport, b: Viewport): boolean => JSON.stringify(a) === JSON.stringify(b);

export interface StageSize {
  readonly viewport: Accessor<Viewport>;
  /** Measures the boxes at once: observers are told of a new layout only after the next frame. */
  readonly measure: () => void;
}

/** @param free an element that spans the part of the map that no panel covers */
export function createStageSize(stage: HTMLElement, free: HTMLElement): StageSize {
  const measured = (): Viewport => {
    const outer = stage.getBoundingClientRect();
    const inner = free.getBoundingClientRect();
    const left = inner.left - outer.left;
    const top = inner.top - outer.top;
    return { width: outer.width, height: outer.height, free: { left, top, right: left + inner.width, bottom: top + inner.height } };
  };
  const [viewport, setViewport] = createSignal(measured(), { equals: sameViewport });
  const measure = (): void => void setViewport(measured());
  const observer = new ResizeObserver(measure);
  observer.observe(stage);
  observer.observe(free);
  onCleanup(() => observer.disconnect());
  return { viewport, measure };
}

/** Device pixels per CSS pixel; changes with the browser's zoom and when the window moves to another screen. */
export function createPixelRatio(): Accessor<number> {
  const [ratio, setRatio] = createSignal(devicePixelRatio);
  createEffect(() => {
    // A query matches one ratio only, so each change needs a new one.
    const query = matchMedia(`(resolution: ${ratio()}dppx)`);
    const follow = (): void => {
      setRatio(devicePixelRatio);
    };
    query.addEventListener("change", follow);
    addEventListener("resize", follow);
    onCleanup(() => {
      query.removeEventListener("change", follow);
      removeEventListener("resize", follow);
    });
  });
  return ratio;
}
