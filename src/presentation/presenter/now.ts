/** The time as a signal, for clocks. */
import { createSignal, onCleanup, type Accessor } from "solid-js";

const everyMs = 250;

/** @param read the clock, in milliseconds; read more than once a second, so that no second is skipped */
export function createNow(read: () => number): Accessor<number> {
  const [now, setNow] = createSignal(read());
  const ticking = setInterval(() => setNow(read()), everyMs);
  onCleanup(() => clearInterval(ticking));
  return now;
}
