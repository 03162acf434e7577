/**
 * Keeps the deck in use the same in every window of a room. The whole deck is sent when it was edited, undone or opened from a
 * file; a window that joins later asks for it. Of two changes at once the later stamp wins.
 */
import { createEffect, on, untrack, type Accessor } from "solid-js";
import type { Deck } from "../../data/deck/deck-schema";
import { parseDeck } from "../../data/deck/parse-deck";
import type { BriefingState } from "../../state/briefing-state";
import type { EditableDeck } from "../deck/create-editable-deck";
import { keepSlide } from "../deck/keep-slide";
import { isLater, type Content, type SharedDeck, type Stamp } from "./room-protocol";

/** What a room needs of the deck. */
export interface RoomDeck {
  readonly deck: Accessor<Deck | null>;
  /** Whether all of it is saved in a file. */
  readonly isSaved: Accessor<boolean>;
  /** Uses another window's deck if it is valid; the briefing keeps its slide. */
  take(input: unknown, isSaved: boolean): void;
}

export function roomDeckOf(state: BriefingState, editable: EditableDeck): RoomDeck {
  return {
    deck: editable.deck,
    isSaved: () => !editable.isDirty(),
    take: (input, isSaved) => {
      const parsed = parseDeck(input, state.pack);
      // A deck that this window made and got back is still its own.
      if (!parsed.ok || JSON.stringify(parsed.deck) === JSON.stringify(untrack(editable.deck))) return;
      keepSlide(state, editable, () => editable.adopt(parsed.deck, isSaved));
    },
  };
}

export interface DeckShare {
  readonly stamp: () => Stamp;
  /** Sends the deck to whoever asked. */
  offer(): void;
  /** @param apply runs a change that another window made */
  take(theirs: SharedDeck, apply: (change: () => void) => void): void;
}

/** Create it before the effect that posts views, because a view may name a slide that the others do not have yet. */
export function createDeckShare(source: RoomDeck, after: (stamp: Stamp) => Stamp, post: (content: Content) => void): DeckShare {
  let stamp: Stamp = { step: 0, by: "" };
  let known = untrack(source.deck);
  const offer = (): void =>
    untrack(() => {
      const deck = source.deck();
      if (deck) post({ type: "deck", deck: { content: deck, isSaved: source.isSaved(), stamp } });
    });
  createEffect(
    on(source.deck, (deck) => {
      const before = known;
      known = deck;
      // A deck from another window is not our change, and neither is the built-in deck, which every window can load.
      if (deck === before || !deck || (before === null && deck.origin === "built-in")) return;
      stamp = after(stamp);
      offer();
    }),
  );
  return {
    stamp: () => stamp,
    offer,
    take: (theirs, apply) => {
      if (isLater(stamp, theirs.stamp)) return offer();
      if (!isLater(theirs.stamp, stamp)) return;
      stamp = theirs.stamp;
      apply(() => {
        source.take(theirs.content, theirs.isSaved);
        known = untrack(source.deck);
      });
    },
  };
}
