/** The SVG twin: the ground as the browser draws it, where WebGL is missing or slow. It adopts the plate in the page. */
import type { Transform } from "../../../picture/camera/viewport";
import type { BaseGeometry } from "../../../picture/geometry/geometry";
import { coastPaths, knownCoast } from "../../../picture/svg/coast";
import { GroundDrawing } from "../../../picture/svg/ground-drawing";
import { svgNamespace } from "../../../picture/svg/svg-element";
import { setAttribute } from "../../../picture/svg/keyed-children";
import { geometryPaths, type PathItem } from "../../../picture/svg/paths";
import { afterPaint } from "../../../ui/frames/after-paint";
import type { MapRenderer } from "../renderer";

// A gesture moves the drawing as it is. Beyond this share of the screen, or this change of scale, it is redrawn on the way.
const redrawAt = { shift: 0.6, scale: 1.8 } as const;

export interface Twin extends MapRenderer {
  /** Draws at once what follows the first paint: paper waits for no frame. */
  finish(): void;
}

/** @param existing the plate in the page; null to start from nothing */
export function createTwin(container: HTMLElement, existing: SVGSVGElement | null): Twin {
  const drawing = new GroundDrawing(container.ownerDocument, existing);
  const svg = drawing.svg;
  if (!(svg instanceof SVGSVGElement)) throw new Error("the twin's root must be an <svg>");
  if (svg.parentElement !== container) container.append(svg);
  svg.classList.add("live");
  let sea = "none";
  let isFirst = true;
  let units: readonly PathItem[] = [];
  /** Set while the coast is to be found, which the first paint does not wait for. */
  let cancelCoast: (() => void) | null = null;
  const waiting: (() => void)[] = [];
  let committed: Transform | null = null;
  let size = { width: container.clientWidth, height: container.clientHeight };

  const findCoast = (): void => {
    cancelCoast?.();
    cancelCoast = null;
    drawing.setCoast(coastPaths(units));
    for (const resolve of waiting.splice(0)) resolve();
  };
  const commit = (transform: Transform): void => {
    drawing.place(transform);
    svg.style.transform = "";
    committed = transform;
  };
  return {
    name: "svg",
    draw: (scene) => {
      sea = scene.palette.sea;
      drawing.draw(scene);
    },
    setGeometry: (geometry: BaseGeometry) => {
      const paths = geometryPaths(geometry);
      drawing.setGeometry(paths);
      units = paths.units;
      if (knownCoast(units)) return findCoast();
      cancelCoast?.();
      // None rather than that of another level.
      drawing.setCoast([]);
      // Behind the first layout and the answer to a first click, which are worth more than a fine line.
      cancelCoast = afterPaint(findCoast, isFirst ? 500 : undefined);
      isFirst = false;
    },
    finish: () => {
      if (cancelCoast) findCoast();
    },
    setTransform: (transform, moving) => {
      if (!moving || !committed) {
        svg.style.willChange = "";
        return commit(transform);
      }
      const scale = transform.k / committed.k;
      const x = transform.x - committed.x * scale;
      const y = transform.y - committed.y * scale;
      const far = Math.abs(x) > size.width * redrawAt.shift || Math.abs(y) > size.height * redrawAt.shift;
      if (far || scale > redrawAt.scale || scale < 1 / redrawAt.scale) return commit(transform);
      svg.style.willChange = "transform";
      svg.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    },
    resize: (width, height) => {
      size = { width, height };
      setAttribute(svg, "viewBox", `0 0 ${width} ${height}`);
      setAttribute(svg, "preserveAspectRatio", null);
    },
    whenIdle: () => (cancelCoast ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    snapshot: () => Promise.resolve(new Blob([standAlone(svg, size, sea)], { type: "image/svg+xml" })),
    destroy: () => {
      cancelCoast?.();
      for (const resolve of waiting.splice(0)) resolve();
      svg.remove();
    },
  };
}

/** The drawing as a separate file: with a size, and with the sea, which in the page is the background. */
function standAlone(svg: SVGSVGElement, size: { readonly width: number; readonly height: number }, sea: string): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("a copy of an <svg> is an <svg>");
  copy.removeAttribute("style");
  copy.setAttribute("class", "");
  copy.setAttribute("width", String(size.width));
  copy.setAttribute("height", String(size.height));
  const ground = svg.ownerDocument.createElementNS(svgNamespace, "rect");
  for (const [name, value] of [
    ["width", "100%"],
    ["height", "100%"],
    ["fill", sea],
  ] as const)
    ground.setAttribute(name, value);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}
