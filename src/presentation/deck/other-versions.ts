/** Versions of the deck that other windows of this browser made: learnt of, listed, and exchanged for the one here. */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { Deck } from "../../data/deck/deck-schema";
import type { DeckStorage, KeepFailure } from "../../data/deck/deck-storage";
import type { DeckVersion, IsKnown } from "../../data/deck/deck-versions";

export interface OtherVersions {
  readonly list: Accessor<readonly DeckVersion[]>;
  /** Whether another window has changed the deck and the user has not seen the notice yet. */
  readonly isNews: Accessor<boolean>;
  forgetNews(): void;
  /** Takes the version out of the list and puts the one in use there. @returns why that failed, or null */
  take(version: DeckVersion): KeepFailure | null;
  discard(version: DeckVersion): void;
  /** Call it when this window has written: the list may have changed. */
  onWritten(): void;
}

export interface OtherVersionsSource {
  /** The deck in use, not counting a visit. */
  readonly own: () => Deck | null;
  readonly isSaved: () => boolean;
  /** Whether the deck in use came from another window of the room. What that window keeps is then not another version. */
  readonly isForeign: () => boolean;
  readonly isKnown: IsKnown;
}

export function createOtherVersions(storage: DeckStorage, from: OtherVersionsSource): OtherVersions {
  const isKnown: IsKnown = (deck) => from.isForeign() || from.isKnown(deck);
  const [list, setList] = createSignal(storage.others(isKnown));
  const [isNews, setNews] = createSignal(false);
  // Tell it only once: the other window may write again with every few letters typed.
  let isTold = false;
  const refresh = (): void => {
    setList(storage.others(isKnown));
  };
  onCleanup(
    storage.watch(window, isKnown, () => {
      refresh();
      if (!isTold) setNews(true);
      isTold = true;
    }),
  );
  return {
    list,
    isNews,
    forgetNews: () => setNews(false),
    take: (version) => {
      const failure = storage.takeOther(version, from.own(), from.isSaved());
      setNews(false);
      refresh();
      return failure;
    },
    discard: (version) => {
      storage.discardOther(version);
      refresh();
    },
    onWritten: () => {
      isTold = false;
      refresh();
    },
  };
}
