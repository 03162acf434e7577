/**
 * Keys that an input method has for itself: Enter, Escape and arrows in its list of candidates, while somebody writes
 * Chinese. The method acts on them; nothing of ours may.
 */

/** The key code of such keys. Safari sends the Enter that ends a composition after it: then nothing else tells. */
const composedKeyCode = 229;

const isComposed = (event: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean =>
  event.isComposing || event.keyCode === composedKeyCode;

/**
 * Hides them from everything that listens in a window. To be called before anything else listens there.
 * @returns removes the listener
 */
export function hideComposedKeys(on: Window): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (isComposed(event)) event.stopImmediatePropagation();
  };
  on.addEventListener("keydown", onKey, { capture: true });
  return () => on.removeEventListener("keydown", onKey, { capture: true });
}
