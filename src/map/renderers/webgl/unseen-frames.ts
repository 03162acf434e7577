/** MapLibre draws in animation frames. Where none come, in a covered window, this makes it draw until it is done. */
import { requestFrame } from "../../../ui/frames/frame";

/** Time to the second round: tiles and what the worker cuts arrive in a few rounds. */
const firstWaitMs = 50;
/** Waits double up to this one. A page without frames may also be one whose graphics are behind, and each round adds to their work. */
const longestWaitMs = 800;

export class UnseenFrames {
  private isWaiting = false;

  /** @param isDue whether something still has to be drawn, and can be */
  constructor(
    private readonly map: { redraw(): unknown },
    private readonly isDue: () => boolean,
  ) {}

  /** Call it after whatever makes MapLibre ask for a frame. */
  expect(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestFrame((_now, isPainted) => {
      if (isPainted) this.isWaiting = false;
      else this.draw(firstWaitMs);
    });
  }

  private draw(waitMs: number): void {
    if (!this.isDue()) {
      this.isWaiting = false;
      return;
    }
    this.map.redraw();
    const timer = setTimeout(() => {
      cancelAnimationFrame(lateFrame);
      this.draw(Math.min(waitMs * 2, longestWaitMs));
    }, waitMs);
    // The page is slow, not covered, and MapLibre draws by itself.
    const lateFrame = requestAnimationFrame(() => {
      clearTimeout(timer);
      this.isWaiting = false;
    });
  }
}
