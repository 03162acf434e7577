/**
 * Links to slides that the deck in use lacks: a link to a built-in slide shows the built-in deck, and leaves the author's
 * own one untouched; it is in use again with `Present` and in the editor.
 */
import { batch, createEffect, untrack } from "solid-js";
import type { Deck } from "../data/deck-schema";
import type { BriefingState } from "../state/briefing-state";
import { underWay } from "../state/under-way";
import type { EditableDeck } from "./editor/create-editable-deck";

const has = (deck: Deck | null, id: string | null): boolean => deck?.slides.some((slide) => slide.id === id) ?? false;

/** The built-in deck, where a link names a slide that only it has. @param id of the slide, null for none */
export async function deckForLink(kept: Deck | null, id: string | null, builtIn: () => Promise<Deck | null>): Promise<Deck | null> {
  if (id === null || has(kept, id)) return null;
  const deck = await builtIn();
  return has(deck, id) ? deck : null;
}

/**
 * Puts a deck in use that has a slide: the built-in deck, beside an author's own as a visit. Nothing happens where there is none.
 * @param isWanted asked once the deck is there
 */
export async function bringSlide(editable: EditableDeck, id: string, isWanted = (): boolean => true): Promise<boolean> {
  const deck = await deckForLink(untrack(editable.deck), id, editable.builtIn);
  if (!deck || !isWanted()) return false;
  if (untrack(editable.deck)) editable.visit(deck);
  else await editable.load();
  return true;
}

/** Follows links that are opened in this page; the address that starts it is the start's business. */
export function followSlideLinks(state: BriefingState, editable: EditableDeck): void {
  createEffect(() => {
    const id = state.dropped().find(({ key }) => key === "slide")?.value;
    if (id !== undefined) void underWay(follow(id));
  });
  const follow = async (id: string): Promise<void> => {
    if (!(await bringSlide(editable, id, () => untrack(state.view).slide === null))) return;
    batch(() => {
      state.forgetDropped();
      // What else the link holds stands in the address by now; the rest is the slide's.
      state.change((view) => state.viewOf(`slide=${id}&${state.fragmentOf(view)}`));
    });
  };
}
