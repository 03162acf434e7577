/**
 * Keeps WebGL drawing wherever it can: starts it, waits for a lost context, makes a new one where the old does not come
 * back, and says why the twin draws meanwhile. Knows neither Solid nor MapLibre; at most one context lives at a time.
 */
import { guardRenderer } from "./guard-renderer";
import type { KeeperHost, RendererNotice } from "./keeper-host";
import type { MapRenderer, RendererFailure } from "./renderer";

/** A driver that comes back does so within a second or two. */
const patienceMs = 5000;
/** MapLibre then needs half a second; much more where the processor draws. */
const redrawPatienceMs = 15_000;
/** A context that lived this long was sound: the next loss is a new story. */
const soundMs = 10_000;
/** Waiting before each further attempt; a graphics card that keeps failing must not make the picture jump for ever. */
const restsMs = [0, 1000, 4000, 15_000, 60_000] as const;

export class WebglKeeper {
  private renderer: MapRenderer | null = null;
  private phase: "off" | "starting" | "on" | "lost" | "resting" | "over" = "off";
  /** What began before the last change of mind is not listened to any more. */
  private turn = 0;
  /** Attempts since it last ran soundly. */
  private attempts = 0;
  /** Contexts lost, ever. */
  private losses = 0;
  private shownAt = 0;
  /** A lost context may come back to the same map. */
  private canReturn = false;
  private stopWaiting: () => void = () => undefined;

  constructor(private readonly host: KeeperHost) {}

  /** WebGL is wanted: starts it unless it runs, is on its way, or was given up. */
  want(): void {
    if (this.phase === "off") this.begin();
  }

  /** The twin is wanted. */
  unwant(): void {
    const isOver = this.phase === "over";
    this.drop();
    if (isOver) this.phase = "over";
    this.host.onNotice(null);
  }

  /** Forgets that it was slow or failed and begins anew. */
  retry(): void {
    this.drop();
    this.attempts = 0;
    this.host.onNotice(null);
    this.begin();
  }

  /** It draws, but too slowly: given up for the session. */
  giveUpSlow(): void {
    if (this.phase === "on") this.giveUp("slow");
  }

  /** The end of the page's map: nothing is told any more. */
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

  /** Shows a renderer once it draws what the page now says: nobody sees it catch up. */
  private async takeOver(renderer: MapRenderer, turn: number): Promise<void> {
    const { losses } = this;
    try {
      await this.host.catchUp(renderer);
    } catch (error) {
      if (turn === this.turn && losses === this.losses) this.onFailure("error", error);
      return;
    }
    // Meanwhile it may have been lost (once more), or somebody changed their mind.
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
    // Lost again while it was coming back: what MapLibre kept of the style is gone, only a new map helps.
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
    // The twin first: it must be on screen whatever destroying does.
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
