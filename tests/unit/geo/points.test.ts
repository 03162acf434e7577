import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { LonLatSchema } from "../../../src/data/schema.ts";
import { borderToleranceKm, checkPackPoints } from "../../../geo/checks/pack-points.ts";
import { checkTestPoints } from "../../../geo/checks/test-points.ts";
import { pointRegionBorders } from "../../../geo/transforms/point-regions.ts";
import { unitShape } from "../../../geo/transforms/model.ts";
import { distanceToShapeKm } from "../../../geo/transforms/shape-geometry.ts";
import { readPackParts } from "../../../geo/pack-points.ts";
import { makePair, readLevel, repositoryRoot } from "./fixtures.ts";

const pair = makePair("CN-YN", "LA");
const makePoint = (lon: number, lat: number, within: string, accuracyKm = 0) => ({
  record: "port(id = test)",
  within,
  lonLat: v.parse(LonLatSchema, [lon, lat]),
  accuracyKm,
});

describe(checkPackPoints, () => {
  it("accepts points in their province or country", () => {
    expect(checkPackPoints(pair, [makePoint(0.5, 0.5, "CN-YN"), makePoint(1.5, 0.5, "LA")])).toEqual([]);
  });

  it("accepts a point outside by less than accuracy and tolerance together", () => {
    const degrees = (borderToleranceKm + 1) / 111.2;
    expect(checkPackPoints(pair, [makePoint(1 + degrees, 0.5, "CN-YN", 2)])).toEqual([]);
    expect(checkPackPoints(pair, [makePoint(1 + degrees, 0.5, "CN-YN", 0.5)])).toHaveLength(1);
  });

  it("names the record, how far it is off, and what is allowed", () => {
    const [problem] = checkPackPoints(pair, [makePoint(1.5, 0.5, "CN-YN", 2)]);
    expect(problem).toBe("port(id = test): 1.5, 0.5 is 55.6 km from CN-YN, allowed 10");
  });

  it("finds every point of the pack where the pack says, and none of them in Singapore", () => {
    const { points } = readPackParts(repositoryRoot);
    const { topology } = readLevel("detail");
    expect(checkPackPoints(topology, points)).toEqual([]);
    const moved = points.map((point) => ({ ...point, within: "SG" }));
    expect(checkPackPoints(topology, moved)).toHaveLength(points.length);
  });

  it("reports a province or country that has no shape", () => {
    expect(checkPackPoints(pair, [makePoint(0.5, 0.5, "VN")])).toEqual(["port(id = test): there is no unit VN"]);
  });
});

describe(checkTestPoints, () => {
  it("names the unit a point lies in instead", () => {
    expect(checkTestPoints(pair, [["Somewhere", [1.5, 0.5], "CN-YN"]], "here")).toEqual([
      'here: Somewhere lies in "LA", expected "CN-YN"',
    ]);
    expect(checkTestPoints(pair, [["Somewhere", [1.5, 0.5], "LA"]], "here")).toEqual([]);
  });
});

describe(pointRegionBorders, () => {
  it("takes countries at hand, not those farther off", () => {
    const shapes = pair.units.map((unit) => unitShape(pair, unit));
    const host = "CN-YN";
    expect(pointRegionBorders({ id: "gate", host, lonLat: [0.95, 0.5] }, shapes)).toEqual({ host, borders: ["LA"] });
    expect(pointRegionBorders({ id: "gate", host, lonLat: [0.85, 0.5] }, shapes)).toEqual({ host, borders: [] });
  });

  it.each([4, 40])("gives Laos alone for Mohan–Boten, as %d km would", (km) => {
    const { topology } = readLevel("detail");
    const near = topology.units.filter((unit) => distanceToShapeKm(unitShape(topology, unit), [101.6862, 21.1895]) <= km);
    expect(near.map((unit) => unit.id)).toEqual(["CN-YN", "LA"]);
  });
});
