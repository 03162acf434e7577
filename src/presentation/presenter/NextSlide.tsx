/** What comes next: a small map, title and points. */
import { createMemo, For, Show } from "solid-js";
import type { Slide } from "../../data/deck/deck-schema";
import { slideWords } from "../../data/deck/deck-words";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import type { DrawPicture } from "./PointerPad";

export interface NextSlideProps {
  /** null when the last slide is on screen. */
  readonly slide: Slide | null;
  readonly picture: DrawPicture;
}

export function NextSlide(props: NextSlideProps) {
  const state = useBriefing();
  const { t, locale } = useI18n();
  const picture = createMemo(() => props.slide && props.picture(props.slide.view));
  return (
    <section class="next" aria-label={t().brief.presenter.next}>
      <h2>{t().brief.presenter.next}</h2>
      <Show when={props.slide} fallback={<p class="quiet">{t().brief.presenter.end}</p>}>
        {(slide) => (
          <div class="next-slide">
            <div class="next-picture" aria-hidden="true" data-theme={state.view().theme}>
              {picture()}
            </div>
            <div>
              <p class="next-title">{slideWords(slide().title, locale())}</p>
              <ul>
                <For each={slide().points}>{(one) => <li>{slideWords(one, locale())}</li>}</For>
              </ul>
            </div>
          </div>
        )}
      </Show>
    </section>
  );
}
