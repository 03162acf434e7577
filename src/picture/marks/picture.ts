/** The whole picture of a view: the ground and the marks over it. When a close-up is drawn alone, it has the only marks. */
import { buildMarks } from "./marks";
import type { Mark } from "./mark";
import { palettes, type Palette } from "../scene/palette";
import { buildScene } from "../scene/scene";
import { isCloseUpAlone, type SceneInput } from "../scene/scene-input";
import type { Scene, SceneCloseUp } from "../scene/scene-shapes";

export interface Picture {
  readonly scene: Scene;
  readonly marks: readonly Mark[];
}

/** Draws the close-up; returns null when the pack has nothing there. */
export type PaintCloseUp = (input: SceneInput, palette: Palette) => (SceneCloseUp & { readonly marks: readonly Mark[] }) | null;

/** @param paintCloseUp draws the close-up; null when there is none */
export function buildPicture(input: SceneInput, paintCloseUp: PaintCloseUp | null = null): Picture {
  const closeUp = paintCloseUp?.(input, palettes[input.theme]) ?? null;
  const marks = isCloseUpAlone(input) && closeUp ? closeUp.marks : buildMarks(input);
  return { scene: buildScene(input, closeUp), marks };
}
