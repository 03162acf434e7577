/** The room's timer, kept by the page for its next load. */
import { keep, readKept } from "./kept";
import { elapsedOf, resetTimer, type RunningTimer } from "./pace";

/** The longest time a reload takes, even after a crash. If more has passed, or less than nothing, somebody set the time of day. */
const longestAwayMs = 600_000;

/**
 * The timer that an earlier load of this page kept, so that a reload of the only window does not stop it. Each load has its own
 * clock, so the time away is measured by the time of day.
 * @param now by this page's clock
 */
export function keptTimer(room: string | null, now = performance.now(), today = Date.now()): RunningTimer {
  const kept = room === null ? null : readKept("session", `timer-${room}`);
  const [elapsed, from, leftAt] = kept?.match(/^\[(\d+),(\d{1,4}),(\d+|null)\]$/)?.slice(1) ?? [];
  if (elapsed === undefined) return resetTimer();
  const timer = { before: Number(elapsed), from: Number(from), since: null };
  if (leftAt === "null") return timer;
  const away = today - Number(leftAt);
  return { ...timer, before: timer.before + (away >= 0 && away <= longestAwayMs ? away : 0), since: now };
}

/** Call it now and then while the timer runs: a reload finds what was kept last. */
export const keepTimer = (room: string, timer: RunningTimer, now = performance.now(), today = Date.now()): void =>
  keep(
    "session",
    `timer-${room}`,
    JSON.stringify([Math.round(elapsedOf(timer, now)), timer.from, timer.since === null ? null : today]),
  );
