/** Judges whether animated frames come too slowly for WebGL. Pure; the stage decides what follows. */

/** How many of the latest animated frames are judged. */
export const framesJudged = 20;
/** Above 40 ms (25 frames a second) a pan visibly stutters; the twin needs 17 ms on the same machine. */
const slowMs = 40;

/**
 * @param frameTimesMs times between animated frames, milliseconds, oldest first
 * @returns whether the median of the last 20 is over 40 ms; false while there are fewer than 20
 */
export function isSlow(frameTimesMs: readonly number[]): boolean {
  if (frameTimesMs.length < framesJudged) return false;
  const sorted = frameTimesMs.slice(-framesJudged).sort((a, b) => a - b);
  const middle = framesJudged / 2;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2 > slowMs;
}
