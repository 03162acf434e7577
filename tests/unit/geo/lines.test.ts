import { describe, expect, it } from "vitest";
import { checkWaters } from "../../../geo/checks/waters.ts";
import { hatchLines } from "../../../geo/transforms/lines/hatch.ts";
import { joinLines, partsAwayFrom, type Line } from "../../../geo/transforms/lines/plane-lines.ts";
import { drawnRivers, waters } from "../../../geo/transforms/lines/waters.ts";
import type { Point } from "../../../geo/transforms/model.ts";
import { makeLevel, makePair, makeSquare, readLevel } from "./fixtures.ts";

/** A line along the equator, a point a degree (111 km). */
const equator = (...lons: number[]): Line => lons.map((lon): Point => [lon, 0]);

describe(joinLines, () => {
  it("joins lines that meet, whichever way they run", () => {
    const [joined, ...rest] = joinLines([equator(0, 1), equator(3, 2), equator(1, 2)]);
    expect(rest).toEqual([]);
    expect(joined?.map(([lon]) => lon).toSorted()).toEqual([0, 1, 2, 3]);
  });
  it("leaves apart what does not meet", () => {
    expect(joinLines([equator(0, 1), equator(2, 3)])).toHaveLength(2);
  });
});

describe(partsAwayFrom, () => {
  const limits = { closeKm: 12, crossingKm: 60 };

  it("leaves out what runs along a border, and keeps the rest", () => {
    const border: Line = [
      [1, 0.05],
      [2, 0.05],
    ];
    const parts = partsAwayFrom(equator(0, 1, 2, 3), [border], limits);
    expect(parts).toHaveLength(2);
    for (const [lon] of parts.flat()) expect(lon < 1.01 || lon > 1.99).toBe(true);
  });
  it("keeps a river that only crosses a border", () => {
    const border: Line = [
      [1.5, -1],
      [1.5, 1],
    ];
    expect(partsAwayFrom(equator(0, 1, 2, 3), [border], limits)).toEqual([equator(0, 1, 2, 3)]);
  });
  it("judges a long segment by its middle, not by its ends", () => {
    const border: Line = [
      [1, 0.02],
      [4, 0.02],
    ];
    expect(partsAwayFrom(equator(0, 5), [border], limits)).toHaveLength(2);
  });
});

describe(drawnRivers, () => {
  it("stops the build when the source lacks a river", () => {
    expect(() => drawnRivers([], [])).toThrow("water amur: the source has no Argun’");
  });
});

describe(hatchLines, () => {
  it("draws parallel lines inside the shape only", () => {
    const lines = hatchLines({ id: "X", polygons: [[makeSquare(0, 0, 1)]] }, 0.2);
    expect(lines.length).toBeGreaterThan(4);
    for (const [lon, lat] of lines.flat()) {
      expect(lon).toBeGreaterThanOrEqual(-1e-9);
      expect(Math.max(lon, lat)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });
});

describe(checkWaters, () => {
  const level = makeLevel(makePair("CN-YN", "LA"));
  const river = (lon: number) => ({
    waters: { mekong: { kind: "river" as const, label: [lon, 0.5] as [number, number], name: { en: "Mekong", zh: "湄公河" } } },
  });

  it("accepts a name on a river that is the border, and rejects one far from any", () => {
    expect(checkWaters(level, river(1.05), "here")).toEqual([]);
    expect(checkWaters(level, river(1.9), "here")).toEqual(["here: the name of river mekong is 100 km from any river or border"]);
  });
  it("rejects a lake's name outside the lake", () => {
    const { lakes, ...rest } = readLevel("light");
    const lake = {
      waters: { khanka: { kind: "lake" as const, label: [100, 30] as [number, number], name: { en: "K", zh: "兴" } } },
    };
    expect(checkWaters({ ...rest, lakes }, lake, "here")).toEqual(["here: the name of lake khanka is not in it"]);
  });
});

describe("the levels", () => {
  it.each(["light", "detail"] as const)("%s has every lake of the list, and rivers", (name) => {
    const { lakes, lines } = readLevel(name);
    expect(lakes.map(({ id }) => id)).toEqual(waters.filter(({ kind }) => kind === "lake").map(({ id }) => id));
    expect(lines["rivers"]?.length).toBeGreaterThan(5);
  });
});
