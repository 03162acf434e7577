/** Keeps the briefing on its slide while the deck changes, or goes to the nearest one when that slide is gone. */
import { batch, untrack } from "solid-js";
import type { Deck, Slide } from "../../data/deck/deck-schema";
import type { BriefingState } from "../../state/briefing-state";
import { showContent } from "../../state/view-keys";
import type { EditableDeck } from "./create-editable-deck";

/**
 * Changes the deck in use so that the address never names a slide that the deck no longer has.
 * @param change a synchronous change of `editable`
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

/** The nearest slide that is left: the next one, else the last before it, else the deck's first. */
function nearest(before: Deck | null, after: Deck, id: string): Slide | undefined {
  const shown = after.slides.filter(({ hidden }) => !hidden);
  const at = before?.slides.findIndex((slide) => slide.id === id) ?? -1;
  const left = (slides: readonly Slide[]): Slide | undefined =>
    slides.map((slide) => shown.find((other) => other.id === slide.id)).find((slide) => slide !== undefined);
  if (!before || at < 0) return shown[0];
  return left(before.slides.slice(at + 1)) ?? left(before.slides.slice(0, at).reverse()) ?? shown[0];
}
