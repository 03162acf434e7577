/** A briefing in progress over the real view state, with an address the test holds. */
import { createRoot, createSignal } from "solid-js";
import { onTestFinished } from "vitest";
import type { Deck } from "../../../../src/data/deck/deck-schema";
import { parseDeck } from "../../../../src/data/deck/parse-deck";
import builtIn from "../../../../src/packs/border-zones-2021/deck.json";
import { createDeckState } from "../../../../src/presentation/deck/deck-state";
import { createBriefingState } from "../../../../src/state/briefing-state";
import type { Fragment } from "../../../../src/state/history";
import { pack, places } from "../../model/built-in";

/** The built-in deck, with some slides hidden. */
export function deckWithout(...hidden: readonly string[]): Deck {
  const parsed = parseDeck(builtIn, pack);
  if (!parsed.ok) throw new Error("the built-in deck does not parse");
  const { deck } = parsed;
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, hidden: hidden.includes(slide.id) })) };
}

interface Start {
  readonly hash?: string;
  readonly deck?: Deck;
  /** Default: the deck is there from the start. */
  readonly isLate?: boolean;
  /** How often loading fails before it works. */
  readonly failures?: number;
}

/** A page whose address and deck the test holds. */
export function begin({ hash = "", deck: wanted = deckWithout(), isLate = false, failures = 0 }: Start = {}) {
  return createRoot((dispose) => {
    onTestFinished(dispose);
    const [current, write] = createSignal(hash);
    const fragment: Fragment = { current, write: (to) => void write(to) };
    const [deck, setDeck] = createSignal<Deck | null>(isLate ? null : wanted);
    let loads = 0;
    const state = createBriefingState(pack, places.adjacency, fragment, () => deck()?.slides ?? []);
    const briefing = createDeckState(state, deck, () => {
      loads += 1;
      if (loads <= failures) return Promise.reject(new Error("offline"));
      if (!deck()) setDeck(wanted);
      return Promise.resolve();
    });
    return {
      state,
      briefing,
      deck,
      setDeck,
      hash: current,
      loads: () => loads,
      ids: () => briefing.slides().map(({ id }) => String(id)),
    };
  });
}
