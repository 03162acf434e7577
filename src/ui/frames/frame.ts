/** Animation frames, or a timer where none come: a covered or hidden window gets no frames, and must not wait for them. */

/** A busy thread should not use up the wait before its frame can come, so the wait is cut into parts of this length. */
const partMs = 120;
const parts = 4;

export const isHidden = (): boolean => document.visibilityState === "hidden";

/**
 * @param run called once: after the next frame (`isPainted`), or without a frame after about half a second
 * @returns cancels it
 */
export function requestFrame(run: (now: number, isPainted: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame((now) => {
    clearTimeout(timer);
    run(now, true);
  });
  const wait = (left: number): void => {
    // A hidden page has no frame to wait for, and browsers run its timers only once a second.
    timer = setTimeout(() => (left > 1 && !isHidden() ? wait(left - 1) : end()), isHidden() ? 0 : partMs);
  };
  const end = (): void => {
    cancelAnimationFrame(frame);
    run(performance.now(), false);
  };
  wait(parts);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}

/** @returns whether there was a frame */
export const nextFrame = (): Promise<boolean> => new Promise((resolve) => requestFrame((_now, isPainted) => resolve(isPainted)));
