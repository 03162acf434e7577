/** The sheet where a briefing is made one's own, beside the live map: which deck, its title and length, its slides. */
import { createEffect, createSignal, createUniqueId, on, onCleanup, Show, untrack } from "solid-js";
import type { Deck } from "../../data/deck/deck-schema";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import { isTyping } from "../../ui/key-targets";
import { IconButton } from "../../ui/IconButton";
import { commands, keyName } from "../keys/commands";
import type { DeckState } from "../deck/deck-state";
import { AddSlideButton } from "./AddSlideButton";
import type { EditableDeck } from "../deck/create-editable-deck";
import { DeckFields } from "./DeckFields";
import { DeckSource } from "./DeckSource";
import { EditorMessages } from "./EditorMessages";
import { keepPlace } from "../deck/keep-place";
import { LanguageTabs, tabId } from "./LanguageTabs";
import { OtherVersions } from "./OtherVersions";
import { SlideList } from "./SlideList";

export interface DeckEditorProps {
  readonly open: boolean;
  /** It was opened because nothing can be presented; says so until there is a slide. */
  readonly hasNothingToPresent: boolean;
  readonly deck: DeckState;
  readonly editable: EditableDeck;
  /** A deck whose file was dropped elsewhere on the page; taken over at once. */
  readonly dropped: Deck | null;
  readonly onDropped: () => void;
  readonly onClose: () => void;
}

const closingKeys = commands.find(({ id }) => id === "editor")?.keys ?? [];
const isClosingKey = (event: KeyboardEvent): boolean =>
  closingKeys.includes(keyName(event)) &&
  !(event.repeat || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target));

/** What was done last, and whether it is offered to be taken back. */
export interface Notice {
  readonly text: string;
  readonly canUndo: boolean;
}

export function DeckEditor(props: DeckEditorProps) {
  const state = useBriefing();
  const { t, locale } = useI18n();
  // One for the life of the page.
  const editable = untrack(() => props.editable);
  const words = () => t().brief.editor;
  const id = createUniqueId();
  const [language, setLanguage] = createSignal(locale());
  const [notice, setNotice] = createSignal<Notice | null>(null);
  const [isOver, setOver] = createSignal(false);
  let sheet: HTMLDialogElement | undefined;
  let before: Element | null = null;

  const close = (): void => {
    setNotice(null);
    props.onClose();
  };
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!sheet || sheet.open === open) return;
        if (open) {
          before = document.activeElement;
          // Not modal: the map stays live, what it shows becomes the next slide.
          sheet.show();
          sheet.querySelector<HTMLElement>("h2")?.focus();
          keepPlace(state, editable, () => void editable.load());
        } else {
          const hadFocus = sheet.contains(document.activeElement);
          sheet.close();
          if (hadFocus && before instanceof HTMLElement) before.focus();
        }
      },
    ),
  );
  // A notice speaks of the last change: the next one makes it stale.
  let noticed: Deck | null = null;
  const tell = (text: string, canUndo = false): void => {
    noticed = editable.deck();
    setNotice({ text, canUndo });
  };
  createEffect(() => {
    if (editable.deck() !== noticed) setNotice(null);
  });
  const nothingToPresent = (): string | null => {
    const deck = props.hasNothingToPresent ? editable.deck() : null;
    if (!deck || deck.slides.some(({ hidden }) => !hidden)) return null;
    return deck.slides.length === 0 ? words().nothingToPresent : words().allHidden;
  };
  const change = (by: () => void): void => keepPlace(state, editable, by);
  const timeTravel = (by: "undo" | "redo"): void => {
    change(() => editable[by]());
    tell(by === "undo" ? words().undone : words().redone);
  };
  const open = async (file: Blob): Promise<Deck | null> => editable.readFile(file);
  const [dropped, setDropped] = createSignal<Deck | null>(null);
  onCleanup(() => sheet?.close());

  return (
    <dialog
      ref={sheet}
      class="editor"
      classList={{ "is-over": isOver() }}
      aria-labelledby={`${id}-heading`}
      on:keydown={(event: KeyboardEvent) => {
        // The sheet keeps its keys from the page: the one that opened it closes it here, unless it is typed.
        if (event.key !== "Escape" && !isClosingKey(event)) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        setOver(false);
        if (!file) return;
        event.preventDefault();
        void open(file).then(setDropped);
      }}
    >
      <Show when={props.open}>
        {/* No banner and no foot of the page: the sheet stands beside the live page, which has its own. */}
        <div class="editor-head">
          <h2 id={`${id}-heading`} tabindex="-1">
            {words().heading}
          </h2>
          <IconButton icon="close" class="button-plain" label={t().app.close} onPress={close} />
        </div>
        <div class="editor-body scrolls">
          <div role="status">
            <Show when={nothingToPresent()}>{(why) => <p class="editor-message">{why()}</p>}</Show>
          </div>
          <AddSlideButton editable={editable} class="button-strong" />
          <DeckSource
            editable={editable}
            dropped={dropped() ?? props.dropped}
            onDropped={() => {
              setDropped(null);
              props.onDropped();
            }}
            onOpen={open}
            onChange={change}
            onTell={tell}
          />
          <EditorMessages editable={editable} />
          <OtherVersions editable={editable} onChange={change} onTell={tell} />
          <Show when={editable.deck()}>
            {(deck) => (
              <>
                <LanguageTabs language={language()} controls={`${id}-words`} onLanguage={setLanguage} />
                <div id={`${id}-words`} role="tabpanel" aria-labelledby={tabId(`${id}-words`, language())} class="editor-words">
                  <DeckFields deck={deck()} editable={editable} language={language()} />
                  <SlideList
                    deck={deck()}
                    editable={editable}
                    state={props.deck}
                    language={language()}
                    onChange={change}
                    onTell={tell}
                  />
                </div>
              </>
            )}
          </Show>
        </div>
        <div class="editor-foot">
          <p role="status">{notice()?.text}</p>
          <button
            type="button"
            class="button"
            classList={{ "button-strong": notice()?.canUndo ?? false }}
            aria-disabled={editable.canUndo() ? undefined : "true"}
            onClick={() => editable.canUndo() && timeTravel("undo")}
          >
            {words().undo}
          </button>
          <button
            type="button"
            class="button"
            aria-disabled={editable.canRedo() ? undefined : "true"}
            onClick={() => editable.canRedo() && timeTravel("redo")}
          >
            {words().redo}
          </button>
        </div>
      </Show>
    </dialog>
  );
}
