/** The paint that follows theme, worldview and the scale of lines: of the ground, and the widths of what lies over it. */
import type { ExpressionSpecification, Map as MapLibreMap } from "maplibre-gl";
import { solidSets } from "../../../../picture/geometry/line-kinds";
import { arrowPx, coastStroke, lineStroke } from "../../../../picture/scene/line-look";
import { scaledPx } from "../../../../picture/scene/line-scale";
import { inEachLevel } from "./ground-levels";
import type { Scene } from "../../../../picture/scene/scene";

export type GroundPaint =
  | { readonly layer: string; readonly property: "background-color" | "fill-color" | "line-color"; readonly value: string }
  | { readonly layer: string; readonly property: "line-opacity"; readonly value: number }
  | {
      readonly layer: string;
      readonly property: "line-width" | "circle-radius";
      readonly value: number | ExpressionSpecification;
    };

type Painted = Pick<Scene, "palette" | "worldview" | "lineScale">;

/** What a scene's theme, worldview and scale of lines decide; the style starts with the same. */
export const groundPaint = (scene: Painted): readonly GroundPaint[] => {
  const { palette, lineScale } = scene;
  const coast = coastStroke(scene);
  return [
    { layer: "sea", property: "background-color", value: palette.sea },
    { layer: "coast-line", property: "line-color", value: coast.colour },
    { layer: "coast-line", property: "line-width", value: coast.width },
    { layer: "lakes-fill", property: "fill-color", value: palette.sea },
    { layer: "lakes-coast", property: "line-color", value: coast.colour },
    { layer: "lakes-coast", property: "line-width", value: coast.width },
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
    // What lies over the ground carries the usual width of each line, so that its source stays as it is when the scale changes.
    ...["close-up-line", "links-line"].map((layer): GroundPaint => ({
      layer,
      property: "line-width",
      value: ["*", ["get", "width"], lineScale],
    })),
    // MapLibre softens a circle inwards by a pixel, the twin half a pixel to each side of the edge.
    ...["links-dots", "arrows-dots"].map((layer): GroundPaint => ({
      layer,
      property: "circle-radius",
      value: ["+", ["*", ["get", "width"], lineScale / 2], 0.5],
    })),
    { layer: "arrows-halo", property: "line-width", value: scaledPx(arrowPx.halo * 2, lineScale) },
  ];
};
/** All settled stretches look alike. */
const anyStretch = "CN|";

/** The paint of one layer, as the style writes it. */
export const paintOf = (scene: Painted, layer: string): Readonly<Record<string, string | number | ExpressionSpecification>> =>
  Object.fromEntries(
    groundPaint(scene)
      .filter((paint) => paint.layer === layer)
      .map(({ property, value }) => [property, value]),
  );

export function writeGroundPaint(map: MapLibreMap, scene: Painted): void {
  for (const { layer, property, value } of groundPaint(scene))
    for (const id of inEachLevel(map, layer)) map.setPaintProperty(id, property, value);
}
