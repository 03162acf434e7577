/** "Add this view as a slide": from what is on screen to a new slide of the deck in use. */
import { untrack } from "solid-js";
import type { SlideView } from "../../data/deck/deck-schema";
import type { LocalText } from "../../data/schema";
import { addSlide } from "../../model/deck-edits";
import type { BriefingState } from "../../state/briefing-state";
import type { ViewState } from "../../state/view-state";
import type { EditableDeck } from "./create-editable-deck";
import { keepPlace } from "./keep-place";

/**
 * After the slide the briefing stands on, else at the end; loads a deck first where none is in use.
 * @returns the new slide's place in the deck, from 1; null when the deck is full or the view fits no slide
 */
export async function addViewAsSlide(state: BriefingState, editable: EditableDeck): Promise<number | null> {
  // Taken now: the view may change while the deck loads.
  const view = untrack(state.view);
  const title = untrack(() => titleOf(state));
  let loading: Promise<void> | undefined;
  keepPlace(state, editable, () => {
    loading = editable.load();
  });
  await loading;
  if (!untrack(editable.deck)) editable.replace(editable.blank());
  const before = untrack(editable.deck);
  editable.edit(addSlide(slideViewOf(view), title, view.slide));
  const after = untrack(editable.deck);
  const place = after?.slides.findIndex((slide, index) => slide !== before?.slides[index]) ?? -1;
  return after === before || place < 0 ? null : place + 1;
}

/** What a slide stores of a view: all that it decides, in no case what belongs to the room. */
export const slideViewOf = (view: ViewState): SlideView => ({
  region: view.region,
  partner: [...view.partner],
  basis: [...view.basis],
  direction: view.direction,
  measure: view.measure,
  claim: view.claim,
  source: view.source,
  zone: view.zone,
  port: view.port,
  asof: view.asof,
  view: view.view,
  table: view.table,
  layers: [...view.layers],
  camera: view.camera && [...view.camera],
});

/** A first title for a view: the region's name, else the partner countries', else the pack's own title. */
export function titleOf(state: BriefingState): LocalText {
  const region = state.selected()?.region.name;
  if (region) return region;
  const names = state.pack.countries.filter(({ code }) => state.view().partner.includes(code)).map(({ name }) => name);
  if (names.length === 0) return state.pack.title;
  return { en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、") };
}
