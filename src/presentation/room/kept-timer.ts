/** The room's timer as a page remembers it, for its next load. */
import { keep, readKept } from "./kept";
import { elapsedOf, resetTimer, type RunningTimer } from "./pace";

/** What it takes to load a page again, a crash included. Longer, or less than nothing: the time of day was set meanwhile. */
const longestAwayMs = 600_000;

/**
 * A reload of the only window does not stop the timer: its page has a clock of its own, so the time away is read from
 * the time of day.
 * @param now of this page's clock
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

/** To be called now and then while it runs: what was kept last is what a reload finds. */
export const keepTimer = (room: string, timer: RunningTimer, now = performance.now(), today = Date.now()): void =>
  keep(
    "session",
    `timer-${room}`,
    JSON.stringify([Math.round(elapsedOf(timer, now)), timer.from, timer.since === null ? null : today]),
  );
