/** Work that may wait until the answer to a click is on screen. It runs once, after the next painted frame. */
import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from "solid-js";
import { afterPaint } from "./after-paint";

export interface AfterPaint<T> {
  readonly value: Accessor<T>;
  readonly isPending: Accessor<boolean>;
}

/** Work of which a part will do for the first frame. */
export interface Begun<T> {
  readonly value: T;
  readonly finish: () => T;
  /** How long the rest may wait, while nothing changes, so that a first click is answered first; milliseconds. */
  readonly delayMs?: number;
}

/**
 * @param inputs what the work depends on; any change schedules it again
 * @param compute does the work; the first time it runs at once, unless the work is begun
 * @param begin does the part of it that the first frame needs, at once; the rest follows after the paint
 */
export function createAfterPaint<I, T>(
  inputs: Accessor<I>,
  compute: (inputs: I) => T,
  begin: ((inputs: I) => Begun<T>) | null = null,
): AfterPaint<T> {
  let begun = untrack(() => begin?.(inputs()) ?? null);
  const [value, setValue] = createSignal<T>(begun ? begun.value : untrack(() => compute(inputs())));
  const [isPending, setPending] = createSignal(begun !== null);
  let cancel: (() => void) | null = null;
  const schedule = (): void => {
    // Inputs that change until then, such as the panel's size in the same frame, are read when the work runs.
    if (cancel) return;
    setPending(true);
    cancel = afterPaint(() => {
      cancel = null;
      const next = untrack(() => (begun ? begun.finish() : compute(inputs())));
      begun = null;
      setValue(() => next);
      setPending(false);
    }, begun?.delayMs);
  };
  const startAgain = (): void => {
    if (begun) {
      // What waits may wait longer than what comes now.
      cancel?.();
      cancel = null;
      begun = null;
    }
    schedule();
  };
  createEffect(on(inputs, startAgain, { defer: true }));
  if (begun) schedule();
  onCleanup(() => cancel?.());
  return { value, isPending };
}
