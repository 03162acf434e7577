import { describe, expect, it } from "vitest";
import { checkPlaces, type Places } from "../../../geo/checks/places.ts";
import { unitNames } from "../../../geo/transforms/names.ts";
import { framingBounds } from "../../../geo/transforms/shape-geometry.ts";
import { makePair, makeSquare } from "./fixtures.ts";

const pair = makePair("CN-YN", "LA");
const makePlaces = (label: [number, number], bounds: [number, number, number, number] = [1, 0, 2, 1]): Places => ({
  generated: "by a test",
  units: { LA: { label, bounds, en: "Laos", zh: "老挝" } },
  owners: { international: {}, china: {} },
  regions: { yunnan: { label: [0.5, 0.5], bounds: [0, 0, 1, 1] } },
  adjacency: {},
  pointRegions: {},
  stretches: {},
  ends: {},
  waters: {},
});

describe(checkPlaces, () => {
  const regions = [{ id: "yunnan", units: ["CN-YN"] }];

  it("accepts a label point inside its shape and bounds around it", () => {
    expect(checkPlaces(makePlaces([1.5, 0.5]), pair, regions, "here")).toEqual([]);
  });

  it("rejects a label point across the border", () => {
    expect(checkPlaces(makePlaces([0.5, 0.5], [0, 0, 2, 1]), pair, regions, "here")).toEqual([
      "here: place LA: label point 0.5, 0.5 is outside its shape",
    ]);
  });

  it.each<[string, [number, number, number, number]]>([
    ["turned round", [2, 0, 1, 1]],
    ["as wide as the world", [-180, 0, 180, 1]],
    ["that miss the label", [1, 0, 1.2, 1]],
  ])("rejects bounds %s", (_name, bounds) => {
    expect(checkPlaces(makePlaces([1.5, 0.5], bounds), pair, regions, "here")).not.toEqual([]);
  });

  it("rejects a place without a shape, and a region without a place", () => {
    const problems = checkPlaces(
      makePlaces([1.5, 0.5]),
      makePair("CN-YN", "VN"),
      [...regions, { id: "tibet", units: ["CN-XZ"] }],
      "here",
    );
    expect(problems).toEqual(["here: place LA: has no shape", "here: region tibet has no place"]);
  });
});

describe(framingBounds, () => {
  it("frames a shape on both sides of ±180° by its larger side", () => {
    const polygons = [[makeSquare(20, 50, 20)], [makeSquare(160, 60, 20)], [makeSquare(-180, 65, 10)]];
    expect(framingBounds({ id: "RU", polygons })).toEqual([20, 50, 180, 80]);
  });
});

describe(unitNames, () => {
  it("writes Vietnam and Myanmar as the house does, without a second name", () => {
    expect([unitNames("VN").en, unitNames("MM")]).toEqual(["Vietnam", { en: "Myanmar", zh: "缅甸" }]);
  });

  it("does not take over Natural Earth's province names", () => {
    expect([unitNames("CN-NM").en, unitNames("CN-XZ").en]).toEqual(["Inner Mongolia", "Xizang"]);
  });
});
