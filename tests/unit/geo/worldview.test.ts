import { describe, expect, it } from "vitest";
import { lineBetween, ownerOf, worldviews } from "../../../geo/transforms/worldview.ts";
import { dissolveArcs, dissolveShape } from "../../../geo/transforms/dissolve-shapes.ts";
import { isInShape } from "../../../geo/transforms/shape-geometry.ts";
import type { UnitTopology } from "../../../geo/transforms/model.ts";
import { makeLevel, makePair, readLevel } from "./fixtures.ts";

describe(ownerOf, () => {
  it("counts a Chinese province to China in both views", () => {
    expect(ownerOf("CN-YN", "international")).toBe("CN");
    expect(ownerOf("CN-YN", "china")).toBe("CN");
  });

  it.each([
    ["TW", "TW", "CN"],
    ["HK", "CN", "CN"],
    ["X-SPRATLY", "X-SPRATLY", "CN"],
    ["IN-AR", "IN", "CN"],
    ["XK", "XK", "RS"],
    ["X-SIACHEN", "X-SIACHEN", "X-SIACHEN"],
    ["LA", "LA", "LA"],
  ])("gives %s to %s and, in the Chinese view, to %s", (unit, international, china) => {
    expect([ownerOf(unit, "international"), ownerOf(unit, "china")]).toEqual([international, china]);
  });
});

describe(lineBetween, () => {
  it.each([
    ["CN-YN", "LA", "borders"],
    ["CN-XZ", "IN-AR", "borders-international"],
    ["CN-GD", "HK", "provinces"],
    ["RS", "XK", "borders-international"],
    ["IN", "IN-AR", "borders-china"],
    ["IN-AR", "MM", "borders"],
    ["CN-HL", "CN-JL", "provinces"],
    ["CN-YN", "CN-YN", null],
  ] as const)("between %s and %s draws %s", (a, b, line) => {
    expect(lineBetween(a, b)).toBe(line);
    expect(lineBetween(b, a)).toBe(line);
  });
});

describe("China per worldview", () => {
  const china = (topology: UnitTopology) =>
    worldviews.map((worldview) => dissolveShape(topology, "CN", (id) => ownerOf(id, worldview) === "CN"));

  it("has no line inside where the Chinese view does not draw one", () => {
    const { topology } = makeLevel(makePair("CN-XZ", "IN-AR"));
    const [international, chinese] = worldviews.map((worldview) =>
      dissolveArcs(topology, (id) => ownerOf(id, worldview) === "CN").flat(2),
    );
    expect(international).toHaveLength(2);
    expect(chinese?.map((arc) => Math.max(arc, ~arc))).not.toContain(0);
  });

  it("holds Taiwan and Arunachal in the Chinese view only", () => {
    const shapes = china(readLevel("light").topology);
    for (const point of [[121, 23.8] as const, [94.5, 28.2] as const])
      expect(shapes.map((shape) => isInShape(shape, point))).toEqual([false, true]);
  });
});
