/** The whole picture of a view: the ground, and the marks over it. Where a close-up is drawn alone, its marks are all there are. */
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

/** Draws the close-up; null where the pack has nothing there. */
export type PaintCloseUp = (input: SceneInput, palette: Palette) => (SceneCloseUp & { readonly marks: readonly Mark[] }) | null;

/** @param paintCloseUp where the close-up is drawn */
export function buildPicture(input: SceneInput, paintCloseUp: PaintCloseUp | null = null): Picture {
  const closeUp = paintCloseUp?.(input, palettes[input.theme]) ?? null;
  const marks = isCloseUpAlone(input) && closeUp ? closeUp.marks : buildMarks(input);
  return { scene: buildScene(input, closeUp), marks };
}
