/** Writes a scene's strokes, lines and arrows on elements that are there, as broad as the scene says. */
import { arrowPx, dashArray, dashPatterns, type Stroke } from "../scene/line-look";
import { scaledPx } from "../scene/line-scale";
import type { Dash, Scene, SceneArrow, SceneLine } from "../scene/scene-shapes";
import { freePath } from "./grid";
import { setAttribute } from "./keyed-children";

type Scaled = Pick<Scene, "lineScale">;

export function writeStroke(element: Element, stroke: Stroke | null): void {
  setAttribute(element, "stroke", stroke?.colour ?? null);
  setAttribute(element, "stroke-width", stroke ? String(stroke.width) : null);
}

const dashesOf = (dash: Dash, { lineScale }: Scaled): string | null =>
  dash === "solid" ? null : dashArray(dashPatterns[dash], lineScale);

/** @param digits decimals of a grid cell */
export function writeLine(element: Element, { path, colour, width, dash }: SceneLine, scene: Scaled, digits?: number): void {
  setAttribute(element, "d", freePath(path, false, digits));
  writeStroke(element, { colour, width: scaledPx(width, scene.lineScale) });
  setAttribute(element, "stroke-linecap", "round");
  setAttribute(element, "stroke-dasharray", dashesOf(dash, scene));
}

export function writeArrow(element: Element, { ring, fill, fillOpacity, stroke, dash }: SceneArrow, scene: Scaled): void {
  const isSolid = dash === "solid";
  setAttribute(element, "d", freePath(ring, true));
  setAttribute(element, "fill", fill);
  setAttribute(element, "fill-opacity", fillOpacity === 1 ? null : String(fillOpacity));
  // Half of the halo is under the arrow.
  writeStroke(element, { colour: stroke, width: scaledPx(isSolid ? arrowPx.halo * 2 : arrowPx.dot, scene.lineScale) });
  setAttribute(element, "paint-order", isSolid ? "stroke" : null);
  setAttribute(element, "stroke-linecap", "round");
  setAttribute(element, "stroke-dasharray", isSolid ? null : dashesOf("dotted", scene));
}
