/** The names on the map and on its inset. */
import type { ThingKey } from "../../model/things";
import type { ScreenPoint, Transform } from "../../picture/camera/viewport";
import { namesOnMap, type MapName } from "../../picture/labels/names";
import type { Layout } from "./create-layout";

/** @param transform of the map @param corner the stage's top left corner, client pixels */
export function namesOn(layout: Layout, lit: ReadonlySet<ThingKey>, transform: Transform, corner: ScreenPoint): readonly MapName[] {
  const names = namesOnMap(layout, lit, transform, corner);
  if (!layout.inset) return names;
  const { frame, marks, placement } = layout.inset;
  const own: ScreenPoint = [corner[0] + frame.box.left, corner[1] + frame.box.top];
  return [...names, ...namesOnMap({ ...layout, marks, placement }, lit, frame.transform, own, "inset")];
}
