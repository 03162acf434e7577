/**
 * The inset on screen: a frame over the map with the ground's own shapes, drawn once more at another scale, and marks of its own.
 * It is the same above either renderer, because its ground is the twin's.
 */
import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import type { Transform } from "../../picture/camera/viewport";
import { MarksDrawing } from "../../picture/html/marks-drawing";
import { gridScale } from "../../picture/svg/grid";
import { svgElement } from "../../picture/svg/svg-element";
import type { BriefingState } from "../../state/briefing-state";
import type { InsetLayout, Layout } from "./create-layout";

/** The twin's groups that an inset shows; arrows lead out of it, and their stumps would look like mistakes. */
const isLeftOut = (group: Element): boolean => group.classList.contains("arrows");

export interface InsetControl {
  readonly isShown: Accessor<boolean>;
  /** Moves the outline of what the inset shows along with the map. */
  setTransform(transform: Transform): void;
  /** Draws the inset while the layout has one. */
  follow(layout: Accessor<Layout>, lit: BriefingState["lit"]): void;
}

/** @param twin the twin's picture, whose groups are drawn again */
export function createInset(stage: HTMLElement, twin: Element): InsetControl {
  const document = stage.ownerDocument;
  const outline = document.createElement("div");
  outline.className = "inset-extent";
  const [isShown, setShown] = createSignal(false);
  return {
    isShown,
    setTransform: ({ k, x, y }) => setLengths(outline, { "--k": k, "--tx": x, "--ty": y }, "px"),
    follow: (layout, lit) => {
      createEffect(() => setShown(layout().inset !== null));
      createEffect(() => {
        if (isShown()) draw(layout, lit);
      });
    },
  };

  function draw(layout: Accessor<Layout>, lit: BriefingState["lit"]): void {
    const frame = document.createElement("div");
    frame.className = "inset";
    const ground = svgElement(document, "g", {}, useGroups(document, twin));
    const drawing = new MarksDrawing(document);
    frame.append(svgElement(document, "svg", { "aria-hidden": "true", focusable: "false" }, [ground]), drawing.root);
    stage.append(outline, frame);
    onCleanup(() => {
      frame.remove();
      outline.remove();
    });
    createEffect(() => {
      const { inset } = layout();
      if (!inset) return;
      const { box, extent, transform } = inset.frame;
      const [width, height] = [box.right - box.left, box.bottom - box.top];
      setLengths(frame, { left: box.left, top: box.top, width, height }, "px");
      setLengths(
        outline,
        { "--x": extent.left, "--y": extent.top, "--w": extent.right - extent.left, "--h": extent.bottom - extent.top },
        "",
      );
      const scale = transform.k / gridScale;
      ground.setAttribute("transform", `matrix(${scale} 0 0 ${scale} ${transform.x} ${transform.y})`);
      drawing.setTransform(transform);
      drawing.draw(inset.marks, inset.placement);
    });
    createEffect(() => drawing.light(lit()));
  }
}

function setLengths(element: HTMLElement, lengths: Readonly<Record<string, number>>, unit: string): void {
  for (const [name, value] of Object.entries(lengths)) element.style.setProperty(name, `${Math.round(value * 1e4) / 1e4}${unit}`);
}

/** Each group of the twin once more, by reference: no shape is in the page twice. */
const useGroups = (document: Document, twin: Element): readonly Element[] =>
  [...twin.querySelectorAll("g.world > g")]
    .filter((group) => !isLeftOut(group))
    .map((group) => {
      const id = `twin-${group.getAttribute("class") ?? ""}`;
      group.setAttribute("id", id);
      return svgElement(document, "use", { href: `#${id}` });
    });

/** Which of the two maps a point of the stage is on. */
export function insetAt({ inset }: Layout, [x, y]: readonly [number, number]): InsetLayout | null {
  if (!inset) return null;
  const { left, top, right, bottom } = inset.frame.box;
  return x >= left && x <= right && y >= top && y <= bottom ? inset : null;
}
