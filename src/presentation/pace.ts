/** Time of a briefing: elapsed, and how it stands against the plan. Pure; milliseconds in, words elsewhere. */

export interface RunningTimer {
  /** Milliseconds gone by before it was last started. */
  readonly before: number;
  /** When it was last started; null: it stands. */
  readonly since: number | null;
}

export const elapsedOf = ({ before, since }: RunningTimer, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

export const startTimer = (timer: RunningTimer, now: number): RunningTimer =>
  timer.since === null ? { before: timer.before, since: now } : timer;
export const pauseTimer = (timer: RunningTimer, now: number): RunningTimer => ({ before: elapsedOf(timer, now), since: null });
export const resetTimer = (): RunningTimer => ({ before: 0, since: null });

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
 */
export function paceOf(elapsed: number, plannedMinutes: number, index: number, count: number): Pace {
  if (count < 1 || index < 0) return { kind: "onTime", minutes: 0 };
  const share = (plannedMinutes * minuteMs) / count;
  const behind = elapsed - (index + 1) * share;
  const ahead = index * share - elapsed;
  const minutesOf = (by: number): number => Math.max(1, Math.round(by / minuteMs));
  if (behind >= tolerance) return { kind: "behind", minutes: minutesOf(behind) };
  if (ahead >= tolerance) return { kind: "ahead", minutes: minutesOf(ahead) };
  return { kind: "onTime", minutes: 0 };
}
