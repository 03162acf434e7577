/** Draws a scene's ground as SVG. The same code makes the plate at build time, thumbnails, prints and the live twin. */
import type { Worldview } from "../../state/view-state";
import { ownerOf } from "../geometry/unit-owner";
import type { GeometryPaths, PathItem } from "./paths";
import { isUnsettledLine } from "../geometry/line-kinds";
import {
  coastStroke,
  dashArray,
  dashStroke,
  lineStroke,
  paintsAlike,
  regionStroke,
  stretchStroke,
  unsettledPattern,
  type Stroke,
} from "../scene/line-look";
import { unitFill, type Scene, type SceneArea, type SceneArrow, type SceneLine, type SceneRegion } from "../scene/scene";
import type { Transform } from "../camera/viewport";
import { freePath, gridScale } from "./grid";
import { HatchDrawing } from "./hatch-drawing";
import { keepChildren, setAttribute } from "./keyed-children";
import { writeArrow, writeLine, writeStroke } from "./line-writing";
import { svgElement } from "./svg-element";

/** Decimals of a grid cell, which is 256 px wide at zoom 13, the largest of a close-up. */
const closeUpDigits = 3;
export const groundGroups = [
  "coast",
  "units",
  "hatches",
  "regions",
  "lakes",
  "lines",
  "outlines",
  "stretches",
  "unsettled",
  "close-up",
  "links",
  "arrows",
] as const;
export type GroundGroup = (typeof groundGroups)[number];

/** Whether a unit is drawn as a part of a country, but is no province. */
const isPart = (id: string, worldview: Worldview): boolean => ownerOf(id, worldview) !== id && !id.startsWith("CN-");

/** Writes the ground's elements. Needs neither size nor time, so it runs at build time too. */
export class GroundDrawing {
  readonly svg: Element;
  readonly world: Element;
  private readonly groups: Readonly<Record<GroundGroup, Element>>;
  private readonly hatches: HatchDrawing;
  /** The scene that the settled lines were last drawn for; null when some are new. */
  private painted: Scene | null = null;

  /** @param existing the plate in the page, adopted as it is */
  constructor(
    private readonly document: Document,
    existing: Element | null = null,
  ) {
    this.svg = existing ?? this.element("svg", { class: "twin", "aria-hidden": "true", focusable: "false" });
    this.world = this.svg.querySelector("g.world") ?? this.svg.appendChild(this.element("g", { class: "world" }));
    const group = (name: GroundGroup): Element =>
      this.world.querySelector(`g.${name}`) ?? this.world.appendChild(this.element("g", { class: name }));
    this.groups = {
      coast: group("coast"),
      units: group("units"),
      hatches: group("hatches"),
      regions: group("regions"),
      lakes: group("lakes"),
      lines: group("lines"),
      outlines: group("outlines"),
      stretches: group("stretches"),
      unsettled: group("unsettled"),
      "close-up": group("close-up"),
      links: group("links"),
      arrows: group("arrows"),
    };
    this.hatches = new HatchDrawing(document, this.groups.hatches);
  }

  private element(name: string, attributes: Readonly<Record<string, string>>): Element {
    return svgElement(this.document, name, attributes);
  }
  private readonly path = (): Element => this.element("path", {});
  /** An area that may have a line too. */
  private readonly area = (): Element => this.element("path", { "vector-effect": "non-scaling-stroke" });
  /** A line without fill, whose width stays the same on screen. */
  private readonly line = (): Element =>
    this.element("path", { fill: "none", "vector-effect": "non-scaling-stroke", "stroke-linejoin": "round" });

  /** A line whose many corners need not be round: half of it is hidden. */
  private readonly shore = (): Element => this.element("path", { fill: "none", "vector-effect": "non-scaling-stroke" });

  setGeometry({ units, regions, lakes, lines }: GeometryPaths): void {
    this.painted = null;
    const write = (element: Element, { d }: { readonly d: string }): void => setAttribute(element, "d", d);
    keepChildren(this.groups.units, units, this.area, write);
    this.hatches.setUnits(units);
    keepChildren(this.groups.regions, regions, this.path, write);
    keepChildren(this.groups.lakes, lakes, this.area, write);
    const isUnsettled = ({ id }: { readonly id: string }): boolean => isUnsettledLine(id);
    keepChildren(
      this.groups.lines,
      lines.filter((line) => !isUnsettled(line)),
      this.line,
      write,
    );
    keepChildren(this.groups.unsettled, lines.filter(isUnsettled), this.line, write);
    keepChildren(this.groups.outlines, regions, this.line, write);
    for (const stretch of this.groups.stretches.children) setAttribute(stretch, "d", this.courseOf(stretch));
  }

