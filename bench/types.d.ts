// What the parts of the benchmark hand to each other.

/** `window.peer`: what a page of the comparison offers. */
export interface Peer {
  /** Resolves when the map is drawn, features and all, and the frame is painted. */
  readonly ready: Promise<unknown>;
  /** Resolves, inside a frame, when what was asked is drawn. */
  settled(): Promise<unknown>;
  /** Client pixels of a point inside a region. */
  project(lonLat: readonly [number, number]): { readonly x: number; readonly y: number };
  selected(): string | null;
  reset(): void;
}

/** The part of `window.gatewayAtlas` that is used here. */
export interface Atlas {
  readonly state: { readonly region: string | null };
  readonly renderer: "webgl" | "svg";
  go(partial: Readonly<Record<string, unknown>>): void;
  whenIdle(): Promise<void>;
  /** The ground as it is, without labels. */
  snapshot(): Promise<Blob>;
  project(lonLat: readonly [number, number]): { readonly x: number; readonly y: number };
  on(event: "change", listener: () => void): () => void;
}

/** Milliseconds. */
export interface Answer {
  /** Input until the next frame was painted. */
  readonly next: number;
  /** Input until all of the answer was painted. */
  readonly complete: number;
}

/** A slide change: milliseconds, and frames begun, from the key until its words and regions were painted. */
export interface KeyAnswer {
  readonly next: number;
  readonly frames: number;
}

/** Frames, and when they are painted. Times in milliseconds since the navigation. */
export interface FrameProbe {
  /** Resolves inside the next frame. */
  frame(): Promise<unknown>;
  pause(): Promise<unknown>;
  /** Called inside a frame: resolves with the time when it is painted. */
  painted(): Promise<number>;
  /** The app is idle, or the peer has drawn what was asked. */
  settled(): Promise<unknown>;
  /** From here on `hasDrawn` says whether the map was drawn since it was last asked. @param selector of the part watched */
  watchDrawing(selector: string): void;
  hasDrawn(): boolean;
  stopWatching(): void;
  startFrames(): void;
  /** Times between frames. */
  stopFrames(): readonly number[];
}

/** The first map, the script API, all ready. */
export interface StartProbe {
  firstPaint: number;
  platePainted: number;
  /** Resolves when the script API is there. */
  readonly atlasThere: Promise<void>;
  /** Resolves with the time when the map is ready. @param renderer of the app; a peer has only one */
  ready(renderer: "webgl" | "svg"): Promise<number>;
  /** Resolves with the time when a region is selected and painted. */
  selected(region: string): Promise<number>;
  /** Loses and restores the app's WebGL context; resolves with the time from restoring to ready. */
  loseContext(): Promise<number>;
}

/** From an input until it is painted. */
export interface AnswerProbe {
  /** Measures the next click. @param watched client pixels of a place whose colour the first frame is asked for */
  arm(watched?: { readonly x: number; readonly y: number }): void;
  /** What the canvas shows at the watched place in the first frame after the click: red, green, blue, alpha. */
  firstColour(): Promise<readonly number[]>;
  answer(): Promise<Answer>;
  /**
   * The browser's own time from the mouse's release until the frame that answers was presented, of the last click, to 8 ms;
   * null where it took less than two frames.
   */
  presented(): number | null;
  /** Measures the next move of the pointer: until the first and the last frame that changed the map. */
  armHover(): void;
  hoverAnswer(): Promise<Answer>;
  /** Measures the next key. */
  armKey(): void;
  keyAnswer(): Promise<KeyAnswer>;
}

/** `window.probe`: put into every page before its own scripts, part by part. */
export type Probe = FrameProbe & StartProbe & AnswerProbe;
export interface ProbeWindow {
  readonly probe: Probe;
  readonly peer?: Peer;
  readonly gatewayAtlas?: Atlas;
}

/** One file as it was sent. */
export interface Sent {
  readonly type: "html" | "js" | "json" | "css" | "other";
  readonly bytes: number;
}

/** One figure's samples by name, as `app.firstMap`. */
export type Samples = ReadonlyMap<string, readonly number[]>;
/** The same by run; a run that has none is a hole. */
export type RunSamples = Map<string, number[][]>;
