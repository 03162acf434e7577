/** The briefing in progress: which deck, which slide, on it or wandered off. Every step writes the view, nothing else. */
import { createMemo, createSignal, type Accessor } from "solid-js";
import type { Deck, Slide } from "../../data/deck/deck-schema";
import type { Pack } from "../../data/schema";
import type { BriefingState } from "../../state/briefing-state";
import { agree } from "../../state/agreement";
import { underWay } from "../../failures/under-way";
import { showContent } from "../../state/view-keys";

export interface DeckState {
  readonly deck: Accessor<Deck | null>;
  /** Slides that are shown, in order; the current one too when it is hidden. */
  readonly slides: Accessor<readonly Slide[]>;
  readonly current: Accessor<Slide | null>;
  /** Position among `slides`, from 0; −1 outside the briefing. */
  readonly index: Accessor<number>;
  readonly isBriefing: Accessor<boolean>;
  /** The view is no longer the slide's: somebody wandered. */
  readonly isOffSlide: Accessor<boolean>;
  /** Asked for, and not here yet. */
  readonly isComing: Accessor<boolean>;
  /** Starts at the slide that fits what is selected, else at the first. @returns whether there is one */
  present(): Promise<boolean>;
  leave(): void;
  goTo(slide: Slide): void;
  /** By position, kept within the deck. */
  goToIndex(index: number): void;
  /** Back to the slide exactly as it is in the deck. */
  returnToSlide(): void;
}

/**
 * @param given the deck in use, null until one is loaded
 * @param load loads the deck to present, once
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
        // Not before the slide: in between nothing would be there or coming.
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

/** Slides of older files may select places that no one view has together: the address shows one of them, and so does the slide. */
function agreedDeck(pack: Pack, deck: Deck | null): Deck | null {
  if (!deck) return null;
  const agreed = (slide: Slide): Slide => {
    const view = agree(pack, slide.view);
    return view === slide.view ? slide : { ...slide, view };
  };
  return { ...deck, slides: deck.slides.map(agreed) };
}
