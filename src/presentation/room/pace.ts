/**
 * Time of a briefing: how much has elapsed, and how that compares with the plan. Pure: takes milliseconds, makes no words. `now` is
 * a clock that never goes back (`performance.now`), because the time of day may be set in the middle of a talk.
 */

export interface RunningTimer {
  /** Milliseconds that had elapsed when it was last started. */
  readonly before: number;
  /** When it was last started; null while it is stopped. */
  readonly since: number | null;
  /** The slide it was first started on, from 0. */
  readonly from: number;
}

export const elapsedOf = ({ before, since }: Pick<RunningTimer, "before" | "since">, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

/** @param index of the slide on screen, from which a fresh timer measures the pace */
export const startTimer = (timer: RunningTimer, now: number, index: number): RunningTimer =>
  timer.since === null ? { ...timer, since: now, from: hasBegun(timer) ? timer.from : Math.max(index, 0) } : timer;
export const pauseTimer = (timer: RunningTimer, now: number): RunningTimer => ({
  ...timer,
  before: elapsedOf(timer, now),
  since: null,
});
export const resetTimer = (): RunningTimer => ({ before: 0, since: null, from: 0 });
export const hasBegun = ({ before, since }: RunningTimer): boolean => since !== null || before > 0;

/** `4:05`, `1:04:05`. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

export interface Pace {
  readonly kind: "onTime" | "ahead" | "behind";
  /** A whole number, at least 1 unless on time. */
  readonly minutes: number;
}

const minuteMs = 60_000;
/** A difference smaller than this is on time: nobody needs to hurry for it. */
const tolerance = minuteMs / 2;

/**
 * Every slide has the same share of the plan, and is on time during its share.
 * @param index of the slide, from 0
 * @param from the slide that the timer started on; the time for the slides before it was not measured
 * @returns null in the first minute, which says nothing yet
 */
export function paceOf(elapsed: number, plannedMinutes: number, index: number, count: number, from = 0): Pace | null {
  if (elapsed < minuteMs) return null;
  if (count < 1 || index < 0) return { kind: "onTime", minutes: 0 };
  const share = (plannedMinutes * minuteMs) / count;
  const done = Math.max(index - from, 0);
  const behind = elapsed - (done + 1) * share;
  const ahead = done * share - elapsed;
  const minutesOf = (by: number): number => Math.max(1, Math.round(by / minuteMs));
  if (behind >= tolerance) return { kind: "behind", minutes: minutesOf(behind) };
  if (ahead >= tolerance) return { kind: "ahead", minutes: minutesOf(ahead) };
  return { kind: "onTime", minutes: 0 };
}
