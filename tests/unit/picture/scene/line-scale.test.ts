/** Lines are as broad as the names beside them: the scale follows the em that the stylesheets give the marks layer. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { largestLineScale, lineScaleOf, scaledPx } from "../../../../src/picture/scene/line-scale";

const styleOf = (path: string, pattern: RegExp): readonly number[] => {
  const text = readFileSync(new URL(`../../../../src/${path}`, import.meta.url), "utf8");
  const numbers = pattern.exec(text)?.slice(1).map(Number);
  if (!numbers) throw new Error(`${path} no longer sizes the marks layer like this`);
  return numbers;
};
const exploring = styleOf("picture/html/marks.css", /font-size: clamp\(([\d.]+)rem, min\(([\d.]+)vw, ([\d.]+)vh\), ([\d.]+)rem\)/);
const [slideLines = NaN] = styleOf("presentation/slides/presentation.css", /\.marks \{\s*font-size: calc\(100vh \/ ([\d.]+)\)/);
const rem = 16;

/** CSS pixels of the names' em in a window, as the stylesheets have it. */
const emWhileExploring = (width: number, height: number): number => {
  const [least = NaN, ofWidth = NaN, ofHeight = NaN, most = NaN] = exploring;
  return Math.min(Math.max(Math.min((ofWidth * width) / 100, (ofHeight * height) / 100), least * rem), most * rem);
};
const emOnASlide = (height: number): number => height / slideLines;

describe(lineScaleOf, () => {
  it.each([
    [390, 844, 1],
    [1366, 768, 1],
    [1920, 1080, 1],
    [2560, 1080, 1],
    [2560, 1440, 1],
    [5120, 1440, 1],
    [3840, 2160, 1.25],
  ])("is right while exploring a window of %d × %d", (width, height, scale) => {
    expect(lineScaleOf(emWhileExploring(width, height))).toBe(scale);
  });
  it.each([
    [768, 1],
    [1080, 1],
    [1440, 1.25],
    [2160, 2],
  ])("is right on a slide that is %d high", (height, scale) => {
    expect(lineScaleOf(emOnASlide(height))).toBe(scale);
  });
  it("grows in quarters, never falls, and stays within its limits", () => {
    let before = 1;
    for (let em = 1; em < 120; em += 0.1) {
      const scale = lineScaleOf(em);
      expect(Number.isInteger(scale * 4)).toBe(true);
      expect(scale).toBeGreaterThanOrEqual(before);
      before = scale;
    }
    expect(before).toBe(largestLineScale);
  });
  it("is the usual one where there is no font size", () => {
    expect(lineScaleOf(parseFloat(""))).toBe(1);
  });
});

describe(scaledPx, () => {
  it("leaves no crumbs of a fraction", () => {
    expect([scaledPx(1.1, 1.5), scaledPx(0.1, 3), scaledPx(1.4, 1)]).toEqual([1.65, 0.3, 1.4]);
  });
});
