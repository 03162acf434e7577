/** "Add this view as a slide": makes a new slide in the deck in use from what is on screen. */
import { untrack } from "solid-js";
import type { LocalText } from "../../data/schema";
import { addSlide } from "../../model/deck-edits";
import type { BriefingState } from "../../state/briefing-state";
import { contentOf } from "../../state/view-keys";
import type { EditableDeck } from "./create-editable-deck";
import { keepSlide } from "./keep-slide";

/**
 * Adds it after the current slide, or at the end outside a briefing; loads a deck first if none is in use.
 * @returns the number of the new slide, from 1; null when the deck is full or the view fits no slide
 */
export async function addViewAsSlide(state: BriefingState, editable: EditableDeck): Promise<number | null> {
  // Read now, because the view may change while the deck loads.
  const view = untrack(state.view);
  const title = untrack(() => titleOf(state));
  let loading: Promise<void> | undefined;
  keepSlide(state, editable, () => {
    loading = editable.load();
  });
  await loading;
  if (!untrack(editable.deck)) editable.replace(editable.blank());
  const before = untrack(editable.deck);
  editable.edit(addSlide(contentOf(view), title, view.slide, state.cameraLimits));
  const after = untrack(editable.deck);
  const index = after?.slides.findIndex((slide, index) => slide !== before?.slides[index]) ?? -1;
  return after === before || index < 0 ? null : index + 1;
}

/** The first title of a slide: the region's name, else the partner countries', else the pack's title. */
function titleOf(state: BriefingState): LocalText {
  const region = state.selected()?.region.name;
  if (region) return region;
  const names = state.pack.countries.filter(({ code }) => state.view().partner.includes(code)).map(({ name }) => name);
  if (names.length === 0) return state.pack.title;
  return { en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、") };
}
