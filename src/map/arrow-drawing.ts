/** The selected region's arrow draws itself once, in under half a second; at once where motion is not wanted. */
import { createEffect, createSignal, on, onCleanup, type Accessor } from "solid-js";

const durationMs = 450;

/** @returns how much of the arrow is drawn, 0 to 1 */
export function createArrowDrawing(selected: Accessor<string | null>): Accessor<number> {
  const [drawn, setDrawn] = createSignal(1);
  let frame = 0;
  createEffect(
    on(
      selected,
      (id) => {
        cancelAnimationFrame(frame);
        if (id === null || matchMedia("(prefers-reduced-motion: reduce)").matches) {
          setDrawn(1);
          return;
        }
        let startedAt: number | null = null;
        frame = requestAnimationFrame(function step(now) {
          startedAt ??= now;
          const share = Math.min((now - startedAt) / durationMs, 1);
          setDrawn(1 - (1 - share) ** 2);
          if (share < 1) frame = requestAnimationFrame(step);
        });
      },
      { defer: true },
    ),
  );
  onCleanup(() => cancelAnimationFrame(frame));
  return drawn;
}
