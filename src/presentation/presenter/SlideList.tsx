/** All slides by number and title; choosing one goes there. The current one stays in view. */
import { createEffect, For } from "solid-js";
import { slideWords } from "../../data/deck/deck-words";
import { useI18n } from "../../i18n/i18n";
import type { DeckState } from "../deck/deck-state";

export interface SlideListProps {
  readonly deck: DeckState;
  /** From 0. */
  readonly onJump: (index: number) => void;
}

export function SlideList(props: SlideListProps) {
  const { t, locale } = useI18n();
  let list: HTMLOListElement | undefined;
  createEffect(() => {
    const row = list?.children[props.deck.index()];
    row?.scrollIntoView({ block: "nearest" });
  });
  return (
    <nav class="slide-list scrolls" aria-label={t().brief.overview}>
      <ol ref={list}>
        <For each={props.deck.slides()}>
          {(slide, index) => (
            <li>
              <button
                type="button"
                aria-current={slide === props.deck.current() ? "step" : undefined}
                onClick={() => props.onJump(index())}
              >
                <span class="slide-list-number">{index() + 1}</span>
                <span>{slideWords(slide.title, locale())}</span>
              </button>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}
