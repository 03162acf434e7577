/** The audience's side of a briefing: the slide beside the live map, and what lies over both. */
import { createEffect, createMemo, createSignal, on, onCleanup, Show, untrack } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { useBriefing } from "../state/context";
import { addressOf, pageAddress } from "../state/history";
import { toggleFullScreen } from "../ui/full-screen";
import { showContent, type ContentView } from "../state/view-state";
import { commands, makeBriefingKeys, type BriefingActions } from "./keys/commands";
import type { DeckState } from "./deck/deck-state";
import type { EditableDeck } from "./deck/create-editable-deck";
import { KeySheet } from "./keys/KeySheet";
import { createKiosk, type Speaking } from "./kiosk/kiosk";
import { KioskControls } from "./kiosk/kiosk-controls";
import { NotesDrawer } from "./presenter/NotesDrawer";
import { Overview } from "./slides/Overview";
import { createPresenterOpener, type NoWindow } from "./presenter/open-presenter";
import { newRoomName, type RoomPlace } from "./room/room-place";
import { createStageBox, type MapBoxes } from "./room/stage-box";
import { roomDeckOf } from "./room/shared-deck";
import { createRoom } from "./room/room";
import { SlideText } from "./slides/SlideText";
import { createStayAwake } from "./kiosk/stay-awake";
import { ViewCode } from "./slides/ViewCode";

export interface PresentationProps {
  readonly deck: DeckState;
  /** A picture of a view, drawn by the SVG twin. */
  readonly thumbnail: (view: ContentView) => Element;
  /** Where the map lies in this window; null while there is none. */
  readonly mapBoxes: () => MapBoxes | null;
  readonly isRailOpen: boolean;
  readonly onRail: (open: boolean) => void;
  readonly isEditorOpen: boolean;
  readonly onEditor: (open: boolean) => void;
  readonly place: RoomPlace;
  readonly editable: EditableDeck;
  /** Other windows follow this one from now on, on a slide or not. */
  readonly onRoom: () => void;
  /** Keys are answered from now on, and agree with the other windows. */
  readonly onReady: () => void;
}

