import { describe, expect, it } from "vitest";
import { linkEnds, stretchMiddles, type Gateway } from "../../../geo/transforms/link-ends.ts";
import type { Point, Shape } from "../../../geo/transforms/model.ts";
import { isInShape } from "../../../geo/transforms/shape-geometry.ts";
import { makePair, makeSquare } from "./fixtures.ts";

const area = (id: string, ...wests: number[]): Shape => ({ id, polygons: wests.map((west) => [makeSquare(west, 0, 2)]) });
// From west to east: China, Laos, Myanmar, and Laos once more.
const shapes = [area("CN-YN", 0), area("LA", 2, 6), area("MM", 4)];
const laos = (label: Point) => ({ LA: { label } });
const gateway = (id: string, path: readonly Point[]): Gateway => ({ id, country: "LA", region: "yunnan", path });

describe(linkEnds, () => {
  it("says nothing where the straight way to the label point is clear", () => {
    expect(linkEnds([gateway("mohan", [[1.9, 1]])], shapes, laos([3, 1]))).toEqual({});
  });
  it("ends a line in its own country before it would cross a third one", () => {
    const { "mohan|LA": end } = linkEnds([gateway("mohan", [[1.9, 1]])], shapes, laos([7, 1]));
    expect(end && isInShape({ id: "LA", polygons: [[makeSquare(2, 0, 2)]] }, end)).toBe(true);
  });
  it("lets zones of a region share an end, and a stretch use theirs", () => {
    const north = gateway("north", [[1.9, 1.5]]);
    const south = gateway("south", [[1.9, 0.5]]);
    const ends = linkEnds([north, south, gateway("CN-YN", [[2, 1]])], shapes, laos([7, 1]));
    expect(Object.keys(ends)).toEqual(["CN-YN|LA", "north|LA", "south|LA"]);
    expect(new Set(Object.values(ends).map(String)).size).toBe(1);
  });
  it("throws when there is no way in", () => {
    expect(() => linkEnds([gateway("mohan", [[1.9, 1]])], [area("CN-YN", 0), area("MM", 2)], laos([7, 1]))).toThrow("mohan|LA");
  });
});

describe(stretchMiddles, () => {
  it("is a point of the border that a province and a country share", () => {
    expect(stretchMiddles(makePair("CN-YN", "LA"))).toEqual({ "CN-YN|LA": [1, expect.any(Number)] });
    expect(stretchMiddles(makePair("CN-YN", "CN-GX"))).toEqual({});
  });
});
