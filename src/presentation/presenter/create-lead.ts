/** What the presenter can do, by key and by button, from the same table of commands as the audience's window. */
import { createMemo, type Accessor } from "solid-js";
import type { Slide } from "../../data/deck/deck-schema";
import type { BriefingState } from "../../state/briefing-state";
import { homeCamera } from "../../state/view-state";
import type { BriefingActions, Command } from "../keys/commands";
import type { DeckState } from "../deck/deck-state";
import type { Room } from "../room/room";

export interface Lead {
  /** The slide on screen, or the last one shown when the audience has left the briefing. */
  readonly slide: Accessor<Slide | null>;
  readonly index: Accessor<number>;
  readonly next: Accessor<Slide | null>;
  /** From 0. */
  jump(index: number): void;
  readonly actions: BriefingActions;
}

/** Commands that mean nothing in a window without a map. */
const audienceOnly: readonly Command["id"][] = ["overview", "presenter", "rail", "editor", "pointer", "code"];
export const isForPresenter = ({ id }: Command): boolean => !audienceOnly.includes(id);

export interface LeadHooks {
  toggleFullScreen(): void;
  openHelp(): void;
}

export function createLead(
  state: Pick<BriefingState, "change" | "speakNext">,
  deck: DeckState,
  room: Pick<Room, "blank" | "setBlank">,
  hooks: LeadHooks,
): Lead {
  const slide = createMemo<Slide | null>((last) => deck.current() ?? last, null);
  const index = createMemo(() => deck.slides().findIndex(({ id }) => id === slide()?.id));
  /** A step ends a blank screen. */
  const jump = (to: number): void => {
    room.setBlank(null);
    deck.goToIndex(to);
  };
  const step = (by: 1 | -1): void => {
    // Outside the briefing, a step returns to the slide where it was left.
    jump(deck.isBriefing() ? index() + by : Math.max(index(), 0));
  };
  const nothing = (): void => undefined;
  return {
    slide,
    index,
    next: () => deck.slides()[index() + 1] ?? null,
    jump,
    actions: {
      next: () => step(1),
      previous: () => step(-1),
      first: () => jump(0),
      last: () => jump(Infinity),
      // A number past the end means the last slide.
      jump: (number) => jump(number - 1),
      toggleBlank: (colour) => room.setBlank(room.blank() === colour ? null : colour),
      toggleFullScreen: hooks.toggleFullScreen,
      toggleOverview: nothing,
      openPresenter: nothing,
      home: () => state.change(homeCamera),
      nextLanguage: () => state.speakNext(),
      toggleEditor: nothing,
      toggleRail: nothing,
      togglePointer: nothing,
      toggleCode: nothing,
      returnToSlide: () => deck.returnToSlide(),
      // The briefing can be left only in the audience's window.
      stepBack: () => room.setBlank(null),
      openHelp: hooks.openHelp,
    },
  };
}
