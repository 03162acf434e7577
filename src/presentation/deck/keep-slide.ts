/** Where the briefing stands while its deck changes: on the same slide, or on the nearest one when that one is gone. */
import { batch, untrack } from "solid-js";
import type { Deck, Slide } from "../../data/deck/deck-schema";
import type { BriefingState } from "../../state/briefing-state";
import { showContent } from "../../state/view-keys";
import type { EditableDeck } from "./create-editable-deck";

/**
 * Changes the deck in use; the address never names a slide that the deck has no more.
 * @param change any change of `editable`, synchronous
 */
export function keepSlide(state: BriefingState, editable: Pick<EditableDeck, "deck">, change: () => void): void {
  const before = untrack(editable.deck);
  const id = untrack(state.view).slide;
  batch(() => {
    change();
    const after = untrack(editable.deck);
    if (id === null || !after || after.slides.some((slide) => slide.id === id)) return;
    const next = nearest(before, after, id);
    state.change((view) => ({ ...(next ? showContent(view, next.view) : view), slide: next?.id ?? null }));
  });
}

/** The first of the following slides that is left, else the last of those before, else the first of the deck. */
function nearest(before: Deck | null, after: Deck, id: string): Slide | undefined {
  const shown = after.slides.filter(({ hidden }) => !hidden);
  const at = before?.slides.findIndex((slide) => slide.id === id) ?? -1;
  const left = (slides: readonly Slide[]): Slide | undefined =>
    slides.map((slide) => shown.find((other) => other.id === slide.id)).find((slide) => slide !== undefined);
  if (!before || at < 0) return shown[0];
  return left(before.slides.slice(at + 1)) ?? left(before.slides.slice(0, at).reverse()) ?? shown[0];
}
