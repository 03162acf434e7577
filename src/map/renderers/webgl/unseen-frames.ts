/** MapLibre draws in animation frames. Where none come, in a covered window, this makes it draw until it is done. */
import { requestFrame } from "../../../ui/frames/frame";

/** Time to the second round: tiles and what the worker cuts arrive in a few rounds. */
const firstWaitMs = 50;
/** Waits double up to this one. A page without frames may also be one whose graphics are behind, and each round adds to their work. */
const longestWaitMs = 800;

export class UnseenFrames {
  private isWaiting = false;
  /** Until the next round. */
  private waitMs = firstWaitMs;

  /** @param isDue whether something still has to be drawn, and can be */
  constructor(
    private readonly map: { redraw(): unknown },
    private readonly isDue: () => boolean,
  ) {}

  /** Call it after whatever makes MapLibre ask for a frame: waits are short again. */
  expect(): void {
    this.waitMs = firstWaitMs;
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestFrame((_now, isPainted) => (isPainted ? this.end() : this.draw()));
  }

  private draw(): void {
    if (!this.isDue()) return this.end();
    this.map.redraw();
    this.wait();
  }

  private wait(): void {
    const timer = setTimeout(() => {
      cancelAnimationFrame(lateFrame);
      this.draw();
    }, this.waitMs);
    this.waitMs = Math.min(this.waitMs * 2, longestWaitMs);
    // The page is slow, not covered, and MapLibre draws by itself; unless this was the last frame before it is covered.
    const lateFrame = requestAnimationFrame(() => {
      clearTimeout(timer);
      if (!this.isDue()) return this.end();
      this.waitMs = longestWaitMs;
      this.wait();
    });
  }

  private end(): void {
    this.isWaiting = false;
  }
}
