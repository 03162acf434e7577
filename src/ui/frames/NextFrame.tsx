/** For content that may come a frame later (below the fold, or closed). It is built after the next paint, or at once if needed. */
import { createSignal, onCleanup, Show, type ParentProps } from "solid-js";
import { afterPaint } from "./after-paint";

/** @param props.now true: do not wait. Once built, the content stays. */
export function NextFrame(props: ParentProps<{ readonly now?: boolean }>) {
  const [isPainted, setPainted] = createSignal(false);
  onCleanup(afterPaint(() => setPainted(true)));
  return <Show when={isPainted() || props.now}>{props.children}</Show>;
}
