/** Where the map is in this window, for the presenter's picture of it. */
import { createEffect, createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import { requestFrame } from "../../ui/frames/frame";
import type { StageBox } from "./room-protocol";

const same = (a: StageBox, b: StageBox): boolean => JSON.stringify(a) === JSON.stringify(b);

/** In client pixels: the map, and the part of it that no panel covers. */
export interface MapBoxes {
  readonly map: DOMRectReadOnly;
  readonly free: DOMRectReadOnly;
}

function stageBoxOf({ map, free }: MapBoxes): StageBox {
  if (map.width < 1 || map.height < 1) return null;
  const within = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most));
  return {
    window: [innerWidth, innerHeight],
    map: [within(map.left, innerWidth), within(map.top, innerHeight), Math.round(map.width), Math.round(map.height)],
    free: [
      within(free.left - map.left, map.width),
      within(free.top - map.top, map.height),
      within(free.right - map.left, map.width),
      within(free.bottom - map.top, map.height),
    ],
  };
}

/**
 * @param boxes where the map is now; null while there is none
 * @param layout anything that changes when the page's layout does
 */
export function createStageBox(boxes: () => MapBoxes | null, layout: Accessor<unknown>): Accessor<StageBox> {
  const [box, setBox] = createSignal<StageBox>(null, { equals: same });
  const update = (): void => {
    const now = untrack(boxes);
    setBox(now && stageBoxOf(now));
  };
  createEffect(() => {
    layout();
    // Measure after the browser has laid out the change.
    onCleanup(requestFrame(update));
  });
  addEventListener("resize", update);
  onCleanup(() => removeEventListener("resize", update));
  return box;
}
