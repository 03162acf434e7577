/** MapLibre draws in animation frames: where none come, in a covered window, it is made to draw until it is done. */
import { requestFrame } from "../../ui/frame";

export class UnseenFrames {
  private isWaiting = false;

  /** @param isDue whether something is still to be drawn, and can be */
  constructor(
    private readonly map: { redraw(): unknown },
    private readonly isDue: () => boolean,
  ) {}

  /** Call after whatever makes MapLibre ask for a frame. */
  expect(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestFrame((_now, isPainted) => {
      this.isWaiting = false;
      if (isPainted || !this.isDue()) return;
      this.map.redraw();
      this.expect();
    });
  }
}
