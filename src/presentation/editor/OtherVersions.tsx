/** Versions of the deck that other windows made. Each can be exchanged for the one in use, or discarded. */
import { createSignal, For, Show, untrack } from "solid-js";
import { slideWords } from "../../data/deck/deck-words";
import { useI18n } from "../../i18n/i18n";
import type { EditableDeck } from "../deck/create-editable-deck";

export interface OtherVersionsProps {
  readonly editable: EditableDeck;
  readonly onChange: (change: () => void) => void;
  readonly onTell: (text: string, canUndo?: boolean) => void;
}

export function OtherVersions(props: OtherVersionsProps) {
  const { t, locale } = useI18n();
  const editable = untrack(() => props.editable);
  const words = () => t().brief.editor.others;
  /** The version that a second press will discard. */
  const [asked, setAsked] = createSignal<string | null>(null);
  return (
    <Show when={editable.others.list().length > 0}>
      <section class="editor-message" aria-label={words().heading}>
        <p>{words().note}</p>
        <ul class="other-versions">
          {/* By key, so that a row and its focus stay while the other window goes on writing. */}
          <For each={editable.others.list().map(({ key }) => key)}>
            {(key) => (
              <Show when={editable.others.list().find((one) => one.key === key)}>
                {(version) => (
                  <li>
                    <p>
                      {words().named(slideWords(version().deck.title, locale()), version().deck.slides.length)}
                      <Show when={version().isElsewhere}> ({words().elsewhere})</Show>
                    </p>
                    <div class="editor-buttons">
                      <button
                        type="button"
                        class="button"
                        onClick={() => {
                          const chosen = version();
                          props.onChange(() => editable.takeOther(chosen));
                          props.onTell(words().taken, true);
                        }}
                      >
                        {words().take}
                      </button>
                      <Show when={!version().isElsewhere}>
                        <button
                          type="button"
                          class="button"
                          onClick={() => {
                            if (asked() === key) editable.others.discard(version());
                            else setAsked(key);
                          }}
                        >
                          {asked() === key ? words().discardSurely : words().discard}
                        </button>
                      </Show>
                    </div>
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
