/** Writes the author's own deck to the browser's storage, shortly after a change and when the page is left. */
import { createEffect, onCleanup, untrack, type Accessor } from "solid-js";
import type { Deck } from "../../data/deck/deck-schema";
import type { IsKnown } from "../../data/deck/deck-versions";
import type { DeckStorage, KeepFailure } from "../../data/deck/deck-storage";

export interface AutosaveSource {
  readonly deck: Accessor<Deck | null>;
  readonly isDirty: Accessor<boolean>;
  /** The deck is another window's, or only visited, so this window does not keep it. */
  readonly isForeign: Accessor<boolean>;
  /** Whether a deck was in use here. If another window keeps it, it is not another version. */
  readonly isKnown: IsKnown;
}

/** How long to wait after a change before writing: not every letter is worth a write. */
const keepRestMs = 400;

/** @param first the deck that the storage already holds */
export function createAutosave(
  storage: DeckStorage,
  first: Deck | null,
  from: AutosaveSource,
  onFailure: (failure: KeepFailure | null) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: (() => void) | null = null;
  let keptDeck = first;
  let keptDirty = untrack(from.isDirty);
  const keepNow = (): void => {
    clearTimeout(timer);
    pending?.();
    pending = null;
  };
  createEffect(() => {
    const present = from.deck();
    const dirty = from.isDirty();
    if (!present || (present === keptDeck && dirty === keptDirty)) return;
    // Earlier changes made here must not be lost.
    if (from.isForeign()) {
      keepNow();
      [keptDeck, keptDirty] = [present, dirty];
      return;
    }
    pending = () => {
      // A built-in deck that was only just loaded must not replace what the author kept.
      const isFirst = keptDeck === null && present.origin === "built-in";
      keptDeck = present;
      keptDirty = dirty;
      if (!isFirst)
        onFailure(present.origin === "own" ? storage.write(present, !dirty, from.isKnown) : storage.clear(from.isKnown));
    };
    clearTimeout(timer);
    timer = setTimeout(keepNow, keepRestMs);
  });
  addEventListener("pagehide", keepNow);
  onCleanup(() => {
    removeEventListener("pagehide", keepNow);
    keepNow();
  });
}
