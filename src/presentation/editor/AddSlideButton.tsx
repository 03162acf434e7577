/** "Add this view as a slide", for use anywhere. For a moment it says where the slide went. */
import { createSignal, onCleanup, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import { Icon } from "../../ui/widgets/Icon";
import { addViewAsSlide } from "../deck/add-view";
import type { EditableDeck } from "../deck/create-editable-deck";

export interface AddSlideButtonProps {
  readonly editable: EditableDeck;
  readonly class?: string;
}

/** How long the answer is shown. */
const answerRestMs = 4000;

export function AddSlideButton(props: AddSlideButtonProps) {
  const state = useBriefing();
  const { t } = useI18n();
  /** The new slide's number; false when there is none. */
  const [answer, setAnswer] = createSignal<number | false | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const add = async (): Promise<void> => {
    const number = await addViewAsSlide(state, props.editable);
    setAnswer(number ?? false);
    clearTimeout(timer);
    timer = setTimeout(() => setAnswer(null), answerRestMs);
  };
  return (
    <span class="add-slide">
      <button type="button" class={`button ${props.class ?? ""}`} title={t().brief.editor.add} onClick={() => void add()}>
        <Icon name="plus" />
        <span class="add-slide-label">{t().brief.editor.add}</span>
      </button>
      <span aria-live="polite" class="add-slide-answer">
        <Show when={answer() !== null}>
          <span>{answer() === false ? t().brief.editor.notAdded : t().brief.editor.added(Number(answer()))}</span>
        </Show>
      </span>
    </span>
  );
}
