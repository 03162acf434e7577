/** What the keys of a briefing do in the audience's window. */
import type { BriefingState } from "../../state/briefing-state";
import { toggleFullScreen } from "../../ui/full-screen";
import type { DeckState } from "../deck/deck-state";
import type { BriefingActions } from "../keys/commands";
import type { Room } from "../room/room";
import type { Sheet, Sheets } from "./sheets";

export interface AudienceParts {
  readonly state: Pick<BriefingState, "homeCamera" | "speakNext">;
  readonly deck: DeckState;
  readonly room: Pick<Room, "blank" | "setBlank">;
  readonly sheets: Sheets;
  readonly rail: Sheet;
  readonly editor: Sheet;
  /** Call it from a key press or click. */
  readonly openPresenter: () => void;
}

export interface AudienceActions extends BriefingActions {
  /** Goes to a slide by position, from 0, kept within the deck. */
  goTo(index: number): void;
}

export function audienceActions({ state, deck, room, sheets, rail, editor, openPresenter }: AudienceParts): AudienceActions {
  /** A step ends a blank screen. So does opening anything, so that nothing lies unseen below it. */
  const goTo = (index: number): void => {
    room.setBlank(null);
    deck.goToIndex(index);
  };
  const toggle = ({ isOpen, set }: Sheet) => {
    room.setBlank(null);
    set(!isOpen());
  };
  return {
    goTo,
    next: () => goTo(deck.index() + 1),
    previous: () => goTo(deck.index() - 1),
    first: () => goTo(0),
    last: () => goTo(Infinity),
    // A number past the end means the last slide.
    jump: (number) => goTo(number - 1),
    toggleBlank: (colour) => room.setBlank(room.blank() === colour ? null : colour),
    toggleFullScreen: () => toggleFullScreen(document),
    toggleOverview: () => toggle(sheets.overview),
    toggleRail: () => toggle(rail),
    toggleEditor: () => toggle(editor),
    toggleCode: () => toggle(sheets.code),
    // The pointer can be seen on a blank screen too.
    togglePointer: () => sheets.pointer.set(!sheets.pointer.isOpen()),
    openPresenter: () => (sheets.notes() ? sheets.setNotes(null) : openPresenter()),
    openHelp: () => {
      room.setBlank(null);
      sheets.help.set(true);
    },
    home: () => state.homeCamera(),
    nextLanguage: () => state.speakNext(),
    returnToSlide: () => deck.returnToSlide(),
    stepBack: () => {
      if (room.blank()) return room.setBlank(null);
      const top = [sheets.code, sheets.overview, sheets.pointer, editor, rail].find(({ isOpen }) => isOpen());
      if (top) top.set(false);
      else if (sheets.notes()) sheets.setNotes(null);
      else deck.leave();
    },
  };
}