  /** Path data of the line of the same id. */
  private courseOf(element: Element): string {
    const id = element.getAttribute("data-id");
    const lines = [...this.groups.lines.children, ...this.groups.unsettled.children];
    return lines.find((line) => line.getAttribute("data-id") === id)?.getAttribute("d") ?? "";
  }

  private drawLines(scene: Scene): void {
    const write = (element: Element, stroke: Stroke | null): void => {
      writeStroke(element, stroke);
      setAttribute(element, "display", stroke ? null : "none");
    };
    const idOf = (element: Element): string => element.getAttribute("data-id") ?? "";
    if (!this.painted || !paintsAlike(this.painted, scene))
      for (const line of this.groups.lines.children) write(line, lineStroke(scene, idOf(line)));
    this.painted = scene;
    setAttribute(this.groups.unsettled, "stroke-dasharray", dashArray(unsettledPattern, scene.lineScale));
    for (const line of this.groups.unsettled.children) write(line, dashStroke(scene, idOf(line)));
    const stretches = [...this.groups.lines.children, ...this.groups.unsettled.children].flatMap((line) => {
      const stroke = stretchStroke(scene, idOf(line));
      return stroke ? [{ id: idOf(line), stroke }] : [];
    });
    keepChildren(this.groups.stretches, stretches, this.line, (element, { stroke }) => {
      setAttribute(element, "d", this.courseOf(element));
      write(element, stroke);
    });
  }

  /** The coast, which lies under the land, so that its outer half shows. @param coast of the units that are drawn, or nearly */
  setCoast(coast: readonly PathItem[]): void {
    keepChildren(this.groups.coast, coast, this.shore, (element, { d }) => setAttribute(element, "d", d));
  }

  /** Moves the drawing to its place on screen. */
  place({ k, x, y }: Transform): void {
    const scale = k / gridScale;
    this.world.setAttribute("transform", `matrix(${scale} 0 0 ${scale} ${x} ${y})`);
    this.hatches.setScale(scale);
  }

  draw(scene: Scene): void {
    const { palette } = scene;
    this.hatches.draw(scene);
    setAttribute(this.groups.units, "fill", palette.land);
    for (const unit of this.groups.units.children) {
      const id = unit.getAttribute("data-id") ?? "";
      const fill = unitFill(scene, id);
      setAttribute(unit, "fill", fill === palette.land ? null : fill);
      // Between it and its country no line is drawn, so nothing else hides the seam of two soft edges.
      setAttribute(unit, "stroke", isPart(id, scene.worldview) ? fill : null);
    }
    setAttribute(this.groups.lakes, "fill", palette.sea);
    for (const group of [this.groups.coast, this.groups.lakes]) {
      writeStroke(group, coastStroke(scene));
      setAttribute(group, "stroke-linejoin", "bevel");
    }
    this.drawLines(scene);
    const byId = new Map(scene.regions.map((region): readonly [string, SceneRegion] => [region.id, region]));
    for (const region of this.groups.regions.children)
      setAttribute(region, "fill", byId.get(region.getAttribute("data-id") ?? "")?.fill ?? "none");
    for (const outline of this.groups.outlines.children) {
      const region = byId.get(outline.getAttribute("data-id") ?? "");
      writeStroke(outline, region ? regionStroke(region, scene) : { colour: "none", width: 0 });
    }
    keepChildren(
      this.groups["close-up"],
      [...(scene.closeUp?.areas ?? []), ...(scene.closeUp?.lines ?? [])],
      (item) => ("fill" in item ? this.path() : this.line()),
      (element, item: SceneArea | SceneLine) => {
        if (!("fill" in item)) return writeLine(element, item, scene, closeUpDigits);
        setAttribute(element, "d", freePath(item.ring, true, closeUpDigits));
        setAttribute(element, "fill", item.fill);
      },
    );
    keepChildren(this.groups.links, scene.links, this.line, (element, link: SceneLine) => writeLine(element, link, scene));
    keepChildren(this.groups.arrows, scene.arrows, this.line, (element, arrow: SceneArrow) => writeArrow(element, arrow, scene));
  }
}
