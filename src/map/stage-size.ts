/** The map's box, its free part and the size of its names, all as the stylesheet has them: only CSS knows where the panels are. */
import { batch, createEffect, createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import { meet } from "../picture/labels/boxes";
import type { Viewport } from "../picture/camera/viewport";

const sameViewport = (a: Viewport, b: Viewport): boolean => JSON.stringify(a) === JSON.stringify(b);

export interface StageSize {
  readonly viewport: Accessor<Viewport>;
  /** CSS pixels of one em of the marks layer. */
  readonly em: Accessor<number>;
  /** Measures the boxes at once: observers are told of a new layout only after the next frame. */
  readonly measure: () => void;
}

/** How often the free part may come back to the same box while nothing but the map itself is a reason for it. */
const mostReturns = 4;
/** A chase goes on from frame to frame. Somebody who opens and closes a panel takes longer than this. */
const chaseMs = 1000;

/**
 * What lies around the map may depend on the map: a legend that explains what this zoom shows takes room, and the room decides the
 * zoom. Where the two would chase each other for ever, the smaller room is kept until the view or the stage changes.
 */
export function createSettling(
  view: Accessor<unknown>,
  now = (): number => performance.now(),
): (next: Viewport, current: Viewport) => Viewport {
  const returns = new Map<string, number>();
  let changedAt = -Infinity;
  let sizeBefore = "";
  let viewBefore: unknown;
  return (next, current) => {
    const size = `${next.width} × ${next.height}`;
    const seen = untrack(view);
    if (seen !== viewBefore || size !== sizeBefore) returns.clear();
    [viewBefore, sizeBefore] = [seen, size];
    if (sameViewport(next, current)) return current;
    if (now() - changedAt > chaseMs) returns.clear();
    changedAt = now();
    const box = JSON.stringify(next.free);
    const times = (returns.get(box) ?? 0) + 1;
    returns.set(box, times);
    return times > mostReturns ? { ...next, free: meet(next.free, current.free) } : next;
  };
}

/**
 * @param free an element that spans the part of the map that no panel covers
 * @param marks the marks layer, in the page
 * @param view what the map shows
 */
export function createStageSize(stage: HTMLElement, free: HTMLElement, marks: Element, view: Accessor<unknown>): StageSize {
  const measured = (): Viewport => {
    const outer = stage.getBoundingClientRect();
    const inner = free.getBoundingClientRect();
    const left = inner.left - outer.left;
    const top = inner.top - outer.top;
    return { width: outer.width, height: outer.height, free: { left, top, right: left + inner.width, bottom: top + inner.height } };
  };
  const settle = createSettling(view);
  const fontSize = (): number => parseFloat(getComputedStyle(marks).fontSize);
  const [viewport, setViewport] = createSignal(measured(), { equals: sameViewport });
  const [em, setEm] = createSignal(fontSize());
  // Both at once, so that one new size of the window makes one new picture.
  const measure = (): void =>
    batch(() => {
      setViewport((current) => settle(measured(), current));
      setEm(fontSize());
    });
  const observer = new ResizeObserver(measure);
  observer.observe(stage);
  observer.observe(free);
  onCleanup(() => observer.disconnect());
  return { viewport, em, measure };
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
