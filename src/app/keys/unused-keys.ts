/**
 * Keys that the atlas has no use for. They are passed on to a page that embeds it, which would never get them otherwise. What
 * somebody types is not passed on.
 */
import { isDialogOpen, isTyping } from "../../ui/key-targets";

/** The fields of the browser's `KeyboardEvent`. */
export interface UnusedKey {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Keys that do nothing alone. Tab moves through the frame and out of it without our help. */
const silent = /^(Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified)$/;
const scrolling = /^(Page(Up|Down)|Home|End|Arrow(Up|Down|Left|Right)| )$/;
const pressed = "a[href], button, summary, [role=option]";

/** Whether the browser would scroll something around the element. On a low screen the page itself scrolls. */
function isScrolled(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const canScroll = at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth;
    if (canScroll && (/auto|scroll/.test(getComputedStyle(at).overflow) || at === document.scrollingElement)) return true;
  }
  return false;
}

function isForBrowser({ key, target, isComposing }: KeyboardEvent): boolean {
  if (isComposing || silent.test(key)) return true;
  if (!(target instanceof Element)) return false;
  // The browser closes the dialog.
  if (key === "Escape" && isDialogOpen()) return true;
  if (scrolling.test(key) && isScrolled(target)) return true;
  return isTyping(target) || (/^( |Enter)$/.test(key) && target.closest(pressed) !== null);
}

/** @returns removes the listener */
export function onUnusedKey(page: Window, tell: (key: UnusedKey) => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (isForBrowser(event)) return;
    const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
    // After every other listener, even one added later than this.
    setTimeout(() => {
      if (!event.defaultPrevented) tell({ key, code, altKey, ctrlKey, metaKey, shiftKey });
    });
  };
  page.addEventListener("keydown", onKey, { capture: true });
  return () => page.removeEventListener("keydown", onKey, { capture: true });
}
