/** Names and symbols on the page: drawn where the layout puts them, lit with what is hovered. */
import { createEffect, onCleanup, type Accessor } from "solid-js";
import { MarksDrawing } from "../../picture/html/marks-drawing";
import type { Plate } from "../../picture/plate/plate-in-page";
import type { BriefingState } from "../../state/briefing-state";
import { noLayout, type Layout } from "./create-layout";

export function createMarks(
  stage: HTMLElement,
  plate: Plate,
): { readonly drawing: MarksDrawing; follow(layout: Accessor<Layout>, lit: BriefingState["lit"]): void } {
  const drawing = new MarksDrawing(stage.ownerDocument, plate.marks);
  stage.append(plate.marks);
  onCleanup(() => plate.marks.remove());
  return {
    drawing,
    follow: (layout, lit) => {
      createEffect(() => {
        if (layout() !== noLayout) drawing.draw(layout().marks, layout().placement);
      });
      createEffect(() => drawing.light(lit()));
    },
  };
}
