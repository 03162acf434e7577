/** The editor of slides beside the live map: which deck, its title and length, its slides. */
import { createEffect, createSignal, createUniqueId, Show, untrack } from "solid-js";
import type { Deck } from "../../data/deck/deck-schema";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import { IconButton } from "../../ui/widgets/IconButton";
import type { EditableDeck } from "../deck/create-editable-deck";
import type { DeckState } from "../deck/deck-state";
import { keepSlide } from "../deck/keep-slide";
import { AddSlideButton } from "./AddSlideButton";
import { DeckFields } from "./DeckFields";
import { DeckSource } from "./DeckSource";
import { EditorFrame } from "./EditorFrame";
import { EditorMessages } from "./EditorMessages";
import { LanguageTabs, tabId } from "./LanguageTabs";
import { OtherVersions } from "./OtherVersions";
import { SlideList } from "./SlideList";
import { UndoBar, type LastChange } from "./UndoBar";

export interface DeckEditorProps {
  readonly open: boolean;
  /** It was opened because there is nothing to present. It says so until there is a slide. */
  readonly hasNothingToPresent: boolean;
  readonly deck: DeckState;
  readonly editable: EditableDeck;
  /** A deck whose file was dropped elsewhere on the page. The editor takes it over at once. */
  readonly dropped: Deck | null;
  readonly onDropped: () => void;
  readonly onClose: () => void;
}

export function DeckEditor(props: DeckEditorProps) {
  const state = useBriefing();
  const { t, locale } = useI18n();
  // It stays the same for the life of the page.
  const editable = untrack(() => props.editable);
  const words = () => t().brief.editor;
  const id = createUniqueId();
  const [language, setLanguage] = createSignal(locale());
  const [last, setLast] = createSignal<LastChange | null>(null);
  const [dropped, setDropped] = createSignal<Deck | null>(null);
  const close = (): void => {
    setLast(null);
    props.onClose();
  };
  // Only the last change is told; the next one makes the words out of date.
  let toldOf: Deck | null = null;
  const tell = (text: string, canUndo = false): void => {
    toldOf = editable.deck();
    setLast({ text, canUndo });
  };
  createEffect(() => {
    if (editable.deck() !== toldOf) setLast(null);
  });
  const nothingToPresent = (): string | null => {
    const deck = props.hasNothingToPresent ? editable.deck() : null;
    if (!deck || deck.slides.some(({ hidden }) => !hidden)) return null;
    return deck.slides.length === 0 ? words().nothingToPresent : words().allHidden;
  };
  const change = (by: () => void): void => keepSlide(state, editable, by);
  const step = (by: "undo" | "redo"): void => {
    change(() => editable[by]());
    tell(by === "undo" ? words().undone : words().redone);
  };
  return (
    <EditorFrame
      open={props.open}
      labelledBy={`${id}-heading`}
      onOpen={() => change(() => void editable.load())}
      onClose={close}
      onFile={(file) => void editable.readFile(file).then(setDropped)}
    >
      {/* Not header and footer elements: the live page beside the sheet has its own. */}
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
          onOpen={editable.readFile}
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
      <UndoBar editable={editable} last={last()} onStep={step} />
    </EditorFrame>
  );
}
