/**
 * Notices when MapLibre has stopped drawing. An error thrown inside its own frame reaches no event, and the picture would freeze
 * for good.
 */

/** The part of a MapLibre map that is needed here. */
export interface FrameSource {
  on(event: "render", listener: () => void): unknown;
  triggerRepaint(): void;
}

/** One frame may be missed. If the next one does not come either, none will. */
const missedAtMost = 1;

export class FrameWatch {
  private drawn = 0;
  private isWatching = false;

  /**
   * @param isDrawing whether frames are expected now: not while the context is lost, not after the end
   * @param onStuck called once each time it stops
   */
  constructor(
    private readonly map: FrameSource,
    private readonly isDrawing: () => boolean,
    private readonly onStuck: (error: Error) => void,
  ) {
    map.on("render", () => {
      this.drawn += 1;
    });
  }

  /** Call it after whatever makes MapLibre ask for a frame. MapLibre's frame has been drawn, or has failed, before ours runs. */
  expect(): void {
    if (this.isWatching || !this.isDrawing()) return;
    this.isWatching = true;
    this.watch(this.drawn, 0);
  }

  private watch(before: number, missed: number): void {
    requestAnimationFrame(() => {
      this.isWatching = false;
      if (this.drawn !== before || !this.isDrawing()) return;
      if (missed >= missedAtMost) return this.onStuck(new Error("MapLibre draws no more frames"));
      this.isWatching = true;
      this.map.triggerRepaint();
      this.watch(before, missed + 1);
    });
  }
}
