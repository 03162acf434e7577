/** Animation frames, or a timer where none come: a window that is covered or hidden is given no frames, and must not wait for them. */

/** A thread that was busy lets its frame go first: the wait is cut in parts, and only parts on time count. */
const partMs = 120;
const parts = 4;

export const isHidden = (): boolean => document.visibilityState === "hidden";

/**
 * @param run is called once, behind the next frame (`isPainted`), or without one after half a second
 * @returns calls it off
 */
export function requestFrame(run: (now: number, isPainted: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame((now) => {
    clearTimeout(timer);
    run(now, true);
  });
  const wait = (left: number): void => {
    // Hidden, there is nothing to wait for, and browsers let timers there run once a second.
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

/** @returns whether there was one */
export const nextFrame = (): Promise<boolean> => new Promise((resolve) => requestFrame((_now, isPainted) => resolve(isPainted)));
