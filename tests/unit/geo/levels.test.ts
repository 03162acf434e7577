import { describe, expect, it } from "vitest";
import { checkLevelsAgree } from "../../../geo/checks/levels.ts";
import { checkSizes, outputSizes } from "../../../geo/checks/sizes.ts";
import { buildLevel, type LevelRule } from "../../../geo/transforms/level/build-level.ts";
import { dropIslands } from "../../../geo/transforms/drop-islands.ts";
import { type UnitTopology } from "../../../geo/transforms/model.ts";
import { readOutputs } from "../../../geo/manifest.ts";
import { geoRoot, makePair, makeSquare, makeUnit } from "./fixtures.ts";

const makeRule = (changes: Partial<LevelRule> = {}): LevelRule => ({
  threshold: () => 0,
  smallest: () => 0,
  mustStay: () => false,
  cell: (_arc, [lon, lat]) => [Math.round(lon * 10), Math.round(lat * 10)],
  step: 0.1,
  ...changes,
});
/** Ends weigh Infinity, every other point 1. */
const weightsOf = ({ arcs }: UnitTopology) =>
  arcs.map((arc) => arc.map((_, i) => (i === 0 || i === arc.length - 1 ? Infinity : 1)));

/** A mainland of 10 degrees and an island of 1 degree far from it. */
const makeArchipelago = (id: string): UnitTopology => ({
  arcs: [makeSquare(0, 0, 10), makeSquare(50, 0, 1)],
  units: [{ id, polygons: [[[0]], [[1]]] }],
});

describe(dropIslands, () => {
  it("leaves out an island below the limit, and the unit's arcs with it", () => {
    expect(dropIslands(makeArchipelago("MV"), makeRule({ smallest: () => 5 }))).toEqual([{ id: "MV", polygons: [[[0]]] }]);
  });

  it("leaves out a unit that is too small, unless it must stay", () => {
    expect(dropIslands(makeArchipelago("MV"), makeRule({ smallest: () => 500 }))).toEqual([]);
    const [kept] = dropIslands(makeArchipelago("MV"), makeRule({ smallest: () => 500, mustStay: () => true }));
    expect(kept?.polygons).toEqual([[[0]]]);
  });

  it("never leaves out a shape whose line another unit needs", () => {
    expect(dropIslands(makePair("A", "B"), makeRule({ smallest: () => 500 }))).toHaveLength(2);
  });

  it("fills the hole of an enclave it leaves out", () => {
    const { arcs } = makeUnit("x", makeSquare(0, 0, 10), makeSquare(4, 4, 1));
    const units = [
      { id: "IT", polygons: [[[0], [~1]]] },
      { id: "SM", polygons: [[[1]]] },
    ];
    expect(dropIslands({ arcs, units }, makeRule({ smallest: () => 5 }))).toEqual([{ id: "IT", polygons: [[[0]]] }]);
  });
});

describe(buildLevel, () => {
  it("keeps the line two units share the same for both", () => {
    const pair = makePair("A", "B");
    const { grid } = buildLevel(pair, weightsOf(pair), makeRule({ threshold: () => 2 }));
    expect(grid.units.map((unit) => unit.polygons)).toEqual([[[[0, 1]]], [[[2, ~0]]]]);
  });

  it("gives a ring that collapsed enough points back", () => {
    const pair = makePair("A", "B");
    const { grid } = buildLevel(pair, weightsOf(pair), makeRule({ threshold: () => 2 }));
    expect(grid.arcs.map((arc) => arc.length)).toEqual([2, 3, 3]);
  });

  it("leaves out an island that the grid cannot show", () => {
    const rule = makeRule({ cell: (_arc, [lon, lat]) => [Math.round(lon / 5), Math.round(lat / 5)] });
    const { grid } = buildLevel(makeArchipelago("MV"), weightsOf(makeArchipelago("MV")), rule);
    expect(grid.units).toEqual([{ id: "MV", polygons: [[[0]]] }]);
    expect(grid.arcs).toHaveLength(1);
  });

  it("never has less than the coarser level", () => {
    const pair = makePair("A", "B");
    const coarse = buildLevel(pair, weightsOf(pair), makeRule());
    const fine = buildLevel(pair, weightsOf(pair), makeRule({ threshold: () => 2 }), coarse);
    expect(fine.grid).toEqual(coarse.grid);
  });
});

describe(checkLevelsAgree, () => {
  const pair = makePair("A", "B");
  const moved: UnitTopology = {
    ...pair,
    arcs: pair.arcs.map((arc, i) => (i === 2 ? arc.map(([lon, lat]) => [lon * 1.1, lat]) : arc)),
  };

  it("lets refined units differ and no others", () => {
    expect(checkLevelsAgree(pair, moved, (id) => id === "B")).toEqual([]);
    expect(checkLevelsAgree(pair, moved, () => false)).toEqual(["unit B differs between light and detail"]);
  });

  it("names a unit that only one level has", () => {
    expect(checkLevelsAgree(pair, { ...pair, units: pair.units.slice(0, 1) }, () => true)).toEqual(["unit B is only in light"]);
  });
});

describe(checkSizes, () => {
  it("passes the committed outputs", () => expect(checkSizes(outputSizes(readOutputs(geoRoot)))).toEqual([]), 20_000);

  it("rejects an output over its budget, and one without a budget", () => {
    expect(checkSizes([{ name: "places.json", bytes: 1, brotliBytes: 12_001 }])).toEqual([
      "places.json: 12.0 KB brotli, allowed 12",
    ]);
    expect(checkSizes([{ name: "new.json", bytes: 1, brotliBytes: 1 }])).toEqual(["new.json: has no size budget"]);
    expect(checkSizes([{ name: "places.json", bytes: 1, brotliBytes: 12_000 }])).toEqual([]);
  });
});
