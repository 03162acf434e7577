/** Work that may wait until the answer to a click is on screen. It runs once, after the next painted frame. */
import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from "solid-js";
import { afterPaint } from "./after-paint";

export interface AfterPaint<T> {
  readonly value: Accessor<T>;
  readonly isPending: Accessor<boolean>;
}

/**
 * @param inputs what the work depends on; any change schedules it again
 * @param compute does the work; the first time it runs at once
 */
export function createAfterPaint<I, T>(inputs: Accessor<I>, compute: (inputs: I) => T): AfterPaint<T> {
  const [value, setValue] = createSignal<T>(untrack(() => compute(inputs())));
  const [isPending, setPending] = createSignal(false);
  let cancel: (() => void) | null = null;
  createEffect(
    on(
      inputs,
      () => {
        // Inputs that change until then, such as the panel's size in the same frame, are read when the work runs.
        if (cancel) return;
        setPending(true);
        cancel = afterPaint(() => {
          cancel = null;
          const next = untrack(() => compute(inputs()));
          setValue(() => next);
          setPending(false);
        });
      },
      { defer: true },
    ),
  );
  onCleanup(() => cancel?.());
  return { value, isPending };
}
