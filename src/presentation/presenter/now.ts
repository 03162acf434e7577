/** The time of day as a signal, for clocks. */
import { createSignal, onCleanup, type Accessor } from "solid-js";

const everyMs = 250;

/** Milliseconds since 1970, by whole seconds of what is shown: finer than a second, so that no second is skipped. */
export function createNow(): Accessor<number> {
  const [now, setNow] = createSignal(Date.now());
  const ticking = setInterval(() => setNow(Date.now()), everyMs);
  onCleanup(() => clearInterval(ticking));
  return now;
}
