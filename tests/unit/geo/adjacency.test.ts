import { describe, expect, it } from "vitest";
import { checkAdjacency, compareNeighbours, expectedNeighbours } from "../../../geo/checks/adjacency.ts";
import { provinceAdjacency } from "../../../geo/transforms/adjacency.ts";
import { makePair, readLevel } from "./fixtures.ts";

describe(provinceAdjacency, () => {
  it("finds the country across a shared line", () => {
    expect(provinceAdjacency(makePair("CN-YN", "LA"))).toEqual({ "CN-YN": ["LA"] });
    expect(provinceAdjacency(makePair("LA", "CN-YN"))).toEqual({ "CN-YN": ["LA"] });
  });

  it("counts Arunachal to India, as the geometry of the international view does", () => {
    expect(provinceAdjacency(makePair("CN-XZ", "IN-AR"))).toEqual({ "CN-XZ": ["IN"] });
  });

  it.each(["X-SIACHEN", "HK", "MO", "CN-GZ"])("does not call %s a neighbouring country", (unit) => {
    expect(provinceAdjacency(makePair("CN-GD", unit))).toEqual({});
  });

  it("needs a shared line, not a look-alike one", () => {
    const { arcs, units } = makePair("CN-YN", "LA");
    const apart = {
      arcs: [...arcs, arcs[0] ?? []],
      units: units.map((unit) => (unit.id === "LA" ? { ...unit, polygons: [[[2, ~3]]] } : unit)),
    };
    expect(provinceAdjacency(apart)).toEqual({});
  });
});

describe(compareNeighbours, () => {
  it("accepts the table in any order", () => {
    const turned = Object.fromEntries(Object.entries(expectedNeighbours).map(([province, list]) => [province, list.toReversed()]));
    expect(compareNeighbours(turned, "here")).toEqual([]);
  });

  it("names a lost, an invented and an unexpected neighbour", () => {
    const problems = compareNeighbours({ ...expectedNeighbours, "CN-GX": [], "CN-LN": ["KP", "KR"], "CN-SD": ["KR"] }, "here");
    expect(problems).toEqual([
      'here: CN-GX borders "", expected "VN"',
      'here: CN-LN borders "KP KR", expected "KP"',
      'here: CN-SD borders "KR", expected ""',
    ]);
  });
});

describe(checkAdjacency, () => {
  it("fails on a world that has lost everything but one border", () => {
    expect(checkAdjacency(makePair("CN-GX", "VN"), "here")).toHaveLength(Object.keys(expectedNeighbours).length - 1);
  });

  it.each(["light", "detail"] as const)("holds for %s", (name) => {
    expect(checkAdjacency(readLevel(name).topology, name)).toEqual([]);
  });
});
