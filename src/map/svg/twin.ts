/**
 * The SVG twin: the ground drawn by the browser itself. It is the first picture in the page, the map where WebGL is
 * missing or slow, and the vector of prints. The same code writes the plate at build time and adopts it at run time.
 */
import { unitFill, type Scene, type SceneArea, type SceneArrow, type SceneLine, type SceneRegion } from "../scene";
import type { BaseGeometry } from "../geometry";
import { keepChildren, setAttribute } from "../keyed-children";
import type { MapRenderer } from "../renderer";
import type { Transform } from "../viewport";
import { freePath, gridScale } from "./grid";
import { geometryPaths, type GeometryPaths } from "./paths";

const svgNamespace = "http://www.w3.org/2000/svg";
const dashes = { solid: null, dashed: "7 5", dotted: "0.1 5" } as const;
/** Of a grid cell, which is 256 px wide at the largest zoom. */
const closeUpDigits = 3;
export const twinGroups = ["units", "regions", "lines", "outlines", "close-up", "links", "arrows"] as const;
export type TwinGroup = (typeof twinGroups)[number];

/** Writes the ground's elements; knows nothing of size or time, so that it runs at build time too. */
export class TwinDrawing {
  readonly svg: Element;
  readonly world: Element;
  private readonly groups: Readonly<Record<TwinGroup, Element>>;

  /** @param existing the plate in the page, adopted as it is */
  constructor(
    private readonly document: Document,
    existing: Element | null = null,
  ) {
    this.svg = existing ?? this.element("svg", { class: "twin", "aria-hidden": "true", focusable: "false" });
    this.world = this.svg.querySelector("g.world") ?? this.svg.appendChild(this.element("g", { class: "world" }));
    const group = (name: TwinGroup): Element =>
      this.world.querySelector(`g.${name}`) ?? this.world.appendChild(this.element("g", { class: name }));
    this.groups = {
      units: group("units"),
      regions: group("regions"),
      lines: group("lines"),
      outlines: group("outlines"),
      "close-up": group("close-up"),
      links: group("links"),
      arrows: group("arrows"),
    };
  }

  private element(name: string, attributes: Readonly<Record<string, string>>): Element {
    const element = this.document.createElementNS(svgNamespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }
  private readonly path = (): Element => this.element("path", {});
  /** Lines keep their width on screen; areas have none. */
  private readonly line = (): Element =>
    this.element("path", { fill: "none", "vector-effect": "non-scaling-stroke", "stroke-linejoin": "round" });

  setGeometry({ units, regions, lines }: GeometryPaths): void {
    const write = (element: Element, { d }: { readonly d: string }): void => setAttribute(element, "d", d);
    keepChildren(this.groups.units, units, this.path, write);
    keepChildren(this.groups.regions, regions, this.path, write);
    keepChildren(this.groups.lines, lines, this.line, write);
    keepChildren(this.groups.outlines, regions, this.line, write);
  }

  draw(scene: Scene): void {
    const { palette, worldview } = scene;
    setAttribute(this.groups.units, "fill", palette.land);
    // A hairline of the fill's own colour closes the seams between neighbours.
    for (const unit of this.groups.units.children) {
      const id = unit.getAttribute("data-id") ?? "";
      const fill = unitFill(scene, id);
      setAttribute(unit, "fill", fill === palette.land ? null : fill);
    }
    for (const line of this.groups.lines.children) {
      const name = line.getAttribute("data-id");
      setAttribute(line, "stroke", name === "provinces" ? palette.province : palette.border);
      setAttribute(line, "stroke-width", name === "provinces" ? "0.6" : "0.9");
      const otherWorldview = name === `borders-${worldview === "china" ? "international" : "china"}`;
      setAttribute(line, "display", otherWorldview ? "none" : null);
    }
    const byId = new Map(scene.regions.map((region): readonly [string, SceneRegion] => [region.id, region]));
    for (const region of this.groups.regions.children)
      setAttribute(region, "fill", byId.get(region.getAttribute("data-id") ?? "")?.fill ?? "none");
    for (const outline of this.groups.outlines.children) {
      const region = byId.get(outline.getAttribute("data-id") ?? "");
      setAttribute(outline, "stroke", region?.stroke ?? "none");
      setAttribute(outline, "stroke-width", String(region?.strokeWidth ?? 0));
    }
    const writeLine = (element: Element, line: SceneLine, digits?: number): void => {
      setAttribute(element, "d", freePath(line.path, false, digits));
      setAttribute(element, "stroke", line.colour);
      setAttribute(element, "stroke-width", String(line.width));
      setAttribute(element, "stroke-linecap", "round");
      setAttribute(element, "stroke-dasharray", dashes[line.dash]);
    };
    keepChildren(
      this.groups["close-up"],
      [...(scene.closeUp?.areas ?? []), ...(scene.closeUp?.lines ?? [])],
      (item) => ("fill" in item ? this.path() : this.line()),
      (element, item: SceneArea | SceneLine) => {
        if (!("fill" in item)) return writeLine(element, item, closeUpDigits);
        setAttribute(element, "d", freePath(item.ring, true, closeUpDigits));
        setAttribute(element, "fill", item.fill);
      },
    );
    keepChildren(this.groups.links, scene.links, this.line, (element, link: SceneLine) => writeLine(element, link));
    keepChildren(this.groups.arrows, scene.arrows, this.line, (element, arrow: SceneArrow) => {
      setAttribute(element, "d", freePath(arrow.ring, true));
      setAttribute(element, "fill", arrow.fill);
      setAttribute(element, "stroke", arrow.stroke);
      setAttribute(element, "stroke-width", arrow.dash === "solid" ? "0" : "2");
      setAttribute(element, "stroke-linecap", "round");
      setAttribute(element, "stroke-dasharray", arrow.dash === "solid" ? null : dashes.dotted);
    });
  }
}

// A gesture moves the picture as it is; past this share of the screen, or this zoom, it is drawn again on the way.
const redrawAt = { shift: 0.6, scale: 1.8 } as const;

/** @param existing the plate in the page, or null to start from nothing */
export function createTwin(container: HTMLElement, existing: SVGSVGElement | null): MapRenderer {
  const drawing = new TwinDrawing(container.ownerDocument, existing);
  const svg = drawing.svg;
  if (!(svg instanceof SVGSVGElement)) throw new Error("the twin's root must be an <svg>");
  if (svg.parentElement !== container) container.append(svg);
  svg.classList.add("live");
  let sea = "none";
  let committed: Transform | null = null;
  let size = { width: container.clientWidth, height: container.clientHeight };

  const commit = (transform: Transform): void => {
    const k = transform.k / gridScale;
    drawing.world.setAttribute("transform", `matrix(${k} 0 0 ${k} ${transform.x} ${transform.y})`);
    svg.style.transform = "";
    committed = transform;
  };
  return {
    name: "svg",
    draw: (scene) => {
      sea = scene.palette.sea;
      drawing.draw(scene);
    },
    setGeometry: (geometry: BaseGeometry) => drawing.setGeometry(geometryPaths(geometry)),
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
    whenIdle: () => Promise.resolve(),
    snapshot: () => Promise.resolve(new Blob([standAlone(svg, size, sea)], { type: "image/svg+xml" })),
    destroy: () => svg.remove(),
  };
}

/** The drawing as a file of its own: with a size, and the sea that the page's background is. */
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
