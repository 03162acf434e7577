/** The selected region's arrow draws itself once, in under half a second; it is whole at once where motion is not wanted. */
import { createEffect, createSignal, on, onCleanup, type Accessor } from "solid-js";
import { requestFrame } from "../../ui/frames/frame";

const durationMs = 450;

/** @returns how much of the arrow is drawn, 0 to 1 */
export function createArrowDrawing(selected: Accessor<string | null>): Accessor<number> {
  const [drawn, setDrawn] = createSignal(1);
  let cancel = (): void => undefined;
  createEffect(
    on(
      selected,
      (id) => {
        cancel();
        if (id === null || matchMedia("(prefers-reduced-motion: reduce)").matches) {
          setDrawn(1);
          return;
        }
        let startedAt: number | null = null;
        const step = (now: number, isPainted: boolean): void => {
          startedAt ??= now;
          const share = isPainted ? Math.min((now - startedAt) / durationMs, 1) : 1;
          setDrawn(1 - (1 - share) ** 2);
          if (share < 1) cancel = requestFrame(step);
        };
        cancel = requestFrame(step);
      },
      { defer: true },
    ),
  );
  onCleanup(() => cancel());
  return drawn;
}
