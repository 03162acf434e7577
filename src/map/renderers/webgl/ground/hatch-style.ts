/**
 * Hatches in MapLibre's terms. Feature state cannot choose a pattern, so each slant has a layer whose filter names its units. Between
 * two whole zooms MapLibre scales a pattern with the ground, so the pattern is drawn smaller by as much, in steps.
 */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { unitOwners } from "../../../../data/places";
import { hatchSlants, type HatchSlant } from "../../../../picture/scene/scene-shapes";
import { hatchStep, hatchTurns, hatchWidth, type Hatched } from "../../../../picture/svg/hatch-drawing";
import { groundSources, inEachLevel } from "./ground-levels";
import { groundId } from "./ground-style";

/** Steps between two whole zooms: a hatch is at most 5 % off the twin's. */
const steps = 8;

/** The units of the geometry that belong to a country. */
const unitsOf = (country: string, { worldview }: Hatched): readonly string[] => [
  ...(country in unitOwners[worldview] ? [] : [country]),
  ...Object.entries(unitOwners[worldview]).flatMap(([unit, owner]) => (owner === country ? [unit] : [])),
];
const hatched = (scene: Hatched, slant: HatchSlant, isUnclear: boolean): string[] =>
  scene.hatches
    .filter((hatch) => hatch.slant === slant && hatch.isUnclear === isUnclear)
    .flatMap(({ country }) => unitsOf(country, scene).map((unit) => groundId("unit", unit)));

const isAmong = (ids: string[]): ExpressionSpecification => ["in", ["get", "id"], ["literal", ids]];

/** The name says all that the image is made from: slant, step between lines, colour, the part of a zoom, and the lines' scale. */
const imageName = (slant: HatchSlant, isUnclear: boolean, { palette, lineScale }: Hatched, k: number): string => {
  const zoom = Math.log2(k);
  const part = Math.round((zoom - Math.floor(zoom)) * steps) / steps;
  return ["hatch", slant, isUnclear ? 2 * hatchStep : hatchStep, palette.hatch, part, lineScale].join(":");
};

interface HatchPaint {
  readonly layer: string;
  readonly filter: FilterSpecification;
  readonly pattern: ExpressionSpecification;
}

/** @param k CSS pixels per world unit */
export const hatchPaint = (scene: Hatched, k: number): readonly HatchPaint[] =>
  hatchSlants.map((slant) => {
    const [whole, half] = [hatched(scene, slant, false), hatched(scene, slant, true)];
    const image = (isUnclear: boolean): string => imageName(slant, isUnclear, scene, k);
    return {
      layer: `hatches-${slant}`,
      filter: isAmong([...whole, ...half]),
      pattern: ["case", isAmong(half), ["image", image(true)], ["image", image(false)]],
    };
  });

/** Layers that hatch nothing yet: the images that they need cannot be part of a style. */
export const hatchLayers = (scene: Hatched, k: number): LayerSpecification[] =>
  hatchPaint({ ...scene, hatches: [] }, k).map(({ layer, filter, pattern }) => ({
    id: layer,
    type: "fill",
    source: groundSources.light,
    filter,
    paint: { "fill-antialias": false, "fill-pattern": pattern },
  }));

/** What hatches look like, for comparing; without any, the scale makes no difference. */
export const hatchKey = (scene: Hatched, k: number): string =>
  scene.hatches.length === 0 ? "" : JSON.stringify(hatchPaint(scene, k));

/** Images come first: tiles that are cut without them stay bare. */
export function writeHatches(map: MapLibreMap, scene: Hatched, k: number): void {
  for (const { slant, isUnclear } of scene.hatches) addHatchImage(map, imageName(slant, isUnclear, scene, k));
  for (const { layer, filter, pattern } of hatchPaint(scene, k))
    for (const id of inEachLevel(map, layer)) {
      map.setFilter(id, filter);
      map.setPaintProperty(id, "fill-pattern", pattern);
    }
}

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Adds the image of that name, if it is a hatch's and not there yet. */
export function addHatchImage(map: MapLibreMap, name: string): void {
  const made = map.hasImage(name) ? null : hatchImage(name, Math.max(2, Math.round(devicePixelRatio)));
  if (made) map.addImage(name, made.image, { pixelRatio: made.pixelRatio });
}

/**
 * One tile of a pattern, and how many of its pixels make a CSS pixel.
 * @param density pixels of the image per CSS pixel, whole, because MapLibre keeps no fractions of it; more than the screen has by far
 * would lose the soft edges
 * @returns null for a name that is no hatch's
 */
export function hatchImage(
  name: string,
  density: number,
): {
  readonly image: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
  readonly pixelRatio: number;
} | null {
  const [kind, slantName, usualStep = "", colour = "", part = "", lineScale = "1"] = name.split(":");
  const slant = hatchSlants.find((one) => one === slantName);
  if (kind !== "hatch" || !slant) return null;
  const step = Number(usualStep) * Number(lineScale);
  const width = hatchWidth * Number(lineScale);
  const turn = (hatchTurns[slant] * Math.PI) / 180;
  const isOblique = slant === "rising" || slant === "falling";
  // A tile of oblique lines repeats along both axes after the diagonal of a square.
  const side = step * (isOblique ? Math.SQRT2 : 1);
  const imageSize = Math.round((side * density) / 2 ** Number(part));
  const scale = imageSize / side;
  const data = new Uint8ClampedArray(imageSize * imageSize * 4);
  const [red = 0, green = 0, blue = 0] = channels(colour);
  for (let y = 0; y < imageSize; y += 1)
    for (let x = 0; x < imageSize; x += 1) {
      const across = ((y + 0.5) * Math.cos(turn) - (x + 0.5) * Math.sin(turn)) / scale / step;
      const away = Math.abs(across - Math.floor(across) - 0.5) * step;
      const cover = Math.min(1, Math.max(0, (width / 2 - away) * scale + 0.5));
      data.set([red, green, blue, Math.round(cover * 255)], (y * imageSize + x) * 4);
    }
  return { image: { width: imageSize, height: imageSize, data }, pixelRatio: density };
}
