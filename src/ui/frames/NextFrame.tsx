/** What may come one frame later: below the fold, or closed. Built behind the next painted frame, or at once when it is wanted. */
import { createSignal, onCleanup, Show, type ParentProps } from "solid-js";
import { afterPaint } from "./after-paint";

/** @param props.now true: does not wait. Once there it stays. */
export function NextFrame(props: ParentProps<{ readonly now?: boolean }>) {
  const [isPainted, setPainted] = createSignal(false);
  onCleanup(afterPaint(() => setPainted(true)));
  return <Show when={isPainted() || props.now}>{props.children}</Show>;
}
