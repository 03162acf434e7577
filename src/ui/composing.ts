/**
 * Keys that belong to an input method: Enter, Escape and arrows in its list of candidates, while somebody writes Chinese. The
 * input method acts on them, so nothing of ours may.
 */

/** The key code of such keys. It is the only sign of the Enter that ends a composition, which Safari sends after the end. */
const composedKeyCode = 229;

const isComposed = (event: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean =>
  event.isComposing || event.keyCode === composedKeyCode;

/**
 * Hides those keys from all listeners of a window. Call it before anything else listens there.
 * @returns removes the listener
 */
export function hideComposedKeys(on: Window): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (isComposed(event)) event.stopImmediatePropagation();
  };
  on.addEventListener("keydown", onKey, { capture: true });
  return () => on.removeEventListener("keydown", onKey, { capture: true });
}
