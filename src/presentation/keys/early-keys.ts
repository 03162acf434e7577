/**
 * Keys of a briefing that are pressed before the part that answers them has loaded. They wait in order, and none is lost. This is
 * in the first chunk: it knows which keys may wait, but not what they do.
 */
import { isTyping } from "../../ui/key-targets";

declare global {
  interface Window {
    /** The keys pressed since the page's first moment; can be called once. */
    firstKeys?: () => KeyboardEvent[];
  }
}

/** Keeps keys until the first chunk has loaded. It uses nothing outside itself, because its text is also a script in index.html. */
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
/** Most keys kept: a book lying on the keyboard must not play slides for minutes. */
const mostKeys = 200;

export interface EarlyKeys {
  /** Starts keeping keys; the first time, also those pressed before this script ran. */
  hold(): void;
  /** Plays the kept keys as if they were pressed now, after the current task. From then on keys go their usual way. */
  play(): void;
  /** Forgets the kept keys: what they waited for does not come. */
  drop(): void;
}

/** Whether the focused control uses the key: typing, or Space on a button. A clicker's step keys always go to the slides. */
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

/** Passes keys pressed in an empty window to this page, until the window has its own page. */
export function forwardKeys(empty: Window, page: Document): void {
  const nothing = empty.document;
  empty.addEventListener("keydown", (event) => {
    if (empty.document === nothing) page.body.dispatchEvent(new KeyboardEvent("keydown", event));
  });
}
