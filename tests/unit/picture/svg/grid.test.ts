/** Path data is geometry: what is written into the page is read again within half a grid cell. */
import type { MultiPolygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { toWorld } from "../../../../src/picture/geometry/mercator";
import { decodeLines, decodePolygons, freePath, gridScale, linePath, polygonPath } from "../../../../src/picture/svg/grid";
import { lightGeometry } from "../../model/built-in";

const cellOf = ([lon = 0, lat = 0]: Position): readonly [number, number] => {
  const [x, y] = toWorld([lon, lat]);
  return [x * gridScale, y * gridScale];
};
const signedArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
/** An island with a lake, and another island; counter-clockwise outside, clockwise inside. */
const islands: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [100, 20],
        [110, 20],
        [110, 30],
        [100, 30],
        [100, 20],
      ],
      [
        [103, 23],
        [103, 27],
        [107, 27],
        [107, 23],
        [103, 23],
      ],
    ],
    [
      [
        [120, 10],
        [122, 10],
        [121, 13],
        [120, 10],
      ],
    ],
  ],
};

describe(polygonPath, () => {
  it("is read again with its holes and islands", () => {
    const read = decodePolygons(polygonPath(islands));
    expect(read.coordinates.map((rings) => rings.map((ring) => ring.length))).toEqual([[5, 5], [4]]);
  });
  it("is read again within half a cell", () => {
    const read = decodePolygons(polygonPath(islands)).coordinates.flat(2);
    islands.coordinates.flat(2).forEach((position, index) => {
      const [x, y] = cellOf(position);
      const [readX, readY] = cellOf(read[index] ?? []);
      expect(Math.abs(readX - x)).toBeLessThanOrEqual(0.5 + 1e-6);
      expect(Math.abs(readY - y)).toBeLessThanOrEqual(0.5 + 1e-6);
    });
  });
  it("keeps outer rings counter-clockwise and holes clockwise", () => {
    for (const [outer, ...holes] of decodePolygons(polygonPath(islands)).coordinates) {
      expect(signedArea(outer ?? [])).toBeGreaterThan(0);
      for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
    }
  });
  it("leaves out what is smaller than a cell", () => {
    expect(
      polygonPath({
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [100, 20],
              [100.001, 20],
              [100.001, 20.001],
              [100, 20],
            ],
          ],
        ],
      }),
    ).toBe("");
  });
  it("is stable: written again it is the same", () => {
    for (const { geometry } of lightGeometry().regions) {
      const shape: MultiPolygon =
        geometry.type === "Polygon" ? { type: "MultiPolygon", coordinates: [geometry.coordinates] } : geometry;
      const path = polygonPath(shape);
      expect(polygonPath(decodePolygons(path))).toBe(path);
    }
  });
  it("reads every region and country of the atlas with closed rings, each smaller than a hemisphere", () => {
    for (const { geometry } of [...lightGeometry().regions, ...lightGeometry().units]) {
      const shape: MultiPolygon =
        geometry.type === "Polygon" ? { type: "MultiPolygon", coordinates: [geometry.coordinates] } : geometry;
      for (const [outer] of decodePolygons(polygonPath(shape)).coordinates) {
        expect(outer?.[0]).toEqual(outer?.at(-1));
        const width = Math.max(...(outer ?? []).map(([lon = 0]) => lon)) - Math.min(...(outer ?? []).map(([lon = 0]) => lon));
        expect(width).toBeLessThan(180);
      }
    }
  });
});

describe(linePath, () => {
  it("is read again, line by line, within half a cell", () => {
    const coordinates = [
      [
        [100, 20],
        [105, 25],
        [110, 20],
      ],
      [
        [-170, -10],
        [-160, 5],
      ],
    ];
    const read = decodeLines(linePath({ type: "MultiLineString", coordinates })).coordinates;
    expect(read.map((line) => line.length)).toEqual([3, 2]);
    coordinates.flat().forEach((position, index) => {
      const [x, y] = cellOf(position);
      const [readX, readY] = cellOf(read.flat()[index] ?? []);
      expect(Math.hypot(readX - x, readY - y)).toBeLessThan(0.71);
    });
  });
});

describe(freePath, () => {
  it("closes what is to be closed, and draws nothing of a single point", () => {
    expect(
      freePath(
        [
          [100, 20],
          [110, 20],
          [105, 25],
        ],
        true,
      ),
    ).toMatch(/^M[\d. L]+Z$/);
    expect(
      freePath(
        [
          [100, 20],
          [110, 20],
        ],
        false,
      ),
    ).not.toContain("Z");
    expect(freePath([[100, 20]], true)).toBe("");
  });
});
