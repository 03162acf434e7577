/**
 * Taps on the map. Those that follow at the same place at once belong to the first: a double click chooses once, or zooms
 * where there is nothing to choose. Told by the times and places of the events: the same for mouse and finger, whatever
 * the system takes for a double click, and whatever the map has moved to meanwhile.
 */
import type { ScreenPoint } from "../../picture/camera/viewport";

export interface TapTarget {
  /** @returns null where something was chosen; else what a tap on nothing does, once it is sure that it stays alone */
  onTap(point: ScreenPoint): (() => void) | null;
  /** @param levels negative: out */
  onTapZoom(point: ScreenPoint, levels: number): void;
}

export interface Taps {
  /** A press on the map was let go where it began. */
  tap(event: PointerEvent, point: ScreenPoint): void;
  /** Something else is done with the map: the next tap is a first one. */
  end(): void;
  /** Whether another tap would still belong to the last one. */
  isOpen(): boolean;
  stop(): void;
}

/** From the end of a tap to the next press. */
const togetherMs = 400;
/** CSS pixels between two presses: a finger is less sure than a mouse. */
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
  /** What is pressed belongs to the run. */
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
    // However long it is held down.
    clearTimeout(timer);
  };
  const onRelease = (): void => {
    if (run) wait();
  };
  /** What the map's answer to the first tap has put under the pointer was not meant by the second. */
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
