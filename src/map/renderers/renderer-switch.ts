/**
 * Decides which renderer draws. The twin is there from the first paint. MapLibre takes over where WebGL 2 is available and fast
 * enough; the twin takes back when WebGL is missing, lost, failing or slow. Scene, camera and topology are the same for both.
 */
import { batch, createEffect, createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import { askAgain } from "../../failures/ask-again";
import type { RendererName } from "../../state/view-state";
import type { BaseGeometry } from "../../picture/geometry/geometry";
import type { MapRenderer } from "./renderer";
import type { Twin } from "./svg/twin";
import type { Scene } from "../../picture/scene/scene";
import type { Transform } from "../../picture/camera/viewport";
import { whenPainted } from "../../ui/frames/after-paint";
import { hasWebgl2 } from "./webgl/probe";
import type { RendererNotice } from "./keeper-host";
import { WebglKeeper } from "./webgl-keeper";

export interface RendererSwitch {
  readonly active: Accessor<MapRenderer>;
  readonly notice: Accessor<RendererNotice | null>;
  /** The error when it failed, for whoever looks into it. */
  readonly failure: Accessor<unknown>;
  /** False while WebGL is wanted and still starting. */
  readonly isSettled: Accessor<boolean>;
  /** Tells that frames of a gesture or flight are too slow on WebGL: the twin takes back for the session. */
  reportSlow(): void;
  dismissNotice(): void;
  /** Forgets that WebGL was slow or failed and tries again. */
  retry(): void;
  /** A picture of the ground on screen; from the twin if WebGL has none. */
  snapshot(): Promise<Blob>;
  /** Makes the twin draw what is on screen, even while WebGL draws. @returns the size of the map, CSS pixels */
  drawForPrint(): Shown["size"];
}

/** What a renderer must show. */
export interface Shown {
  readonly scene: Scene;
  readonly transform: Transform;
  readonly geometry: BaseGeometry;
  /** CSS pixels of the container. */
  readonly size: { readonly width: number; readonly height: number };
}

export interface SwitchInput {
  /** The element that WebGL draws in, below the twin. */
  readonly ground: HTMLElement;
  readonly twin: Twin;
  readonly twinElement: Element;
  /** The renderer that the view asks for; null: the machine decides. */
  readonly wanted: Accessor<RendererName | null>;
  /** The geometry as it is drawn from afar. */
  readonly light: BaseGeometry;
  /** What to show now; not reactive. */
  readonly current: () => Shown;
}

/** How long the first picture may take. If WebGL was asked for, a slow machine is no reason to draw with something else. */
const patience = { ownMs: 15_000, askedForMs: 45_000 } as const;

const loadWebgl = askAgain(() => import("./webgl/create-webgl"));

export function createRendererSwitch(input: SwitchInput): RendererSwitch {
  const [webgl, setWebgl] = createSignal<MapRenderer | null>(null);
  const [isSettled, setSettled] = createSignal(true);
  const [notice, setNotice] = createSignal<RendererNotice | null>(null);
  const [failure, setFailure] = createSignal<unknown>();
  let told: Shown | null = null;

  const keeper = new WebglKeeper({
    isPossible: hasWebgl2,
    create: async (hooks) => {
      const { createWebglRenderer } = await loadWebgl();
      told = input.current();
      const patienceMs = untrack(input.wanted) === "webgl" ? patience.askedForMs : patience.ownMs;
      return createWebglRenderer(input.ground, { ...told, ...hooks, light: input.light, patienceMs });
    },
    catchUp: async (renderer) => {
      for (let next = input.current(); !showsAlike(next, told); next = input.current()) {
        told = next;
        show(renderer, next);
        await renderer.whenIdle();
      }
    },
    afterNextPaint: whenPainted,
    setTimer: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    now: () => performance.now(),
    onShow: (renderer) => {
      // So far the renderer has been told everything. While it is lost it misses changes, and must catch up later.
      if (!renderer && untrack(webgl)) told = input.current();
      setWebgl(renderer);
    },
    onNotice: (why, error) =>
      batch(() => {
        setNotice(why);
        setFailure(() => error);
      }),
    onStarting: (isStarting) => setSettled(!isStarting),
  });

  createEffect(() => {
    // The picture is already on screen, so MapLibre's half megabyte can wait until the page answers.
    if (input.wanted() === "svg") untrack(() => keeper.unwant());
    else untrack(() => keeper.want());
  });
  const active = (): MapRenderer => webgl() ?? input.twin;
  createEffect(() => {
    input.twinElement.classList.toggle("behind", active() !== input.twin);
  });
  onCleanup(() => keeper.end());
  return {
    active,
    notice,
    failure,
    isSettled,
    reportSlow: () => {
      if (input.wanted() === null) keeper.giveUpSlow();
    },
    dismissNotice: () => setNotice(null),
    retry: () => keeper.retry(),
    drawForPrint: () => {
      const shown = input.current();
      show(input.twin, shown);
      input.twin.finish();
      return shown.size;
    },
    snapshot: async () => {
      const drawing = untrack(active);
      try {
        return await drawing.snapshot();
      } catch (error) {
        if (drawing === input.twin) throw error;
        // The renderer was lost meanwhile; by now the twin shows the same.
        return input.twin.snapshot();
      }
    },
  };
}

function show(renderer: MapRenderer, { size, geometry, scene, transform }: Shown): void {
  renderer.resize(size.width, size.height);
  renderer.setGeometry(geometry);
  renderer.draw(scene);
  renderer.setTransform(transform, false);
}

/** Whether two things look the same but for the camera, which may still move: it is on the next frame in any case. */
const showsAlike = (a: Shown, b: Shown | null): boolean =>
  a.scene === b?.scene && a.geometry === b.geometry && a.size.width === b.size.width && a.size.height === b.size.height;
