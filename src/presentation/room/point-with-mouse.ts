/** The mouse of this window as the pointer that every window of the room shows. */
import { createEffect, on, onCleanup, untrack, type Accessor } from "solid-js";
import type { Room } from "./room";

/** @param isOn whether the mouse points @param slide changes with the slide, which ends what was pointed at */
export function createMousePointer(
  room: Pick<Room, "pointer" | "point">,
  isOn: Accessor<boolean>,
  slide: Accessor<string | undefined>,
): void {
  createEffect(() => {
    if (!isOn()) return;
    const follow = (event: PointerEvent): void => room.point({ x: event.clientX / innerWidth, y: event.clientY / innerHeight });
    const leave = (): void => room.point(null);
    addEventListener("pointermove", follow);
    document.documentElement.addEventListener("pointerleave", leave);
    onCleanup(() => {
      removeEventListener("pointermove", follow);
      document.documentElement.removeEventListener("pointerleave", leave);
      leave();
    });
  });
  createEffect(
    on(
      slide,
      () => {
        if (untrack(room.pointer)) room.point(null);
      },
      { defer: true },
    ),
  );
}
