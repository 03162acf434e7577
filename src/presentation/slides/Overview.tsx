/**
 * All slides at a glance; choosing one goes there. Each has a named button. Its map is some hundred elements from the SVG twin, so
 * it is drawn only while it is in view or near.
 */
import { createSignal, For, onMount, Show } from "solid-js";
import type { Slide } from "../../data/deck/deck-schema";
import { slideWords } from "../../data/deck/deck-words";
import { useI18n } from "../../i18n/i18n";
import type { ContentView } from "../../state/view-keys";
import { Dialog } from "../../ui/widgets/Dialog";
import { createNearWatch, type NearWatch } from "../../ui/near-watch";
import { commands, keyName } from "../keys/commands";
import type { DeckState } from "../deck/deck-state";

export interface OverviewProps {
  readonly deck: DeckState;
  readonly thumbnail: (view: ContentView) => Element;
  readonly onClose: () => void;
}

const closingKeys = commands.find(({ id }) => id === "overview")?.keys ?? [];

/** The index that a key moves to among cards in rows; undefined when it is not such a key. */
function stepTo(key: string, from: number, count: number, columns: number): number | undefined {
  const last = count - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[key];
  if (by === undefined) return undefined;
  return from === -1 ? 0 : Math.min(from + by, last);
}

export function Overview(props: OverviewProps) {
  const { t } = useI18n();
  let list: HTMLOListElement | undefined;
  const watch = createNearWatch(() => list?.closest("dialog") ?? null);
  // An open dialog keeps its keys from the briefing, so the key that opened this one has to close it here.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (closingKeys.includes(keyName(event))) {
      if (event.repeat) return;
      props.onClose();
    } else {
      const cards = [...(list?.querySelectorAll("button") ?? [])];
      const columns = cards.filter(({ offsetTop }) => offsetTop === cards[0]?.offsetTop).length;
      const from = cards.findIndex((card) => card === document.activeElement);
      const to = stepTo(event.key, from, cards.length, columns);
      if (to === undefined) return;
      cards[to]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div on:keydown={onKeyDown}>
      <Dialog open={true} class="overview" heading={t().brief.overview} closeLabel={t().app.close} onClose={() => props.onClose()}>
        <ol class="overview-slides" ref={list}>
          <For each={props.deck.slides()}>
            {(slide, index) => (
              <Card
                slide={slide}
                number={index() + 1}
                isCurrent={slide === props.deck.current()}
                watch={watch}
                thumbnail={props.thumbnail}
                onChoose={() => {
                  props.deck.goTo(slide);
                  props.onClose();
                }}
              />
            )}
          </For>
        </ol>
      </Dialog>
    </div>
  );
}

interface CardProps extends Pick<OverviewProps, "thumbnail"> {
  readonly slide: Slide;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly watch: NearWatch;
  readonly onChoose: () => void;
}

function Card(props: CardProps) {
  const { locale } = useI18n();
  const [isNear, setNear] = createSignal(false);
  let picture!: HTMLSpanElement;
  onMount(() => props.watch(picture, setNear));
  return (
    <li>
      <button
        type="button"
        // The dialog gives this one the focus first, and so scrolls to it.
        autofocus={props.isCurrent}
        aria-current={props.isCurrent ? "step" : undefined}
        onClick={() => props.onChoose()}
      >
        <span class="overview-picture" ref={picture}>
          <Show when={isNear()}>{props.thumbnail(props.slide.view)}</Show>
        </span>
        <span>
          {props.number}. {slideWords(props.slide.title, locale())}
        </span>
      </button>
    </li>
  );
}
