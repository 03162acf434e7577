/** What the WebGL keeper needs from the page around it, and what it tells. */
import type { MapRenderer, RendererFailure } from "./renderer";

/** Why the twin draws although nobody asked for it. */
export type RendererNotice = "slow" | "missing" | "lost" | "failed";

export interface WebglHooks {
  readonly onFailure: (kind: RendererFailure, error?: unknown) => void;
  /** The browser gave the context back, and the map is being drawn again. */
  readonly onReturning: () => void;
  /** Everything has been drawn again. */
  readonly onRestored: () => void;
}

export interface KeeperHost {
  /** Whether it is worth loading MapLibre at all. */
  isPossible(): boolean;
  /** Resolves when the first complete frame is drawn; rejects when there will be none. */
  create(hooks: WebglHooks): Promise<MapRenderer>;
  /** Makes a renderer that is not in use yet show what the page shows; resolves when it does. */
  catchUp(renderer: MapRenderer): Promise<void>;
  /** Runs `work` after the page has painted; waits while nobody can see it. @returns cancels it */
  afterNextPaint(work: () => void): () => void;
  /** @returns cancels it */
  setTimer(work: () => void, ms: number): () => void;
  /** Milliseconds. */
  now(): number;
  /** Tells which renderer draws now; null for the twin. */
  onShow(renderer: MapRenderer | null): void;
  onNotice(why: RendererNotice | null, error?: unknown): void;
  /** Tells whether WebGL is starting. */
  onStarting(isStarting: boolean): void;
}
