/** All slides at a glance, each with its map drawn by the SVG twin; choosing one goes there. */
import { For } from "solid-js";
import { slideWords } from "../data/deck-words";
import { useI18n } from "../i18n/i18n";
import type { ContentView } from "../state/view-state";
import { Dialog } from "../ui/Dialog";
import { commands, keyName } from "./commands";
import type { DeckState } from "./deck-state";

export interface OverviewProps {
  readonly deck: DeckState;
  readonly thumbnail: (view: ContentView) => Element;
  readonly onClose: () => void;
}

const closingKeys = commands.find(({ id }) => id === "overview")?.keys ?? [];

export function Overview(props: OverviewProps) {
  const { t, locale } = useI18n();
  // An open dialog keeps its keys from the briefing: the key that opened this one closes it here.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.repeat || event.altKey || event.ctrlKey || event.metaKey || !closingKeys.includes(keyName(event))) return;
    event.preventDefault();
    event.stopPropagation();
    props.onClose();
  };
  return (
    <div on:keydown={onKeyDown}>
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
    </div>
  );
}
