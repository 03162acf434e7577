/**
 * Keeps WebGL drawing wherever it can: starts it, waits for a lost context, makes a new one if the old one does not come back, and
 * says why the twin draws in the meantime. Knows neither Solid nor MapLibre. There is at most one context at a time.
 */
import { guardRenderer } from "./guard-renderer";
import type { KeeperHost, RendererNotice } from "./keeper-host";
import type { MapRenderer, RendererFailure } from "./renderer";

/** How long to wait for a lost context: a driver that comes back does so within a second or two. */
const patienceMs = 5000;
/** How long to wait for the redraw: MapLibre needs half a second, and much more where the processor draws. */
const redrawPatienceMs = 15_000;
/** A context that lived this long was sound, so its loss starts the count of attempts again. */
const soundMs = 10_000;
/** Waits before each further attempt: a graphics card that keeps failing must not make the picture jump for ever. */
const restsMs = [0, 1000, 4000, 15_000, 60_000] as const;

export class WebglKeeper {
  private renderer: MapRenderer | null = null;
  private phase: "off" | "starting" | "on" | "lost" | "resting" | "over" = "off";
  /** Counts restarts. Results of anything begun in an earlier turn are ignored. */
  private turn = 0;
  /** Attempts since it last ran without trouble. */
  private attempts = 0;
  /** Number of contexts lost so far. */
  private losses = 0;
  private shownAt = 0;
  /** Whether a lost context may come back to the same map. */
  private canReturn = false;
  private stopWaiting: () => void = () => undefined;

  constructor(private readonly host: KeeperHost) {}

  /** Starts WebGL, unless it runs, is starting, or was given up. */
  want(): void {
    if (this.phase === "off") this.begin();
  }

  /** Stops WebGL, because the twin is wanted. */
  unwant(): void {
    const isOver = this.phase === "over";
    this.drop();
    if (isOver) this.phase = "over";
    this.host.onNotice(null);
  }

  /** Forgets that WebGL was slow or failed, and starts it again. */
  retry(): void {
    this.drop();
    this.attempts = 0;
    this.host.onNotice(null);
    this.begin();
  }

  /** Gives up WebGL for the session because it draws too slowly. */
  giveUpSlow(): void {
    if (this.phase === "on") this.giveUp("slow");
  }

  /** Ends with the page's map; nothing is told after this. */
  end(): void {
    this.stopWaiting();
    this.turn += 1;
    this.renderer?.destroy();
    this.renderer = null;
    this.phase = "over";
  }

  private begin(): void {
    if (!this.host.isPossible()) return this.attempts > 0 ? this.restAndRetry() : this.giveUp("missing");
    this.phase = "starting";
    this.turn += 1;
    const turn = this.turn;
    this.host.onStarting(true);
    this.stopWaiting = this.host.afterNextPaint(() => void this.start(turn));
  }

  private async start(turn: number): Promise<void> {
    let made: MapRenderer | null = null;
    try {
      made = await this.host.create({
        onFailure: (kind, error) => {
          if (turn === this.turn) this.onFailure(kind, error);
        },
        onReturning: () => {
          if (turn === this.turn && this.phase === "lost" && this.canReturn) this.waitForReturn(redrawPatienceMs);
        },
        onRestored: () => {
          if (turn === this.turn && this.phase === "lost" && made) void this.takeOver(made, turn);
        },
      });
    } catch (error) {
      if (turn !== this.turn) return;
      if (isLoss(error) || this.attempts > 0) this.restAndRetry(error);
      else this.giveUp("failed", error);
      return;
    }
    if (turn !== this.turn) return made.destroy();
    this.renderer = made;
    await this.takeOver(made, turn);
  }

  /** Shows a renderer only once it draws what the page shows, so that nobody sees it catch up. */
  private async takeOver(renderer: MapRenderer, turn: number): Promise<void> {
    const { losses } = this;
    try {
      await this.host.catchUp(renderer);
    } catch (error) {
      if (turn === this.turn && losses === this.losses) this.onFailure("error", error);
      return;
    }
    // Meanwhile the context may have been lost (again), or somebody may have changed their mind.
    if (turn !== this.turn || losses !== this.losses) return;
    this.stopWaiting();
    this.phase = "on";
    this.shownAt = this.host.now();
    this.host.onShow(
      guardRenderer(renderer, (error) => {
        if (turn === this.turn) this.onFailure("error", error);
      }),
    );
    this.host.onNotice(null);
    this.host.onStarting(false);
  }

  private onFailure(kind: RendererFailure, error: unknown): void {
    if (kind !== "context-lost") return this.phase === "lost" ? this.restAndRetry(error) : this.giveUp("failed", error);
    if (this.phase === "on" && this.host.now() - this.shownAt > soundMs) this.attempts = 0;
    // Lost again while coming back: MapLibre has then lost what it kept of the style, and only a new map helps.
    this.canReturn = this.phase !== "lost";
    this.losses += 1;
    this.phase = "lost";
    this.host.onShow(null);
    this.host.onNotice("lost", error);
    this.host.onStarting(false);
    this.waitForReturn(this.canReturn ? patienceMs : 0);
  }

  private waitForReturn(ms: number): void {
    this.stopWaiting();
    this.stopWaiting = this.host.setTimer(() => this.restAndRetry(), ms);
  }

  private restAndRetry(error?: unknown): void {
    const rest = restsMs[Math.min(this.attempts, restsMs.length - 1)] ?? 0;
    this.drop();
    this.attempts += 1;
    this.phase = "resting";
    this.host.onNotice("lost", error);
    this.stopWaiting = this.host.setTimer(() => this.begin(), rest);
  }

  private giveUp(why: RendererNotice, error?: unknown): void {
    this.drop();
    this.phase = "over";
    this.host.onNotice(why, error);
  }

  private drop(): void {
    this.stopWaiting();
    this.turn += 1;
    const { renderer } = this;
    this.renderer = null;
    this.phase = "off";
    // Show the twin first: it must be on screen even if destroying the renderer fails.
    this.host.onShow(null);
    this.host.onStarting(false);
    renderer?.destroy();
  }
}

/** Thrown by `create` when the context was lost before the first frame. */
export class ContextLostError extends Error {
  override readonly name = "ContextLostError";
}
const isLoss = (error: unknown): boolean => error instanceof ContextLostError;
