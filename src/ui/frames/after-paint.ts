/** Work that may wait until the answer to a click is on screen. */
import { requestFrame } from "./frame";

/**
 * Does it behind the next painted frame, and behind what else has waited for that frame: with no delay at all the work would
 * stand in the queue before input and messages that came while the frame was made. Where no frames come, without one.
 * @param work is told whether there was a frame
 * @returns calls it off
 */
export function afterPaint(work: (isPainted: boolean) => void): () => void {
  let timer = 0;
  const cancel = requestFrame((_now, isPainted) => {
    if (isPainted) timer = window.setTimeout(() => work(true), 1);
    else work(false);
  });
  return () => {
    cancel();
    clearTimeout(timer);
  };
}

/** The same, but never while nobody can see it. */
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
