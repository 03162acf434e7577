/**
 * Links to slides that the deck in use does not have. A link to a built-in slide shows the built-in deck and leaves the author's
 * own one untouched; `Present` and the editor bring that back into use.
 */
import { batch, createEffect, on, untrack } from "solid-js";
import type { Deck } from "../../data/deck/deck-schema";
import type { BriefingState } from "../../state/briefing-state";
import { underWay } from "../../failures/under-way";
import type { EditableDeck } from "./create-editable-deck";

const has = (deck: Deck | null, id: string | null): boolean => deck?.slides.some((slide) => slide.id === id) ?? false;

/** The built-in deck if the link names a slide that only that deck has, else null. @param id of the slide, null for none */
export async function deckForLink(kept: Deck | null, id: string | null, builtIn: () => Promise<Deck | null>): Promise<Deck | null> {
  if (id === null || has(kept, id)) return null;
  const deck = await builtIn();
  return has(deck, id) ? deck : null;
}

/** `unknown`: no deck has the slide. `missing`: the built-in deck did not arrive; a notice tells of that. */
type Brought = "brought" | "unwanted" | "unknown" | "missing";

/**
 * Puts the built-in deck in use if it has the slide; beside an author's own deck it is a visit. Otherwise nothing happens.
 * @param isWanted checked again once the deck is loaded
 */
export async function bringSlide(editable: EditableDeck, id: string, isWanted = (): boolean => true): Promise<Brought> {
  if (has(untrack(editable.deck), id)) return "unwanted";
  const deck = await editable.builtIn();
  if (!deck) return "missing";
  if (!has(deck, id)) return "unknown";
  if (!isWanted()) return "unwanted";
  if (untrack(editable.deck)) editable.visit(deck);
  else await editable.load();
  return "brought";
}

/**
 * Follows links that are opened in this page. For the address that starts the page, `start.tsx` does this, and it also tells when
 * the deck is missing.
 */
export function followSlideLinks(state: BriefingState, editable: EditableDeck): void {
  createEffect(
    on(
      state.dropped,
      (dropped) => {
        const id = dropped.find(({ key }) => key === "slide")?.value;
        if (id !== undefined) void underWay(follow(id, untrack(state.unreadLink)));
      },
      { defer: true },
    ),
  );
  const currentFragment = (): string => untrack(() => state.fragmentOf(state.view()));
  const follow = async (id: string, link: string): Promise<void> => {
    const fragmentBefore = currentFragment();
    const wanted = (): boolean => untrack(state.view).slide === null;
    const brought = await bringSlide(editable, id, wanted);
    // The link is fine; it is the deck that is missing, and a notice tells of that.
    if (brought === "missing") state.forgetDropped("slide");
    if (brought !== "brought") return;
    // Nothing has changed meanwhile, so open the link as it came: it may name keys that the view without the slide left out.
    if (currentFragment() === fragmentBefore) return state.openLink(link);
    // Somebody changed the view meanwhile. Keep what the address says by now; the slide decides the rest.
    batch(() => {
      state.forgetDropped();
      state.change((view) => state.viewOf(`slide=${id}&${state.fragmentOf(view)}`));
    });
  };
}
