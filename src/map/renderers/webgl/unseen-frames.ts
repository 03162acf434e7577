/** MapLibre draws in animation frames. Where none come, in a covered window, this makes it draw until it is done. */
import { requestFrame } from "../../../ui/frames/frame";

/** Time between rounds: tiles and what the worker cuts arrive in a few rounds. */
const roundMs = 50;

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
      else this.draw();
    });
  }

  private draw(): void {
    if (this.isDue()) {
      this.map.redraw();
      setTimeout(() => this.draw(), roundMs);
    } else this.isWaiting = false;
  }
}
