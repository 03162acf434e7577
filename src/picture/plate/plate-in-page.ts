/** The prerendered plate with its geometry, taken out of the page before the app replaces it. */
import type { BaseGeometry } from "../geometry/geometry";
import { plateGeometry } from "../svg/paths";

export interface Plate {
  readonly svg: SVGSVGElement;
  readonly marks: HTMLElement;
  readonly geometry: BaseGeometry;
}

/** @throws when the page was built without a plate */
export function takePlate(page: ParentNode): Plate {
  const svg = page.querySelector("svg.twin");
  const marks = page.querySelector("div.marks");
  if (!(svg instanceof SVGSVGElement) || !(marks instanceof HTMLElement))
    throw new Error("the page has no plate: build it with the plate plugin");
  return { svg, marks, geometry: plateGeometry(svg) };
}
