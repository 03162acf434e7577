/**
 * Taps on the map. Taps that follow at once at the same place belong to the first one: a double click chooses once, or zooms where
 * there is nothing to choose. This is decided by the times and places of the events, so it is the same for mouse and finger,
 * however the system defines a double click, and wherever the map has moved in the meantime.
 */
import type { ScreenPoint } from "../../picture/camera/viewport";

export interface TapTarget {
  /** @returns null when something was chosen; else what a tap on nothing does, to be called once no second tap can follow */
  onTap(point: ScreenPoint): (() => void) | null;
  /** @param levels negative zooms out */
  onTapZoom(point: ScreenPoint, levels: number): void;
}

export interface Taps {
  /** A press on the map that was released where it began. */
  tap(event: PointerEvent, point: ScreenPoint): void;
  /** Something else happens to the map, so the next tap is a first one. */
  end(): void;
  /** Whether another tap would still belong to the last one. */
  isOpen(): boolean;
  stop(): void;
}

/** Longest time from the end of a tap to the next press. */
const togetherMs = 400;
/** Largest distance between two presses, CSS pixels: a finger is less exact than a mouse. */
const apartPx = (event: PointerEvent): number => (event.pointerType === "mouse" ? 8 : 28);

interface Run {
  readonly x: number;
  readonly y: number;
  readonly onAlone: (() => void) | null;
  /** When the last tap ended. */
  at: number;
  count: number;
}

export function makeTaps(map: HTMLElement, target: TapTarget): Taps {
  const page = map.ownerDocument;
  let run: Run | null = null;
  /** The current press belongs to the run. */
  let isFollowing = false;
  let timer = 0;
  const end = (): void => {
    clearTimeout(timer);
    const ended = run;
    run = null;
    isFollowing = false;
    if (ended?.count === 1) ended.onAlone?.();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(end, togetherMs);
  };
  const onPress = (event: PointerEvent): void => {
    if (!run) return;
    const isNear = Math.hypot(event.clientX - run.x, event.clientY - run.y) <= apartPx(event);
    if (!isNear || event.timeStamp - run.at > togetherMs || event.button !== 0) return end();
    isFollowing = true;
    // However long the press is held.
    clearTimeout(timer);
  };
  const onRelease = (): void => {
    if (run) wait();
  };
  /** Ignores a second click on something that the answer to the first tap put under the pointer: it was not meant. */
  const onClick = (event: MouseEvent): void => {
    if (!isFollowing || !run || (event.target instanceof Node && map.contains(event.target))) return;
    isFollowing = false;
    event.stopPropagation();
    event.preventDefault();
  };
  page.addEventListener("pointerdown", onPress, true);
  page.addEventListener("pointerup", onRelease, true);
  page.addEventListener("pointercancel", onRelease, true);
  page.addEventListener("click", onClick, true);
  return {
    tap: (event, point) => {
      if (run && isFollowing) {
        run.at = event.timeStamp;
        run.count += 1;
        if (run.onAlone && run.count % 2 === 0) target.onTapZoom(point, event.shiftKey ? -1 : 1);
      } else {
        end();
        run = { x: event.clientX, y: event.clientY, onAlone: target.onTap(point), at: event.timeStamp, count: 1 };
      }
      isFollowing = false;
      wait();
    },
    end,
    isOpen: () => run !== null,
    stop: () => {
      clearTimeout(timer);
      page.removeEventListener("pointerdown", onPress, true);
      page.removeEventListener("pointerup", onRelease, true);
      page.removeEventListener("pointercancel", onRelease, true);
      page.removeEventListener("click", onClick, true);
    },
  };
}
