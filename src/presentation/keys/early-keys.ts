/**
 * Keys of a briefing that come before the part that answers them: they wait in their order, and none is lost. In the first
 * chunk; it knows which keys may wait, never what they do.
 */
import { isTyping } from "../../ui/key-targets";

declare global {
  interface Window {
    /** Those pressed since the page's first moment; asked once. */
    firstKeys?: () => KeyboardEvent[];
  }
}

/** Keeps keys until the first chunk is there. Stands on its own: its text is also a script in index.html. */
export function keepFirstKeys(page: Window): void {
  const keys: KeyboardEvent[] = [];
  const onKey = (event: KeyboardEvent): void => void keys.push(event);
  page.addEventListener("keydown", onKey, { capture: true });
  page.firstKeys = () => {
    page.removeEventListener("keydown", onKey, { capture: true });
    delete page.firstKeys;
    return keys;
  };
}

/** Steps, numbers and blank screens. Keys that open or close something do not wait. */
const waitingKeys = /^(Page(Up|Down)|Arrow(Left|Right|Up|Down)|Home|End|[ \d.,bw])$/i;
/** A book that lies on the keyboard must not play slides for minutes. */
const mostKeys = 200;

export interface EarlyKeys {
  /** Keys wait from now on; the first time, those that came before this script too. */
  hold(): void;
  /** As if they were pressed now, behind whatever runs just now; from here on keys go where they always go. */
  play(): void;
  /** What they waited for does not come. */
  drop(): void;
}

/** Typing stays typing, and Space presses the button that has the focus; a clicker's own keys are meant for the slides. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || /^Page/.test(key)) return false;
  if (isTyping(target)) return true;
  return key === " " && target.matches("button, a, summary, [role=option]");
}

export function createEarlyKeys(on: Window): EarlyKeys {
  const firstKeys = on.firstKeys?.() ?? [];
  let keys: KeyboardEvent[] = [];
  let isHolding = false;
  const onKey = (event: KeyboardEvent): void => {
    const endsNumber = event.key === "Enter" && /^\d$/.test(keys.at(-1)?.key ?? "");
    if (event.altKey || event.ctrlKey || event.metaKey || (!endsNumber && !waitingKeys.test(event.key)) || isTaken(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (keys.length < mostKeys) keys.push(event);
  };
  const stop = (): readonly KeyboardEvent[] => {
    const held = keys;
    keys = [];
    firstKeys.length = 0;
    isHolding = false;
    on.removeEventListener("keydown", onKey, { capture: true });
    return held;
  };
  return {
    hold: () => {
      isHolding = true;
      on.addEventListener("keydown", onKey, { capture: true });
      firstKeys.splice(0).forEach(onKey);
    },
    play: () => {
      if (!isHolding) return;
      isHolding = false;
      queueMicrotask(() => {
        for (const key of stop()) (on.document.activeElement ?? on.document.body).dispatchEvent(new KeyboardEvent("keydown", key));
      });
    },
    drop: stop,
  };
}

/** Keys pressed in an empty window count on this page, until the window has a page of its own. */
export function forwardKeys(empty: Window, page: Document): void {
  const nothing = empty.document;
  empty.addEventListener("keydown", (event) => {
    if (empty.document === nothing) page.body.dispatchEvent(new KeyboardEvent("keydown", event));
  });
}
