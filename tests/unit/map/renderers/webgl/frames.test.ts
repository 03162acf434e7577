// Slow means: the median of the last 20 animated frames is over 40 ms.
import { describe, expect, it } from "vitest";
import { framesJudged, isSlow } from "../../../../../src/map/renderers/webgl/frames";

const frames = (count: number, ms: number): number[] => Array.from({ length: count }, () => ms);

describe(isSlow, () => {
  it("judges nothing on fewer than 20 frames", () => {
    expect(isSlow(frames(framesJudged - 1, 500))).toBe(false);
  });
  it("calls frames over 40 ms slow, and not those of 40", () => {
    expect(isSlow(frames(20, 41))).toBe(true);
    expect(isSlow(frames(20, 40))).toBe(false);
  });
  it("forgives single long frames", () => {
    expect(isSlow([...frames(9, 900), ...frames(11, 17)])).toBe(false);
  });
  it("looks at the last 20 only", () => {
    expect(isSlow([...frames(100, 900), ...frames(20, 17)])).toBe(false);
    expect(isSlow([...frames(100, 17), ...frames(20, 60)])).toBe(true);
  });
  it("leaves its input in order", () => {
    const times = [...frames(10, 50), ...frames(10, 17)];
    isSlow(times);
    expect(times[0]).toBe(50);
  });
});
