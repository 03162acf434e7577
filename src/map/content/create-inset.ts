/**
 * The inset on screen: a frame over the map with the ground's own shapes, drawn once more at another scale, and marks of its own.
 * It is the same above either renderer, because its ground is the twin's.
 */
import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import type { Transform } from "../../picture/camera/viewport";
import { MarksDrawing } from "../../picture/html/marks-drawing";
import { gridScale } from "../../picture/svg/grid";
import type { PathItem } from "../../picture/svg/paths";
import { HatchDrawing } from "../../picture/svg/hatch-drawing";
import { svgElement } from "../../picture/svg/svg-element";
import type { BriefingState } from "../../state/briefing-state";
import { lineScaleOf, scaledPx } from "../../picture/scene/line-scale";
import type { Scene } from "../../picture/scene/scene-shapes";
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

/**
 * @param twin the twin's picture, whose groups are drawn again
 * @param scene at rest @param level the level of its shapes
 */
export function createInset(stage: HTMLElement, twin: Element, scene: Accessor<Scene>, level: Accessor<unknown>): InsetControl {
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
    const hatched = svgElement(document, "g", {});
    // Of their own: hatches keep their size on screen.
    const hatches = new HatchDrawing(document, hatched);
    const ground = svgElement(document, "g", {}, useGroups(document, twin, hatched));
    const drawing = new MarksDrawing(document);
    frame.append(svgElement(document, "svg", { "aria-hidden": "true", focusable: "false" }, [ground]), drawing.root);
    stage.append(outline, frame);
    onCleanup(() => {
      frame.remove();
      outline.remove();
    });
    createEffect(() => {
      const { inset, em } = layout();
      if (!inset) return;
      for (const element of [frame, outline]) setLengths(element, { "--frame-line": scaledPx(1, lineScaleOf(em)) }, "px");
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
      hatches.setScale(scale);
      drawing.setTransform(transform);
      drawing.draw(inset.marks, inset.placement);
    });
    createEffect(() => {
      // The twin's outlines change with the level, which is drawn before this.
      level();
      hatches.setUnits(scene().hatches.length > 0 ? unitsOf(twin) : []);
      hatches.draw(scene());
    });
    createEffect(() => drawing.light(lit()));
  }
}

function setLengths(element: HTMLElement, lengths: Readonly<Record<string, number>>, unit: string): void {
  for (const [name, value] of Object.entries(lengths)) element.style.setProperty(name, `${Math.round(value * 1e4) / 1e4}${unit}`);
}

/** Each group of the twin once more, by reference: no shape is in the page twice, but of countries that are hatched. */
const useGroups = (document: Document, twin: Element, hatches: Element): readonly Element[] =>
  [...twin.querySelectorAll("g.world > g")]
    .filter((group) => !isLeftOut(group))
    .map((group) => {
      if (group.classList.contains("hatches")) return hatches;
      const id = `twin-${group.getAttribute("class") ?? ""}`;
      group.setAttribute("id", id);
      return svgElement(document, "use", { href: `#${id}` });
    });

const unitsOf = (twin: Element): readonly PathItem[] =>
  [...twin.querySelectorAll("g.units > path")].map((path) => ({
    id: path.getAttribute("data-id") ?? "",
    d: path.getAttribute("d") ?? "",
  }));

/** Which of the two maps a point of the stage is on. */
export function insetAt({ inset }: Layout, [x, y]: readonly [number, number]): InsetLayout | null {
  if (!inset) return null;
  const { left, top, right, bottom } = inset.frame.box;
  return x >= left && x <= right && y >= top && y <= bottom ? inset : null;
}
