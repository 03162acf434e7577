/** The briefing in progress: which deck, which slide, and whether the view is still the slide's. A step changes only the view. */
import { createMemo, createSignal, type Accessor } from "solid-js";
import type { Deck, Slide } from "../../data/deck/deck-schema";
import type { Pack } from "../../data/schema";
import type { BriefingState } from "../../state/briefing-state";
import { agree } from "../../state/agreement";
import { underWay } from "../../failures/under-way";
import { showContent } from "../../state/view-keys";

export interface DeckState {
  readonly deck: Accessor<Deck | null>;
  /** The slides that are not hidden, in order; the current one too, even when it is hidden. */
  readonly slides: Accessor<readonly Slide[]>;
  readonly current: Accessor<Slide | null>;
  /** Position among `slides`, from 0; −1 outside the briefing. */
  readonly index: Accessor<number>;
  readonly isBriefing: Accessor<boolean>;
  /** Whether the view is no longer the slide's, because somebody wandered off. */
  readonly isOffSlide: Accessor<boolean>;
  /** Whether the briefing was asked for and is not here yet. */
  readonly isComing: Accessor<boolean>;
  /** Starts at the first slide of the selected region, else at the first of all. @returns whether there is a slide */
  present(): Promise<boolean>;
  leave(): void;
  goTo(slide: Slide): void;
  /** Goes to a slide by position, kept within the deck. */
  goToIndex(index: number): void;
  /** Shows the slide again exactly as it is in the deck. */
  returnToSlide(): void;
}

/**
 * @param given the deck in use; null until one is loaded
 * @param load loads the deck to present, if none is in use
 */
export function createDeckState(state: BriefingState, given: Accessor<Deck | null>, load: () => Promise<void>): DeckState {
  const deck = createMemo(() => agreedDeck(state.pack, given()));
  const current = createMemo(() => {
    const id = state.view().slide;
    return (id !== null && deck()?.slides.find((slide) => slide.id === id)) || null;
  });
  const slides = createMemo(() => (deck()?.slides ?? []).filter((slide) => !slide.hidden || slide === current()));
  const index = createMemo(() => slides().findIndex((slide) => slide === current()));
  const isOffSlide = createMemo(() => {
    const slide = current();
    return slide !== null && !state.isSameContent(state.view(), slide.view);
  });
  const [isLoading, setLoading] = createSignal(false);

  const goTo = (slide: Slide): void => state.change((view) => ({ ...showContent(view, slide.view), slide: slide.id }));
  const goToIndex = (wanted: number): void => {
    const slide = slides()[Math.min(Math.max(wanted, 0), slides().length - 1)];
    if (slide) goTo(slide);
  };
  return {
    deck,
    slides,
    current,
    index,
    isBriefing: () => current() !== null,
    isOffSlide,
    isComing: isLoading,
    present: async () => {
      if (isLoading()) return true;
      setLoading(true);
      try {
        await underWay(load());
        const selected = state.selected()?.region.id ?? null;
        const shown = (deck()?.slides ?? []).filter((slide) => !slide.hidden);
        const fitting = selected === null ? undefined : shown.find((slide) => slide.view.region === selected);
        const first = fitting ?? shown[0];
        if (first) goTo(first);
        return first !== undefined;
      } finally {
        // Only after the slide is set: otherwise there would be a moment with neither a slide nor a sign that one is coming.
        setLoading(false);
      }
    },
    leave: () => state.change((view) => ({ ...view, slide: null, kiosk: null })),
    goTo,
    goToIndex,
    returnToSlide: () => {
      const slide = current();
      if (slide) goTo(slide);
    },
  };
}

/** Slides of older files may select places that cannot be selected together. The address keeps one of them; so does the slide. */
function agreedDeck(pack: Pack, deck: Deck | null): Deck | null {
  if (!deck) return null;
  const agreed = (slide: Slide): Slide => {
    const view = agree(pack, slide.view);
    return view === slide.view ? slide : { ...slide, view };
  };
  return { ...deck, slides: deck.slides.map(agreed) };
}
