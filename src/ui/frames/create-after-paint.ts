/** Work that may wait until the answer to a click is on screen: done once, behind the next painted frame. */
import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from "solid-js";
import { afterPaint } from "./after-paint";

export interface AfterPaint<T> {
  readonly value: Accessor<T>;
  readonly isPending: Accessor<boolean>;
}

/**
 * @param inputs what the work depends on; any change asks for it again
 * @param compute the work; the first time it is done at once
 */
export function createAfterPaint<I, T>(inputs: Accessor<I>, compute: (inputs: I) => T): AfterPaint<T> {
  const [value, setValue] = createSignal<T>(untrack(() => compute(inputs())));
  const [isPending, setPending] = createSignal(false);
  let cancel: (() => void) | null = null;
  createEffect(
    on(
      inputs,
      () => {
        // What changes on the way, as the panel's size within the same frame, is taken along.
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
