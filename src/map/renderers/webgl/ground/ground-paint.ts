/** The paint of the ground that follows theme and worldview. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { solidSets } from "../../../../picture/geometry/line-kinds";
import { lineStroke } from "../../../../picture/scene/line-look";
import type { Scene } from "../../../../picture/scene/scene";

export type GroundPaint =
  | { readonly layer: string; readonly property: "background-color" | "fill-color" | "line-color"; readonly value: string }
  | { readonly layer: string; readonly property: "line-opacity" | "line-width"; readonly value: number };

/** What a scene's theme and worldview decide; the style starts with the same. */
export const groundPaint = (scene: Pick<Scene, "palette" | "worldview">): readonly GroundPaint[] => {
  const { palette } = scene;
  return [
    { layer: "sea", property: "background-color", value: palette.sea },
    { layer: "coast-line", property: "line-color", value: palette.coast },
    { layer: "coast-line", property: "line-width", value: palette.widths.coast },
    { layer: "lakes-fill", property: "fill-color", value: palette.sea },
    { layer: "lakes-coast", property: "line-color", value: palette.coast },
    { layer: "lakes-coast", property: "line-width", value: palette.widths.coast },
    ...solidSets.flatMap((set): readonly GroundPaint[] => {
      const stroke = lineStroke(scene, set === "outer" ? anyStretch : set);
      const layer = `${set}-line`;
      return [
        { layer, property: "line-color", value: stroke?.colour ?? palette.border },
        { layer, property: "line-width", value: stroke?.width ?? palette.widths.border },
        // The other worldview's lines are transparent, which MapLibre does not draw. Unlike visibility, that needs no new tiles.
        { layer, property: "line-opacity", value: stroke ? 1 : 0 },
      ];
    }),
  ];
};
/** All settled stretches look alike. */
const anyStretch = "CN|";

/** The paint of one layer, as the style writes it. */
export const paintOf = (scene: Pick<Scene, "palette" | "worldview">, layer: string): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    groundPaint(scene)
      .filter((paint) => paint.layer === layer)
      .map(({ property, value }) => [property, value]),
  );

export function writeGroundPaint(map: MapLibreMap, scene: Scene): void {
  for (const { layer, property, value } of groundPaint(scene)) map.setPaintProperty(layer, property, value);
}
