import { describe, expect, it } from "vitest";
import { lineBetween, ownerOf } from "../../../geo/transforms/worldview.ts";
import { dissolveArcs } from "../../../geo/transforms/dissolve-shapes.ts";
import { isInShape } from "../../../geo/transforms/shape-geometry.ts";
import { unitShape } from "../../../geo/transforms/model.ts";
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
  it("dissolves the line that the Chinese view does not draw", () => {
    const level = makeLevel(makePair("CN-XZ", "IN-AR"));
    expect(level.china.international.polygons.flat(2)).toHaveLength(2);
    expect(level.china.china.polygons.flat(2).map((arc) => Math.max(arc, ~arc))).not.toContain(0);
  });

  it("holds Taiwan and Arunachal in the Chinese view only", () => {
    const { topology, china } = readLevel("light");
    const shapes = [china.international, china.china].map((unit) => unitShape(topology, unit));
    for (const point of [[121, 23.8] as const, [94.5, 28.2] as const])
      expect(shapes.map((shape) => isInShape(shape, point))).toEqual([false, true]);
  });

  it("is the outline of its units, dissolved anew", () => {
    const { topology, china } = readLevel("light");
    const anew = dissolveArcs(topology, (id) => ownerOf(id, "china") === "CN");
    const sorted = (arcs: readonly number[]) => [...arcs].sort((a, b) => a - b);
    expect(sorted(china.china.polygons.flat(2))).toEqual(sorted(anew.flat(2)));
  });
});
