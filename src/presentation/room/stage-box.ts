/** Where the map lies in this window, for the presenter's picture of it. */
import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import { requestFrame } from "../../ui/frames/frame";
import type { StageBox } from "./room-protocol";

const same = (a: StageBox, b: StageBox): boolean => JSON.stringify(a) === JSON.stringify(b);

function measure(): StageBox {
  const stage = document.querySelector(".stage")?.getBoundingClientRect();
  if (!stage || stage.width < 1 || stage.height < 1) return null;
  const free = document.querySelector(".stage .free, .free")?.getBoundingClientRect() ?? stage;
  const within = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most));
  return {
    window: [innerWidth, innerHeight],
    map: [within(stage.left, innerWidth), within(stage.top, innerHeight), Math.round(stage.width), Math.round(stage.height)],
    free: [
      within(free.left - stage.left, stage.width),
      within(free.top - stage.top, stage.height),
      within(free.right - stage.left, stage.width),
      within(free.bottom - stage.top, stage.height),
    ],
  };
}

/** @param layout anything that changes with the page's layout */
export function createStageBox(layout: Accessor<unknown>): Accessor<StageBox> {
  const [box, setBox] = createSignal<StageBox>(null, { equals: same });
  const update = (): void => {
    setBox(measure());
  };
  createEffect(() => {
    layout();
    // Once the browser has laid out what the change brought.
    onCleanup(requestFrame(update));
  });
  addEventListener("resize", update);
  onCleanup(() => removeEventListener("resize", update));
  return box;
}
