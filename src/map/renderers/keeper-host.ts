/** What keeps WebGL drawing asks of the page around it, and what it tells. */
import type { MapRenderer, RendererFailure } from "./renderer";

/** Why the simpler renderer draws although nobody asked for it. */
export type RendererNotice = "slow" | "missing" | "lost" | "failed";

export interface WebglHooks {
  readonly onFailure: (kind: RendererFailure, error?: unknown) => void;
  /** The browser gave the context back; what was drawn is on its way. */
  readonly onReturning: () => void;
  /** Everything is drawn again. */
  readonly onRestored: () => void;
}

export interface KeeperHost {
  /** Whether it is worth fetching MapLibre at all. */
  isPossible(): boolean;
  /** Resolves when a first complete frame is drawn; rejects where there will be none. */
  create(hooks: WebglHooks): Promise<MapRenderer>;
  /** Brings a renderer that does not draw for the page yet to what must be shown; resolves when it shows it. */
  catchUp(renderer: MapRenderer): Promise<void>;
  /** Runs `work` after the page has painted; never while nobody can see it. @returns stops it */
  afterNextPaint(work: () => void): () => void;
  /** @returns stops it */
  setTimer(work: () => void, ms: number): () => void;
  /** Milliseconds. */
  now(): number;
  /** The renderer that draws, null for the twin. */
  onShow(renderer: MapRenderer | null): void;
  onNotice(why: RendererNotice | null, error?: unknown): void;
  /** Whether WebGL is on its way. */
  onStarting(isStarting: boolean): void;
}
