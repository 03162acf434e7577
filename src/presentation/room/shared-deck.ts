/**
 * The deck in use, the same in every window of a room: the whole deck travels when it was edited, undone or opened from a
 * file. A window that comes later asks for it. Of two changes at once the later stamp holds.
 */
import { createEffect, on, untrack, type Accessor } from "solid-js";
import type { Deck } from "../../data/deck/deck-schema";
import { parseDeck } from "../../data/deck/parse-deck";
import type { BriefingState } from "../../state/briefing-state";
import type { EditableDeck } from "../deck/create-editable-deck";
import { keepSlide } from "../deck/keep-slide";
import { isLater, type Content, type SharedDeck, type Stamp } from "./room-protocol";

/** What a room asks of the deck. */
export interface RoomDeck {
  readonly deck: Accessor<Deck | null>;
  /** Nothing in it is missing in a file. */
  readonly isSaved: Accessor<boolean>;
  /** Puts another window's deck in use where it is sound; the briefing keeps its place. */
  take(input: unknown, isSaved: boolean): void;
}

export function roomDeckOf(state: BriefingState, editable: EditableDeck): RoomDeck {
  return {
    deck: editable.deck,
    isSaved: () => !editable.isDirty(),
    take: (input, isSaved) => {
      const parsed = parseDeck(input, state.pack);
      // What this window made and got back is still its own.
      if (!parsed.ok || JSON.stringify(parsed.deck) === JSON.stringify(untrack(editable.deck))) return;
      keepSlide(state, editable, () => editable.adopt(parsed.deck, isSaved));
    },
  };
}

export interface DeckShare {
  readonly stamp: () => Stamp;
  /** To whoever asked. */
  offer(): void;
  /** @param apply runs the change as another window's */
  take(theirs: SharedDeck, apply: (change: () => void) => void): void;
}

/** Create it before the effect that posts views: a view may name a slide that the others do not have yet. */
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
      // What came from another window is no change of ours, nor is the built-in deck that everybody can load.
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
