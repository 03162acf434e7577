/** The slides of the deck in use, one per row. Focus stays with a slide that is moved, or goes next to one that is deleted. */
import { createMemo, createSignal, For, Show, untrack } from "solid-js";
import type { Deck, Slide, SlideId } from "../../data/deck/deck-schema";
import { slideWords } from "../../data/deck/deck-words";
import type { Locale } from "../../i18n/format";
import { useI18n } from "../../i18n/i18n";
import * as edits from "../../model/deck-edits";
import { useBriefing } from "../../state/context";
import { contentOf } from "../../state/view-keys";
import type { DeckState } from "../deck/deck-state";
import type { EditableDeck } from "../deck/create-editable-deck";
import { SlideRow } from "./SlideRow";

export interface SlideListProps {
  readonly deck: Deck;
  readonly editable: EditableDeck;
  readonly state: DeckState;
  /** The language whose words are in the fields. */
  readonly language: Locale;
  /** Runs a change of the deck in a way that keeps the briefing on its slide. */
  readonly onChange: (change: () => void) => void;
  readonly onTell: (text: string, canUndo?: boolean) => void;
}

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id, i) => id === b[i]);

export function SlideList(props: SlideListProps) {
  const state = useBriefing();
  const { t, locale } = useI18n();
  // It stays the same for the life of the page.
  const editable = untrack(() => props.editable);
  const words = () => t().brief.editor;
  const [openId, setOpenId] = createSignal<string | null>(null);
  let list: HTMLOListElement | undefined;
  // By id, not by value: an edited slide is a new value, and its fields must keep focus.
  const ids = createMemo(() => props.deck.slides.map((slide) => slide.id), [], { equals: sameList });
  const isFull = createMemo(() => edits.isFull(props.deck));
  const titleOf = (slide: Slide): string => slideWords(slide.title, locale());

  const focusOn = (id: string | undefined, part: string): void => {
    const row = [...(list?.children ?? [])].find((one) => one instanceof HTMLElement && one.dataset["slide"] === id);
    const control = row?.querySelector<HTMLElement>(`[data-act="${part}"]`);
    (control?.querySelector<HTMLElement>("button") ?? control)?.focus();
  };
  const move = (slide: Slide, from: number, to: number): void => {
    const part = document.activeElement?.closest<HTMLElement>("[data-act]")?.dataset["act"] ?? "title";
    editable.edit(edits.moveTo(slide.id, to));
    focusOn(slide.id, part);
    const now = ids().indexOf(slide.id);
    if (now !== from) props.onTell(words().moved(titleOf(slide), now + 1));
  };
  const remove = (slide: Slide, index: number): void => {
    props.onChange(() => editable.edit(edits.remove(slide.id)));
    focusOn(ids()[Math.min(index, ids().length - 1)], "title");
    props.onTell(words().deleted(titleOf(slide)), true);
  };
  const copy = (slide: Slide, index: number): void => {
    if (isFull()) return;
    editable.edit(edits.duplicate(slide.id));
    const added = ids()[index + 1];
    setOpenId(added ?? null);
    focusOn(added, "title");
    props.onTell(words().duplicated(titleOf(slide)));
  };
  const hide = (slide: Slide): void => {
    editable.edit(edits.toggleHidden(slide.id));
    props.onTell((slide.hidden ? words().nowShown : words().nowHidden)(titleOf(slide)));
  };
  const row = (id: SlideId, index: () => number) => {
    const slide = createMemo<Slide | undefined>((last) => props.deck.slides.find((one) => one.id === id) ?? last);
    return (
      <Show when={slide()}>
        {(one) => (
          <SlideRow
            slide={one()}
            index={index()}
            count={ids().length}
            isOpen={openId() === id}
            isCurrent={props.state.current()?.id === id}
            isFull={isFull()}
            language={props.language}
            onToggle={() => setOpenId((open) => (open === id ? null : id))}
            onMove={(to) => move(one(), index(), to)}
            onDuplicate={() => copy(one(), index())}
            onHide={() => hide(one())}
            onDelete={() => remove(one(), index())}
            onGoTo={() => props.state.goTo(one())}
            onUseView={() => {
              editable.edit(edits.setView(id, contentOf(state.view()), state.cameraLimits));
              props.onTell(words().viewTaken(titleOf(one())), true);
            }}
            onText={(field, text) =>
              editable.edit(edits.editText(id, field, props.language, text), `${id} ${field} ${props.language}`)
            }
            onPoints={(points, at) => editable.edit(edits.setPoints(id, points), `${id} ${at} ${props.language}`)}
          />
        )}
      </Show>
    );
  };
  return (
    <>
      <h3 class="editor-slides-head">{words().slides}</h3>
      <Show when={ids().length === 0}>
        <p class="editor-hint">{words().empty}</p>
      </Show>
      <ol ref={list} class="rows" aria-label={words().slides}>
        <For each={ids()}>{row}</For>
      </ol>
    </>
  );
}
