/** Versions of the deck that other windows of this browser made: heard of, listed, and taken in exchange for the one here. */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { Deck } from "../../data/deck/deck-schema";
import type { DeckStorage, KeepFailure } from "../../data/deck/deck-storage";
import type { DeckVersion, IsKnown } from "../../data/deck/deck-versions";

export interface OtherVersions {
  readonly list: Accessor<readonly DeckVersion[]>;
  /** Another window changed the deck, and nobody has been told here since. */
  readonly isNews: Accessor<boolean>;
  forgetNews(): void;
  /** The version in use takes the other's place in the list. @returns why not, or null */
  take(version: DeckVersion): KeepFailure | null;
  discard(version: DeckVersion): void;
  /** This window wrote: the list may have changed. */
  onWritten(): void;
}

export interface OtherVersionsSource {
  /** The deck in use, visits aside. */
  readonly own: () => Deck | null;
  readonly isSaved: () => boolean;
  /** Another window's deck is in use here, by way of the room: what that window keeps is not another version. */
  readonly isForeign: () => boolean;
  readonly isKnown: IsKnown;
}

export function createOtherVersions(storage: DeckStorage, from: OtherVersionsSource): OtherVersions {
  const isKnown: IsKnown = (deck) => from.isForeign() || from.isKnown(deck);
  const [list, setList] = createSignal(storage.others(isKnown));
  const [isNews, setNews] = createSignal(false);
  // Told once is enough: over there somebody may be typing.
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
