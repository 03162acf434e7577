/**
 * Which renderer draws. The twin is there from the first paint; MapLibre comes behind it where WebGL2 can be had and
 * keeps up; the twin takes back where it is missing, lost, failing or slow. Same scene, same camera, same topology.
 */
import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from "solid-js";
import type { RendererName } from "../state/view-state";
import type { BaseGeometry } from "./geometry";
import type { MapRenderer, RendererFailure } from "./renderer";
import type { Scene } from "./scene";
import type { Transform } from "./viewport";
import { hasWebgl2 } from "./webgl/probe";

/** Why the simpler renderer draws although nobody asked for it. */
export type RendererNotice = "slow" | "missing" | "lost" | "failed";

export interface RendererSwitch {
  readonly active: Accessor<MapRenderer>;
  readonly notice: Accessor<RendererNotice | null>;
  /** False while WebGL is wanted and on its way. */
  readonly isSettled: Accessor<boolean>;
  /** Frames of a gesture or flight; too slow on WebGL and the twin takes back for the session. */
  reportSlow(): void;
  dismissNotice(): void;
  /** Forgets that WebGL was slow or failed and tries again. */
  retry(): void;
}

export interface SwitchInput {
  /** Where WebGL draws, below the twin. */
  readonly ground: HTMLElement;
  readonly twin: MapRenderer;
  readonly twinElement: Element;
  /** What the view asks for: null leaves it to the machine. */
  readonly wanted: Accessor<RendererName | null>;
  /** What a renderer that comes up must draw. */
  readonly current: () => { readonly scene: Scene; readonly transform: Transform; readonly geometry: BaseGeometry };
}

export function createRendererSwitch(input: SwitchInput): RendererSwitch {
  const [webgl, setWebgl] = createSignal<MapRenderer | null>(null);
  const [isLost, setLost] = createSignal(false);
  const [isLoading, setLoading] = createSignal(false);
  const [notice, setNotice] = createSignal<RendererNotice | null>(null);
  const [gaveUp, setGaveUp] = createSignal(false);
  const life = { isOver: false };
  const isUnwanted = (): boolean => life.isOver || untrack(input.wanted) === "svg";

  const drop = (why: RendererNotice): void => {
    webgl()?.destroy();
    setWebgl(null);
    setLost(false);
    setGaveUp(true);
    setNotice(why);
  };
  const onFailure = (kind: RendererFailure): void => {
    if (kind !== "context-lost") return drop("failed");
    setLost(true);
    setNotice("lost");
  };
  const onRestored = (): void => {
    setLost(false);
    setNotice((why) => (why === "lost" ? null : why));
  };
  const start = async (): Promise<void> => {
    try {
      const { createWebglRenderer } = await import("./webgl/create-webgl");
      if (isUnwanted()) return;
      const renderer = await createWebglRenderer(input.ground, { ...input.current(), onFailure, onRestored });
      if (isUnwanted()) renderer.destroy();
      else setWebgl(renderer);
    } catch {
      if (!life.isOver) drop("failed");
    } finally {
      setLoading(false);
    }
  };

  createEffect(
    on(
      () => [input.wanted(), gaveUp()] as const,
      ([wanted, hasGivenUp]) => {
        if (wanted === "svg") {
          webgl()?.destroy();
          setWebgl(null);
          setNotice(null);
          return;
        }
        if (webgl() || isLoading() || hasGivenUp) return;
        if (!hasWebgl2()) {
          setGaveUp(true);
          setNotice("missing");
          return;
        }
        // The picture is on screen already: MapLibre's half megabyte waits until the page answers.
        setLoading(true);
        // eslint-disable-next-line solid/reactivity -- the renderer is started once; what it must draw is read then
        afterNextPaint(() => void start());
      },
    ),
  );
  const active = (): MapRenderer => (isLost() ? null : webgl()) ?? input.twin;
  createEffect(() => {
    input.twinElement.classList.toggle("behind", active() !== input.twin);
  });
  onCleanup(() => {
    life.isOver = true;
    untrack(webgl)?.destroy();
  });
  return {
    active,
    notice,
    isSettled: () => !isLoading(),
    reportSlow: () => {
      if (input.wanted() === null && webgl()) drop("slow");
    },
    dismissNotice: () => setNotice(null),
    retry: () => {
      setNotice(null);
      setGaveUp(false);
    },
  };
}

function afterNextPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work, 0));
}
