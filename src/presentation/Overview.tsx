/** All slides at a glance, each with its map drawn by the SVG twin; choosing one goes there. */
import { For } from "solid-js";
import { slideWords } from "../data/deck-words";
import { useI18n } from "../i18n/i18n";
import type { ContentView } from "../state/view-state";
import { Dialog } from "../ui/Dialog";
import type { DeckState } from "./deck-state";

export interface OverviewProps {
  readonly deck: DeckState;
  readonly thumbnail: (view: ContentView) => Element;
  readonly onClose: () => void;
}

export function Overview(props: OverviewProps) {
  const { t, locale } = useI18n();
  return (
    <Dialog open={true} class="overview" heading={t().brief.overview} closeLabel={t().app.close} onClose={() => props.onClose()}>
      <ol class="overview-slides">
        <For each={props.deck.slides()}>
          {(slide, index) => (
            <li>
              <button
                type="button"
                aria-current={slide === props.deck.current() ? "step" : undefined}
                onClick={() => {
                  props.deck.goTo(slide);
                  props.onClose();
                }}
              >
                <span class="overview-picture">{props.thumbnail(slide.view)}</span>
                <span>
                  {index() + 1}. {slideWords(slide.title, locale())}
                </span>
              </button>
            </li>
          )}
        </For>
      </ol>
    </Dialog>
  );
}
