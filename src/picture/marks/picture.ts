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
  const scene = buildScene(input, closeUp);
  const marks = isCloseUpAlone(input) && closeUp ? closeUp.marks : buildMarks(input).map((mark) => haloed(mark, scene));
  return { scene, marks };
}

/** On a tinted country the halo of its name has the tint: in the colour of plain land it would look like a sticker. */
function haloed(mark: Mark, { unitFills }: Scene): Mark {
  const fill = mark.thing?.kind === "country" ? unitFills.get(mark.thing.id) : undefined;
  return fill === undefined ? mark : { ...mark, halo: fill };
}
