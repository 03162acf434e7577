/**
 * Time of a briefing: elapsed, and how it stands against the plan. Pure; milliseconds in, words elsewhere. `now` is a
 * clock that only grows (`performance.now`): the time of day may be set forward or back in the middle of a talk.
 */

export interface RunningTimer {
  /** Milliseconds gone by before it was last started. */
  readonly before: number;
  /** When it was last started; null: it stands. */
  readonly since: number | null;
  /** The slide it was first started on, from 0. */
  readonly from: number;
}

export const elapsedOf = ({ before, since }: Pick<RunningTimer, "before" | "since">, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

/** @param index of the slide on screen: where a fresh timer begins to count the pace */
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
  /** Whole, at least 1 unless on time. */
  readonly minutes: number;
}

const minuteMs = 60_000;
/** Nobody needs to hurry for less. */
const tolerance = minuteMs / 2;

/**
 * Every slide has the same share of the plan; during its share a slide is on time.
 * @param index of the slide, from 0
 * @param from the slide the time began on: the slides before it took no time that was measured
 * @returns null in the first minute: it says nothing yet
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
