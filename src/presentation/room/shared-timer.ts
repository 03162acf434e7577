/**
 * Keeps the elapsed time the same in every window of a room. What is sent is the time elapsed so far; each window counts on from
 * there by its own clock. It is kept now and then, so that a reload of the only window does not stop it.
 */
import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from "solid-js";
import { keepTimer, keptTimer } from "./kept-timer";
import { elapsedOf, type RunningTimer } from "./pace";
import { isLater, type Content, type SharedTimer, type Stamp } from "./room-protocol";

export interface TimerShare {
  /** By this window's own clock. */
  readonly timer: Accessor<RunningTimer>;
  setTimer(timer: RunningTimer): void;
  /** The timer as it is now, for the others. */
  shared(): SharedTimer;
  take(theirs: SharedTimer): void;
}

/** How much of the time may be lost in a crash. */
const keepEveryMs = 5000;

/** @param name of the room; when null, nothing is kept */
export function createTimerShare(
  name: Accessor<string | null>,
  after: (stamp: Stamp) => Stamp,
  post: (content: Content) => void,
): TimerShare {
  const [timer, setTimer] = createSignal<RunningTimer>(keptTimer(untrack(name)));
  let stamp: Stamp = { step: 0, by: "" };
  const shared = (): SharedTimer => {
    const now = untrack(timer);
    return { elapsed: elapsedOf(now, performance.now()), isRunning: now.since !== null, from: now.from, stamp };
  };
  // Runs at the start too: a timer found by a reload goes on, and must be kept for the next reload.
  createEffect(
    on([timer, name], ([kept, room]) => {
      if (room === null) return;
      keepTimer(room, kept);
      if (kept.since === null) return;
      const keeping = setInterval(() => keepTimer(room, kept), keepEveryMs);
      onCleanup(() => clearInterval(keeping));
    }),
  );
  return {
    timer,
    setTimer: (wanted) => {
      stamp = after(stamp);
      setTimer(wanted);
      post({ type: "timer", timer: shared() });
    },
    shared,
    take: (theirs) => {
      if (isLater(stamp, theirs.stamp)) return post({ type: "timer", timer: shared() });
      if (!isLater(theirs.stamp, stamp)) return;
      stamp = theirs.stamp;
      setTimer({ before: theirs.elapsed, since: theirs.isRunning ? performance.now() : null, from: theirs.from });
    },
  };
}
