/** Work that may wait until the answer to a click is on screen. */

/**
 * Does it behind the next painted frame, and behind what else has waited for that frame: with no delay at all the work would
 * stand in the queue before input and messages that came while the frame was made.
 * @returns calls it off
 */
export function afterPaint(work: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(work, 1);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
