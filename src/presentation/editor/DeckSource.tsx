/** Which deck is in use and whether it is saved; starts a new one, opens a file, saves one. Asks before replacing unsaved work. */
import { createEffect, createSignal, Show, untrack } from "solid-js";
import type { Deck } from "../../data/deck/deck-schema";
import { useI18n } from "../../i18n/i18n";
import type { EditableDeck } from "../deck/create-editable-deck";

export interface DeckSourceProps {
  readonly editable: EditableDeck;
  /** A deck whose file was dropped. It is taken over at once. */
  readonly dropped: Deck | null;
  readonly onDropped: () => void;
  readonly onOpen: (file: Blob) => Promise<Deck | null>;
  readonly onChange: (change: () => void) => void;
  readonly onTell: (text: string, canUndo?: boolean) => void;
}

export function DeckSource(props: DeckSourceProps) {
  const { t, locale } = useI18n();
  // It stays the same for the life of the page.
  const editable = untrack(() => props.editable);
  const words = () => t().brief.editor;
  /** The deck that is to replace the one in use once the user agrees. */
  const [waiting, setWaiting] = createSignal<Deck | null>(null);
  let picker: HTMLInputElement | undefined;
  let keepButton: HTMLButtonElement | undefined;
  let firstButton: HTMLButtonElement | undefined;

  const exchange = (deck: Deck): void => {
    setWaiting(null);
    props.onChange(() => editable.replace(deck));
    props.onTell(words().exchanged, true);
  };
  const offer = (deck: Deck | null): void => {
    if (!deck) return;
    if (!editable.isDirty()) return exchange(deck);
    setWaiting(() => deck);
    keepButton?.focus();
  };
  createEffect(() => {
    const deck = props.dropped;
    if (!deck) return;
    props.onDropped();
    offer(deck);
  });
  const startBuiltIn = async (): Promise<void> => {
    const deck = await editable.builtIn();
    if (deck) offer(deck);
    else props.onTell(words().builtInMissing);
  };
  const note = (): string => {
    if (!editable.isOwn()) return words().builtInNote;
    if (!editable.isDirty()) return editable.deck()?.slides.length === 0 ? words().emptyNote : words().savedNote;
    return editable.keepFailure() ? words().unkeptNote : words().changedNote;
  };
  return (
    <section class="editor-source">
      <Show when={editable.deck()}>
        <p class="editor-note">{note()}</p>
      </Show>
      <div class="editor-buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            editable.saveToFile(locale());
            props.onTell(words().saved);
          }}
        >
          {words().save}
        </button>
        <button type="button" class="button" onClick={() => picker?.click()}>
          {words().open}
        </button>
        <button ref={firstButton} type="button" class="button" onClick={() => void startBuiltIn()}>
          {words().startBuiltIn}
        </button>
        <button type="button" class="button" onClick={() => offer(editable.blank())}>
          {words().startEmpty}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words().open}
          onChange={(event) => {
            const field = event.currentTarget;
            const file = field.files?.[0];
            // Lets the same file be chosen again after it was corrected.
            if (file) void props.onOpen(file).then(offer);
            field.value = "";
          }}
        />
      </div>
      <p class="editor-hint">{words().drop}</p>
      <Show when={waiting()}>
        {(deck) => (
          <div class="editor-message" role="group" aria-labelledby="editor-ask">
            <p id="editor-ask">{words().askExchange}</p>
            <div class="editor-buttons">
              <button
                type="button"
                class="button"
                onClick={() => {
                  exchange(deck());
                  firstButton?.focus();
                }}
              >
                {words().exchange}
              </button>
              <button
                ref={keepButton}
                type="button"
                class="button button-strong"
                aria-describedby="editor-ask"
                onClick={() => {
                  setWaiting(null);
                  firstButton?.focus();
                }}
              >
                {words().keep}
              </button>
            </div>
          </div>
        )}
      </Show>
    </section>
  );
}
