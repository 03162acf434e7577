/** Hatches in WebGL: who is hatched, how, and that the pattern repeats and keeps its size on screen. */
import { describe, expect, it } from "vitest";
import { hatchImage, hatchKey, hatchPaint } from "../../../../../src/map/renderers/webgl/ground/hatch-style";
import type { Scene } from "../../../../../src/picture/scene/scene";
import { makeScene } from "./make-scene";

const hatches: Scene["hatches"] = [
  { id: "rcep-LA", country: "LA", slant: "rising", isUnclear: false },
  { id: "rcep-MM", country: "MM", slant: "rising", isUnclear: true },
  { id: "acfta-IN", country: "IN", slant: "falling", isUnclear: false },
];
const paintOf = (slant: string, k = 8, scene: Scene = { ...makeScene(), hatches }) => {
  const paint = hatchPaint(scene, k).find(({ layer }) => layer === `hatches-${slant}`);
  if (!paint) throw new Error(`no layer for ${slant}`);
  return JSON.stringify(paint);
};

describe(hatchPaint, () => {
  it("names the units of each country, as the worldview has them", () => {
    expect(paintOf("rising")).toContain('["unit:LA","unit:MM"]');
    expect(paintOf("falling")).toContain('["unit:IN","unit:IN-AR"]');
    expect(paintOf("falling", 8, { ...makeScene("light", "china"), hatches })).toContain('["unit:IN"]');
    expect(paintOf("upright")).toContain('["literal",[]]');
  });
  it("changes with the scale only between whole zooms, and not at all without hatches", () => {
    expect(paintOf("rising", 16)).toBe(paintOf("rising", 8));
    expect(paintOf("rising", 11)).not.toBe(paintOf("rising", 8));
    const bare = { ...makeScene(), hatches: [] };
    expect(hatchKey(bare, 8)).toBe(hatchKey(bare, 11));
  });
  it("changes with the scale of lines", () => {
    expect(paintOf("rising", 8, { ...makeScene(), hatches, lineScale: 2 })).not.toBe(paintOf("rising"));
  });
});

describe(hatchImage, () => {
  const made = (name: string) => {
    const image = hatchImage(name, 2);
    if (!image) throw new Error(`no image for ${name}`);
    return image;
  };
  /** Share of the image that is covered. */
  const cover = ({ image: { data } }: ReturnType<typeof made>): number =>
    data.filter((_, i) => i % 4 === 3).reduce((sum, alpha) => sum + alpha / 255, 0) / (data.length / 4);

  it.each(["rising", "falling", "level", "upright"])("covers as much as lines of 1.5 px every 8 px: %s", (slant) => {
    expect(cover(made(`hatch:${slant}:8:#5E5950:0`))).toBeCloseTo(1.5 / 8, 1);
    expect(cover(made(`hatch:${slant}:16:#5E5950:0`))).toBeCloseTo(1.5 / 16, 1);
  });
  it("has lines twice as broad and twice as far apart where lines are", () => {
    const [usual, broad] = [made("hatch:level:8:#5E5950:0:1"), made("hatch:level:8:#5E5950:0:2")];
    expect(broad.image.width).toBe(2 * usual.image.width);
    const inkOf = ({ image: { data, width } }: typeof usual): number =>
      data.filter((_, i) => i % (4 * width) === 3).reduce((sum, alpha) => sum + alpha / 255, 0);
    expect(inkOf(broad)).toBeCloseTo(2 * inkOf(usual), 1);
    expect(made("hatch:level:8:#5E5950:0")).toEqual(usual);
  });
  it("is shrunk by as much as MapLibre enlarges it", () => {
    for (const part of [0, 0.25, 0.5, 0.75, 0.875]) {
      const { image, pixelRatio } = made(`hatch:rising:8:#5E5950:${part}`);
      expect(Number.isInteger(pixelRatio)).toBe(true);
      const onScreen = (image.width / pixelRatio / Math.SQRT2) * 2 ** part;
      expect(Math.abs(onScreen - 8) / 8).toBeLessThan(0.05);
    }
  });
  it("rises or falls", () => {
    const alphaAt = (slant: string, x: number, y: number) => {
      const { image } = made(`hatch:${slant}:8:#5E5950:0`);
      return image.data[(y * image.width + x) * 4 + 3];
    };
    const { width } = made("hatch:rising:8:#5E5950:0").image;
    for (let i = 0; i < width; i += 1) {
      expect(alphaAt("falling", i, i)).toBe(alphaAt("falling", 0, 0));
      expect(alphaAt("rising", i, width - 1 - i)).toBe(alphaAt("rising", 0, width - 1));
    }
  });
  it("is none for a name of something else", () => {
    expect(hatchImage("star", 1)).toBeNull();
  });
});
