/** The paint of the ground that follows theme and worldview. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { lineNames, type LineName } from "../../../../picture/geometry/geometry";
import type { Palette } from "../../../../picture/scene/palette";
import type { Scene } from "../../../../picture/scene/scene";
import type { Worldview } from "../../../../state/view-state";

export type GroundPaint =
  | { readonly layer: string; readonly property: "background-color" | "line-color"; readonly value: string }
  | { readonly layer: string; readonly property: "line-opacity"; readonly value: number };

export const lineColour = (name: LineName, { province, border }: Palette): string => (name === "provinces" ? province : border);
/** The other worldview's lines are transparent, which MapLibre does not draw. Unlike visibility, that needs no new tiles. */
export const lineOpacity = (name: LineName, worldview: Worldview): number =>
  name === (worldview === "china" ? "borders-international" : "borders-china") ? 0 : 1;

export const groundPaint = ({ palette, worldview }: Pick<Scene, "palette" | "worldview">): readonly GroundPaint[] => [
  { layer: "sea", property: "background-color", value: palette.sea },
  ...lineNames.flatMap((name): readonly GroundPaint[] => [
    { layer: `${name}-line`, property: "line-color", value: lineColour(name, palette) },
    { layer: `${name}-line`, property: "line-opacity", value: lineOpacity(name, worldview) },
  ]),
];

export function writeGroundPaint(map: MapLibreMap, scene: Scene): void {
  for (const paint of groundPaint(scene)) {
    if (paint.property === "line-opacity") map.setPaintProperty(paint.layer, paint.property, paint.value);
    else map.setPaintProperty(paint.layer, paint.property, paint.value);
  }
}
