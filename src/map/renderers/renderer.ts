/**
 * What a renderer of the ground must do, in a handful of commands. Both renderers keep this contract, checked by one test suite.
 * What keeps its size on screen (labels, symbols) is drawn by the marks layer above them.
 */
import type { RendererName } from "../../state/view-state";
import type { BaseGeometry } from "../../picture/geometry/geometry";
import type { Scene } from "../../picture/scene/scene";
import type { Transform } from "../../picture/camera/viewport";

export interface MapRenderer {
  readonly name: RendererName;
  /** Draws a scene; only what differs from the last one is touched. */
  draw(scene: Scene): void;
  /** @param moving true while a gesture or an animation runs: speed matters more than sharp edges */
  setTransform(transform: Transform, moving: boolean): void;
  /** Changes to another level of the same topology. */
  setGeometry(geometry: BaseGeometry): void;
  /** CSS pixels of the container. */
  resize(width: number, height: number): void;
  /** Resolves when everything asked for is on screen. */
  whenIdle(): Promise<void>;
  /** A picture of the ground as it is now: SVG from the twin, PNG from WebGL. */
  snapshot(): Promise<Blob>;
  destroy(): void;
}

/** A failure after which the renderer cannot go on, so that the other one takes over. */
export type RendererFailure = "context-lost" | "error";
