/** The first step starts the timer, whichever window it is made in. */
import { createEffect, createMemo, on, untrack } from "solid-js";
import type { DeckState } from "../deck/deck-state";
import { hasBegun, startTimer } from "./pace";
import type { Room } from "./room";

/** For every part that shows the timer to a speaker; ends with its owner. */
export function startWithFirstStep(deck: Pick<DeckState, "current" | "index">, room: Pick<Room, "timer" | "setTimer">): void {
  // The id, not the slide: typing its notes makes another slide object.
  const id = createMemo(() => deck.current()?.id);
  createEffect(
    on(
      id,
      (slide) => {
        const timer = untrack(room.timer);
        if (slide !== undefined && !hasBegun(timer)) room.setTimer(startTimer(timer, performance.now(), untrack(deck.index)));
      },
      { defer: true },
    ),
  );
}
