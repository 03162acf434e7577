/** Work that may wait until the answer to a click is on screen. */
import { requestFrame } from "./frame";

/**
 * Runs the work after the next painted frame, behind whatever else has waited for that frame. A short delay keeps it from
 * standing in the queue before input and messages that came while the frame was made. Where no frames come, there is no delay.
 * @param work called with whether there was a frame
 * @param delayMs how long after the frame
 * @returns cancels it
 */
export function afterPaint(work: (isPainted: boolean) => void, delayMs = 1): () => void {
  let timer = 0;
  const cancel = requestFrame((_now, isPainted) => {
    if (isPainted) timer = window.setTimeout(() => work(true), delayMs);
    else work(false);
  });
  return () => {
    cancel();
    clearTimeout(timer);
  };
}

/** The same, but waits while nobody can see the page. */
export function whenPainted(work: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(work, 1);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
