/** What the page shows, in words: for screen readers and for paper. */
import { createMemo, type Accessor } from "solid-js";
import { slideWords } from "../../data/deck/deck-words";
import { useI18n } from "../../i18n/i18n";
import type { DeckState } from "../../presentation/deck/deck-state";
import { useBriefing } from "../../state/context";
import { wordsIn } from "../../words/create-words";

export interface PageWords {
  /** The map in one paragraph. */
  readonly description: Accessor<string>;
  /** What the map is about. */
  readonly printTitle: () => string;
  /** The slide on screen; null outside the briefing. */
  readonly slideSaid: () => string | null;
}

export function createPageWords(deck: DeckState): PageWords {
  const state = useBriefing();
  const { t, pick, locale } = useI18n();
  const described = createMemo(() => ({ ...state.view(), region: state.selected()?.region.id ?? null }));
  const description = createMemo(() => wordsIn(locale()).view(state.briefing(), described()));
  const titleOfSlide = (): string | null => {
    const slide = deck.current();
    return slide && slideWords(slide.title, locale());
  };
  return {
    description,
    printTitle: () => titleOfSlide() ?? pick(state.selected()?.region.name ?? state.pack.title),
    slideSaid: () => {
      const title = titleOfSlide();
      return title === null ? null : `${t().brief.progress(deck.index() + 1, deck.slides().length)}: ${title}`;
    },
  };
}
