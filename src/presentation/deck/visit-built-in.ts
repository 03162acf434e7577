/**
 * Links to slides that the deck in use lacks: a link to a built-in slide shows the built-in deck, and leaves the author's
 * own one untouched; it is in use again with `Present` and in the editor.
 */
import { batch, createEffect, on, untrack } from "solid-js";
import type { Deck } from "../../data/deck/deck-schema";
import type { BriefingState } from "../../state/briefing-state";
import { underWay } from "../../failures/under-way";
import type { EditableDeck } from "./create-editable-deck";

const has = (deck: Deck | null, id: string | null): boolean => deck?.slides.some((slide) => slide.id === id) ?? false;

/** The built-in deck, where a link names a slide that only it has. @param id of the slide, null for none */
export async function deckForLink(kept: Deck | null, id: string | null, builtIn: () => Promise<Deck | null>): Promise<Deck | null> {
  if (id === null || has(kept, id)) return null;
  const deck = await builtIn();
  return has(deck, id) ? deck : null;
}

/** `unknown`: no deck has the slide; `missing`: the built-in deck did not arrive, which is told elsewhere. */
type Brought = "brought" | "unwanted" | "unknown" | "missing";

/**
 * Puts a deck in use that has a slide: the built-in deck, beside an author's own as a visit. Where no deck has it, nothing happens.
 * @param isWanted asked once the deck is there
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

/** Follows links that are opened in this page; the address that starts it is looked after by `start.tsx`, which also tells what is missing. */
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
  const standing = (): string => untrack(() => state.fragmentOf(state.view()));
  const follow = async (id: string, link: string): Promise<void> => {
    const made = standing();
    const wanted = (): boolean => untrack(state.view).slide === null;
    const brought = await bringSlide(editable, id, wanted);
    // The link can be read: what is wrong is another thing, and told as that.
    if (brought === "missing") state.forgetDropped("slide");
    if (brought !== "brought") return;
    // The link as it came: beside its slide it may name what the page without one left out as nothing said.
    if (standing() === made) return state.openLink(link);
    // Somebody did something meanwhile: that stands in the address by now, and the rest is the slide's.
    batch(() => {
      state.forgetDropped();
      state.change((view) => state.viewOf(`slide=${id}&${state.fragmentOf(view)}`));
    });
  };
}
