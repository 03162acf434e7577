/** The last answer to a question that is asked at every move of the pointer, by handlers that track nothing. */
import { untrack, type Accessor } from "solid-js";

/**
 * @param inputs what the answer depends on, each compared by identity
 * @param compute done by the first question after a change: what nobody asks costs nothing
 */
export function createRemembered<I extends readonly unknown[], T>(inputs: Accessor<I>, compute: (inputs: I) => T): () => T {
  let last: { readonly inputs: I; readonly value: T } | null = null;
  return () =>
    untrack(() => {
      const now = inputs();
      if (!last || last.inputs.some((input, index) => input !== now[index])) last = { inputs: now, value: compute(now) };
      return last.value;
    });
}
