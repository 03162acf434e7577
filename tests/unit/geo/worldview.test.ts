import { describe, expect, it } from "vitest";
import { lineBetween, ownerOf, worldviews } from "../../../geo/transforms/worldview.ts";
import { dissolveArcs, dissolveShape } from "../../../geo/transforms/dissolve-shapes.ts";
import { isInShape } from "../../../geo/transforms/shape-geometry.ts";
import { kashmirStart, splitAtKashmir } from "../../../geo/transforms/lines/unsettled.ts";
import type { Point, UnitTopology } from "../../../geo/transforms/model.ts";
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
    ["CN-YN", "LA", "CN-YN|LA"],
    ["CN-XJ", "IN", "CN-XJ|IN~"],
    ["CN-XZ", "BT", "CN-XZ|BT~"],
    ["CN-XJ", "PK", "CN-XJ|PK"],
    ["CN-XJ", "X-SIACHEN", "CN-XJ|X-SIACHEN~"],
    ["CN-XZ", "IN-AR", "outer-international~"],
    ["CN-GD", "HK", "provinces"],
    ["RS", "XK", "borders-international"],
    ["IN", "IN-AR", "outer-china~"],
    ["IN-AR", "MM", "borders-or-outer"],
    ["KP", "KR", "borders~"],
    ["KZ", "KG", "borders"],
    ["CN-HL", "CN-JL", "provinces"],
    ["CN-YN", "CN-YN", null],
  ] as const)("between %s and %s draws %s", (a, b, line) => {
    expect(lineBetween(a, b)).toBe(line);
    expect(lineBetween(b, a)).toBe(line);
  });

  it("takes India's border with Pakistan for unsettled along Kashmir only", () => {
    const [north, south]: [Point, Point][] = [
      [
        [74, 33],
        [76, 35],
      ],
      [
        [70, 25],
        [75, 32],
      ],
    ];
    expect([lineBetween("IN", "PK", north), lineBetween("IN", "PK", south)]).toEqual(["borders~", "borders"]);
  });
});

describe(splitAtKashmir, () => {
  const pair = makePair("IN", "PK");
  const [[from, to] = []] = pair.arcs;
  if (!from || !to) throw new Error("the pair has no line between its units");
  const long = { ...pair, arcs: pair.arcs.with(0, [from, kashmirStart, to]) };

  it("cuts the line between the two in two, for both of them", () => {
    const { arcs, units } = splitAtKashmir(long);
    expect([arcs[0], arcs[3]]).toEqual([
      [from, kashmirStart],
      [kashmirStart, to],
    ]);
    expect(units.map(({ polygons }) => polygons)).toEqual([[[[0, 3, 1]]], [[[2, ~3, ~0]]]]);
  });
  it("leaves other borders alone", () => {
    const other = makePair("IN", "NP");
    expect(splitAtKashmir(other)).toBe(other);
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
