/** The audience's side of a briefing: the slide beside the live map, and what can be opened over both. */
import { createEffect, createMemo, createSignal, on, onCleanup, Show, untrack } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { useBriefing } from "../state/context";
import { addressOf, pageAddress } from "../state/history";
import { showContent, type ContentView } from "../state/view-keys";
import { audienceActions } from "./audience/audience-actions";
import { close, createSheets, type Sheet } from "./audience/sheets";
import type { EditableDeck } from "./deck/create-editable-deck";
import type { DeckState } from "./deck/deck-state";
import { commands, makeBriefingKeys } from "./keys/commands";
import { KeySheet } from "./keys/KeySheet";
import { createKiosk, type Speaking } from "./kiosk/kiosk";
import { KioskControls } from "./kiosk/kiosk-controls";
import { createStayAwake } from "./kiosk/stay-awake";
import { NotesDrawer } from "./presenter/NotesDrawer";
import { createPresenterOpener } from "./presenter/open-presenter";
import { createMousePointer } from "./room/point-with-mouse";
import { createRoom } from "./room/room";
import { newRoomName, type RoomEntry } from "./room/room-entry";
import { roomDeckOf } from "./room/shared-deck";
import { createStageBox, type MapBoxes } from "./room/stage-box";
import { Overview } from "./slides/Overview";
import { SlideText } from "./slides/SlideText";
import { ViewCode } from "./slides/ViewCode";

export interface PresentationProps {
  readonly deck: DeckState;
  /** A picture of a view, drawn by the SVG twin. */
  readonly thumbnail: (view: ContentView) => Element;
  /** Where the map is in this window; null while there is none. */
  readonly mapBoxes: () => MapBoxes | null;
  readonly isRailOpen: boolean;
  readonly onRail: (open: boolean) => void;
  readonly isEditorOpen: boolean;
  readonly onEditor: (open: boolean) => void;
  readonly entry: RoomEntry;
  readonly editable: EditableDeck;
  /** Called when other windows begin to follow this one, on a slide or not. */
  readonly onRoom: () => void;
  /** Called when keys work and this window agrees with the others. */
  readonly onReady: () => void;
}

export function Presentation(props: PresentationProps) {
  const state = useBriefing();
  const { t } = useI18n();
  // None of these changes during the life of the page.
  const [deck, editable, entry] = untrack(() => [props.deck, props.editable, props.entry] as const);
  const [roomName, setRoomName] = createSignal(entry.name);
  const room = createRoom({
    state,
    role: "audience",
    name: roomName,
    isGuest: entry.isGuest,
    deck: roomDeckOf(state, editable),
    onUse: () => kiosk.noteUse(),
    stage: createStageBox(
      () => props.mapBoxes(),
      () => [deck.isBriefing(), state.selected(), deck.isOffSlide()],
    ),
  });
  const sheets = createSheets();
  const rail: Sheet = { isOpen: () => props.isRailOpen, set: (open) => props.onRail(open) };
  const editor: Sheet = { isOpen: () => props.isEditorOpen, set: (open) => props.onEditor(open) };
  const openWindow = createPresenterOpener((why) => {
    if (!deck.isBriefing()) return;
    room.setBlank(null);
    sheets.setNotes(why);
  });
  const openPresenter = (): void => {
    const name = roomName() ?? newRoomName();
    setRoomName(name);
    props.onRoom();
    openWindow(pageAddress(), name);
  };
  const actions = audienceActions({ state, deck, room, sheets, rail, editor, openPresenter });
  onCleanup(makeBriefingKeys(window, () => untrack(deck.isBriefing), actions));

  /** Closes everything that visitors opened, and shows the slide as it is in the deck. */
  const reset = (start: Speaking): void => {
    room.setBlank(null);
    close([sheets.overview, sheets.help, sheets.code, sheets.pointer, rail]);
    const slide = deck.current();
    if (slide) state.change((view) => ({ ...showContent(view, slide.view), slide: slide.id, ...start }));
  };
  const kiosk = createKiosk({
    seconds: () => state.view().kiosk,
    isBriefing: deck.isBriefing,
    speaking: () => ({ lang: state.view().lang, worldview: state.view().worldview }),
    next: () => actions.goTo((deck.index() + 1) % deck.slides().length),
    reset,
  });
  createStayAwake(() => deck.isBriefing() && state.view().kiosk === null, deck.current);
  const slideId = createMemo(() => deck.current()?.id);
  createMousePointer(room, sheets.pointer.isOpen, () => slideId());

  // If a presenter's window was asked for, this part stays when the briefing is left, but its sheets must close.
  createEffect(() => {
    if (deck.isBriefing()) return;
    sheets.setNotes(null);
    close([sheets.overview, sheets.help, sheets.code, sheets.pointer]);
  });
  // The editor also opens for a dropped file, which can happen on a blank screen.
  createEffect(
    on(
      editor.isOpen,
      (isOpen) => {
        if (isOpen) room.setBlank(null);
      },
      { defer: true },
    ),
  );
  createEffect(() => {
    if (room.isSettled()) props.onReady();
  });
  /** The address for phones, without what belongs to this screen alone: they neither loop nor know how this machine draws. */
  const address = (): string => addressOf(state.fragmentForOthers(state.view()));
  return (
    <>
      <Show when={deck.current()}>
        {(slide) => (
          <SlideText
            slide={slide()}
            index={deck.index()}
            count={deck.slides().length}
            onStep={(by) => (by === 1 ? actions.next() : actions.previous())}
            onJump={actions.goTo}
            onOverview={actions.toggleOverview}
          />
        )}
      </Show>
      <Show when={deck.isOffSlide()}>
        <button type="button" class="off-slide" onClick={() => deck.returnToSlide()} aria-keyshortcuts="Backspace">
          {t().brief.offSlide} <kbd aria-hidden="true">⌫</kbd>
        </button>
      </Show>
      <Show when={sheets.overview.isOpen()}>
        <Overview deck={deck} thumbnail={props.thumbnail} onClose={() => sheets.overview.set(false)} />
      </Show>
      <KeySheet open={sheets.help.isOpen()} commands={commands} onClose={() => sheets.help.set(false)} />
      <ViewCode open={sheets.code.isOpen()} address={address()} onClose={() => sheets.code.set(false)} />
      <KioskControls kiosk={kiosk} />
      <Show when={room.blank()}>{(colour) => <section class={`blank blank-${colour()}`} aria-label={t().brief.blank} />}</Show>
      <Show when={room.pointer()}>
        {(at) => <div class="spot" style={{ left: `${100 * at().x}vw`, top: `${100 * at().y}vh` }} aria-hidden="true" />}
      </Show>
      <Show when={sheets.notes()}>
        {(why) => <NotesDrawer deck={deck} room={room} why={why()} onClose={() => sheets.setNotes(null)} />}
      </Show>
    </>
  );
}