export function Presentation(props: PresentationProps) {
  const state = useBriefing();
  const { t } = useI18n();
  const [roomName, setRoomName] = createSignal(untrack(() => props.place.name));
  const room = createRoom({
    state,
    role: "audience",
    name: () => roomName(),
    isGuest: untrack(() => props.place.isGuest),
    deck: roomDeckOf(
      state,
      untrack(() => props.editable),
    ),
    onUse: () => kiosk.noteUse(),
    stage: createStageBox(
      () => props.mapBoxes(),
      () => [props.deck.isBriefing(), state.selected(), props.deck.isOffSlide()],
    ),
  });
  const { blank, setBlank } = room;
  const [notes, setNotes] = createSignal<NoWindow | null>(null);
  const openWindow = createPresenterOpener((why) => {
    if (!props.deck.isBriefing()) return;
    setBlank(null);
    setNotes(why);
  });
  const [isOverview, setOverview] = createSignal(false);
  const [isHelp, setHelp] = createSignal(false);
  const [isCode, setCode] = createSignal(false);
  const [hasPointer, setPointer] = createSignal(false);

  /** A step ends a blank screen, and so does whatever is opened: nothing lies unseen below it. */
  const move = (index: number): void => {
    setBlank(null);
    props.deck.goToIndex(index);
  };
  const actions: BriefingActions = {
    next: () => move(props.deck.index() + 1),
    previous: () => move(props.deck.index() - 1),
    first: () => move(0),
    last: () => move(Infinity),
    // Past the end is the last.
    jump: (number) => move(number - 1),
    toggleBlank: (colour) => setBlank(blank() === colour ? null : colour),
    toggleFullScreen: () => toggleFullScreen(document),
    toggleOverview: () => {
      setBlank(null);
      setOverview((open) => !open);
    },
    openPresenter: () => {
      if (notes()) return void setNotes(null);
      const name = roomName() ?? newRoomName();
      setRoomName(name);
      props.onRoom();
      openWindow(pageAddress(), name);
    },
    home: () => state.homeCamera(),
    nextLanguage: () => state.speakNext(),
    toggleRail: () => {
      setBlank(null);
      props.onRail(!props.isRailOpen);
    },
    toggleEditor: () => {
      setBlank(null);
      props.onEditor(!props.isEditorOpen);
    },
    togglePointer: () => setPointer((on) => !on),
    toggleCode: () => {
      setBlank(null);
      setCode((open) => !open);
    },
    returnToSlide: () => props.deck.returnToSlide(),
    stepBack: () => {
      if (blank()) setBlank(null);
      else if (isCode()) setCode(false);
      else if (isOverview()) setOverview(false);
      else if (hasPointer()) setPointer(false);
      else if (props.isEditorOpen) props.onEditor(false);
      else if (props.isRailOpen) props.onRail(false);
      else if (notes()) setNotes(null);
      else props.deck.leave();
    },
    openHelp: () => {
      setBlank(null);
      setHelp(true);
    },
  };
  /** Everything that visitors opened is closed, and the slide stands as it is in the deck. */
  const reset = (start: Speaking): void => {
    setBlank(null);
    setOverview(false);
    setHelp(false);
    setCode(false);
    setPointer(false);
    props.onRail(false);
    const slide = props.deck.current();
    if (slide) state.change((view) => ({ ...showContent(view, slide.view), slide: slide.id, ...start }));
  };
  const kiosk = createKiosk({
    seconds: () => state.view().kiosk,
    isBriefing: () => props.deck.isBriefing(),
    speaking: () => ({ lang: state.view().lang, worldview: state.view().worldview }),
    next: () => move((props.deck.index() + 1) % props.deck.slides().length),
    reset,
  });
  createStayAwake(
    () => props.deck.isBriefing() && state.view().kiosk === null,
    () => props.deck.current(),
  );
  /** Without what belongs to this screen alone: phones neither loop nor know how this machine draws. */
  const address = (): string => addressOf(state.fragmentForOthers(state.view()));

  // With a presenter's window open, or asked for, this part stays when the briefing is left: its sheets do not.
  createEffect(() => {
    if (props.deck.isBriefing()) return;
    setNotes(null);
    setOverview(false);
    setHelp(false);
    setCode(false);
    setPointer(false);
  });
  // Also by a file that was dropped.
  createEffect(
    on(
      () => props.isEditorOpen,
      (isOpen) => {
        if (isOpen) setBlank(null);
      },
      { defer: true },
    ),
  );
  const isBriefing = (): boolean => untrack(() => props.deck.isBriefing());
  onCleanup(makeBriefingKeys(window, isBriefing, actions));
  createEffect(() => {
    if (room.isSettled()) props.onReady();
  });
  createEffect(() => {
    if (!hasPointer()) return;
    const follow = (event: PointerEvent): void => room.point({ x: event.clientX / innerWidth, y: event.clientY / innerHeight });
    const leave = (): void => room.point(null);
    addEventListener("pointermove", follow);
    document.documentElement.addEventListener("pointerleave", leave);
    onCleanup(() => {
      removeEventListener("pointermove", follow);
      document.documentElement.removeEventListener("pointerleave", leave);
      leave();
    });
  });
  // What was pointed at is gone with its slide.
  const slideId = createMemo(() => props.deck.current()?.id);
  createEffect(
    on(
      slideId,
      () => {
        if (untrack(room.pointer)) room.point(null);
      },
      { defer: true },
    ),
  );
  return (
    <>
      <Show when={props.deck.current()}>
        {(slide) => (
          <SlideText
            slide={slide()}
            index={props.deck.index()}
            count={props.deck.slides().length}
            onStep={(by) => (by === 1 ? actions.next() : actions.previous())}
            onJump={move}
            onOverview={actions.toggleOverview}
          />
        )}
      </Show>
      <Show when={props.deck.isOffSlide()}>
        <button type="button" class="off-slide" onClick={() => props.deck.returnToSlide()} aria-keyshortcuts="Backspace">
          {t().brief.offSlide} <kbd aria-hidden="true">⌫</kbd>
        </button>
      </Show>
      <Show when={isOverview()}>
        <Overview deck={props.deck} thumbnail={props.thumbnail} onClose={() => setOverview(false)} />
      </Show>
      <KeySheet open={isHelp()} commands={commands} onClose={() => setHelp(false)} />
      <ViewCode open={isCode()} address={address()} onClose={() => setCode(false)} />
      <KioskControls kiosk={kiosk} />
      <Show when={blank()}>{(colour) => <section class={`blank blank-${colour()}`} aria-label={t().brief.blank} />}</Show>
      <Show when={room.pointer()}>
        {(at) => <div class="spot" style={{ left: `${100 * at().x}vw`, top: `${100 * at().y}vh` }} aria-hidden="true" />}
      </Show>
      <Show when={notes()}>
        {(why) => <NotesDrawer deck={props.deck} room={room} why={why()} onClose={() => setNotes(null)} />}
      </Show>
    </>
  );
}
