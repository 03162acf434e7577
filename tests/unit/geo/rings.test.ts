import { geoArea } from "d3-geo";
import { describe, expect, it } from "vitest";
import { checkRings } from "../../../geo/checks/rings.ts";
import { unitShape, type Point } from "../../../geo/transforms/model.ts";
import { makePair, makeSquare, makeUnit, readLevel } from "./fixtures.ts";

const hole = makeSquare(0.25, 0.25, 0.5).toReversed();

describe(checkRings, () => {
  it("accepts sound rings, holes and shared lines", () => {
    expect(checkRings(makePair("A", "B"), "here")).toEqual([]);
    expect(checkRings(makeUnit("A", makeSquare(0, 0, 1), hole), "here")).toEqual([]);
  });

  it.each<[string, Point[][], RegExp]>([
    ["three points", [[...makeSquare(0, 0, 1).slice(0, 2), [0, 0]]], /has 3 points/],
    ["an open ring", [makeSquare(0, 0, 1).slice(0, 4)], /not closed/],
    ["a clockwise exterior", [makeSquare(0, 0, 1).toReversed()], /runs clockwise/],
    ["a counter-clockwise hole", [makeSquare(0, 0, 1), hole.toReversed()], /ring 1 is a hole but runs counter-clockwise/],
    [
      "a ring across ±180°",
      [
        [
          [179, 0],
          [-179, 0],
          [-179, 1],
          [179, 1],
          [179, 0],
        ],
      ],
      /crosses ±180°/,
    ],
    ["a ring beyond the world", [makeSquare(179, 0, 2)], /leaves the world/],
    [
      "a flat ring",
      [
        [
          [0, 0],
          [1, 0],
          [2, 0],
          [0, 0],
        ],
      ],
      /no area/,
    ],
  ])("rejects %s", (_name, rings, problem) => {
    const [found = ""] = checkRings(makeUnit("A", ...rings), "here");
    expect(found).toMatch(problem);
    expect(found).toMatch(/^here: A polygon 0/);
  });
});

describe("shapes as d3-geo sees them", () => {
  it.each(["light", "detail"] as const)("%s has none larger than a hemisphere once rewound", (name) => {
    const { topology } = readLevel(name);
    const tooLarge = topology.units.filter((unit) => {
      const coordinates = unitShape(topology, unit).polygons.map((rings) =>
        rings.map((ring) => ring.map(([lon, lat]) => [lon, lat]).reverse()),
      );
      return coordinates.some((polygon) => geoArea({ type: "Polygon", coordinates: polygon }) > 2 * Math.PI);
    });
    expect(tooLarge.map((unit) => unit.id)).toEqual([]);
  });
});
