/**
 * The opening plate: the default view, drawn into the page at build time. It is right at any window size before any script has run.
 * The twin and the marks layer adopt its elements.
 */
import type { MultiPolygon, Polygon } from "geojson";
import { opensOn } from "../../state/first-look";
import { worldviews } from "../../data/choices";
import { defaultView, themes } from "../../state/view-state";
import type { Briefing } from "../../model/briefing";
import type { Area, BaseGeometry } from "../geometry/geometry";
import { setStyle } from "../svg/keyed-children";
import { kindStyles } from "../html/kind-styles";
import { MarksDrawing } from "../html/marks-drawing";
import { toWorld } from "../geometry/mercator";
import { createPlacer } from "../layout/placer";
import type { Places } from "../../data/places";
import { buildPicture } from "../marks/picture";
import { openingInput } from "../scene/scene-input";
import { gridScale, linePath, polygonPath } from "../svg/grid";
import type { GeometryPaths, PathItem } from "../svg/paths";
import { GroundDrawing } from "../svg/ground-drawing";
import { cameraFor, transformOf, type Viewport } from "../camera/viewport";

const multi = (geometry: Polygon | MultiPolygon): MultiPolygon =>
  geometry.type === "Polygon" ? { type: "MultiPolygon", coordinates: [geometry.coordinates] } : geometry;

/** Path data in whole grid cells: compact, and read again as the light geometry. */
const platePaths = ({ units, regions, lakes, lines }: BaseGeometry): GeometryPaths => {
  const area = ({ properties, geometry }: Area): PathItem => ({ id: properties.id, d: polygonPath(multi(geometry)) });
  return {
    units: units.map(area).filter(({ d }) => d !== ""),
    regions: regions.map(area),
    lakes: lakes.map(area),
    lines: lines.map(({ id, geometry }) => ({ id, d: linePath(geometry) })),
  };
};

/** Free parts of the map at three window sizes, CSS pixels. A mark that fits only the larger ones is hidden in the smaller. */
const sizes = [
  { name: "wide", width: 1536, height: 980, em: 17.6 },
  { name: "medium", width: 1000, height: 660, em: 15.4 },
  { name: "narrow", width: 370, height: 560, em: 15.4 },
] as const;

export interface PlateSource {
  /** An <svg> and the marks, for the free part of the map; without style attributes. */
  readonly html: string;
  /** The marks' positions, until the live map writes its own styles. */
  readonly css: string;
}

export function buildPlate(document: Document, briefing: Briefing, places: Places, geometry: BaseGeometry): PlateSource {
  const { homeBounds } = briefing.pack.map;
  const picture = buildPicture(openingInput(briefing, places));
  const twin = new GroundDrawing(document);
  twin.setGeometry(platePaths(geometry));
  twin.draw(picture.scene);
  const [left, top] = toWorld([homeBounds[0], homeBounds[3]]);
  const [right, bottom] = toWorld([homeBounds[2], homeBounds[1]]);
  const box = [left, top, right - left, bottom - top].map((value) => (value * gridScale).toFixed(1));
  twin.svg.setAttribute("viewBox", box.join(" "));

  const placer = createPlacer({ briefing, places, geometry });
  const placements = sizes.map(({ name, width, height, em }) => {
    const viewport: Viewport = { width, height, free: { left: 0, top: 0, right: width, bottom: height } };
    const camera = cameraFor(homeBounds, viewport, 0);
    const transform = transformOf(camera, viewport);
    return { name, marks: placer({ picture, camera, transform, viewport, lang: "en", em, blocked: [], hasInset: false }).atRest };
  });
  const [wide] = placements;
  const marks = new MarksDrawing(document);
  marks.draw(picture.marks, wide?.marks ?? new Map());
  for (const element of marks.root.children) {
    const id = element.getAttribute("data-id") ?? "";
    const hiddenAt = placements
      .filter((placement) => placement.name !== "wide" && !placement.marks.get(id)?.label)
      .map(({ name }) => name);
    if (hiddenAt.length > 0) element.setAttribute("data-hidden-at", hiddenAt.join(" "));
  }
  // The same formula as at run time, with CSS lengths of the free part instead of numbers measured by a script.
  const k = `min(100cqw / ${(right - left).toFixed(3)}, 100cqh / ${(bottom - top).toFixed(3)})`;
  const middle = [(left + right) / 2, (top + bottom) / 2].map((value) => value.toFixed(3));
  setStyle(marks.root, `--k:${k};--tx:calc(50cqw - ${middle[0]} * var(--k));--ty:calc(50cqh - ${middle[1]} * var(--k))`);
  const css = takeStyles(marks.root);
  const html = `${twin.svg.outerHTML}${marks.root.outerHTML}`;
  return { html, css: kindStyles() + css + otherLooks(twin, briefing, places) };
}

/** What looks different in another theme or worldview, as rules. The page's root says which it will have. */
function otherLooks(twin: GroundDrawing, briefing: Briefing, places: Places): string {
  const usual = { theme: defaultView.theme, worldview: opensOn(briefing.pack).en };
  const elements = [...twin.svg.querySelectorAll("g.coast, g.units, g.lakes, path")];
  /** The style of every element and mark, by selector. */
  const looks = (look: typeof usual): ReadonlyMap<string, string> => {
    const { scene, marks } = buildPicture(openingInput(briefing, places, look));
    twin.draw(scene);
    const styles = new Map(marks.map(({ id, colour, fill }) => [`[data-id="${id}"]`, `--ink:${colour};--fill:${fill}`]));
    for (const element of elements) {
      const style = ["fill", "stroke", "stroke-width", "display"].map(
        (name) => `${name}:${element.getAttribute(name) ?? unset[name]}`,
      );
      styles.set(selectorOf(element), style.join(";"));
    }
    return styles;
  };
  const first = looks(usual);
  const rules = themes.flatMap((theme) =>
    worldviews.flatMap((worldview) => {
      const selectors = new Map<string, string[]>();
      for (const [selector, style] of looks({ theme, worldview }))
        if (first.get(selector) !== style) selectors.set(style, [...(selectors.get(style) ?? []), selector]);
      const root = `[data-theme="${theme}"][data-worldview="${worldview}"] .plate`;
      return [...selectors].map(([style, alike]) => `${root} :is(${alike.join(",")}){${style}}`);
    }),
  );
  looks(usual);
  return rules.join("");
}
const unset: Readonly<Record<string, string>> = {
  fill: "inherit",
  stroke: "inherit",
  "stroke-width": "inherit",
  display: "inline",
};
function selectorOf(element: Element): string {
  const group = element.closest("g")?.getAttribute("class") ?? "";
  const id = element.getAttribute("data-id");
  return id === null ? `.${group}` : `.${group}>[data-id="${id}"]`;
}

/** Removes the marks' style attributes, which the page's content security policy refuses. @returns the same styles as rules */
function takeStyles(root: Element): string {
  const rules: string[] = [];
  const take = (element: Element, selector: string): void => {
    const style = element.getAttribute("style");
    if (style !== null) rules.push(`${selector}{${style}}`);
    element.removeAttribute("style");
    for (const child of element.children) {
      const id = child.getAttribute("data-id");
      if (id !== null) take(child, `${selector}>[data-id="${id}"]`);
    }
  };
  take(root, ".marks");
  return rules.join("");
}
