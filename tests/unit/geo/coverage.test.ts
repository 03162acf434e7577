import { describe, expect, it } from "vitest";
import { checkDissolved, checkInlandGaps, checkLines, checkRequiredUnits, requiredUnits } from "../../../geo/checks/coverage.ts";
import { makeLevel, makePair, makeSquare, makeUnit } from "./fixtures.ts";

describe(checkInlandGaps, () => {
  it("accepts provinces that meet", () => expect(checkInlandGaps(makePair("CN-YN", "LA"), "here")).toEqual([]));

  it("reports a gap inside the land, with its length", () => {
    const hole = makeSquare(0.25, 0.25, 0.5).toReversed();
    const [problem = ""] = checkInlandGaps(makeUnit("CN-YN", makeSquare(0, 0, 1), hole), "here");
    expect(problem).toMatch(/^here: CN-YN has 22\d\.\d km of inland outline nobody shares/);
  });

  it("leaves lakes of other countries alone", () => {
    const lake = makeSquare(0.25, 0.25, 0.5).toReversed();
    expect(checkInlandGaps(makeUnit("KZ", makeSquare(0, 0, 1), lake), "here")).toEqual([]);
  });
});

describe(checkRequiredUnits, () => {
  it("names every unit that is missing", () => {
    expect(checkRequiredUnits(makePair("TW", "HK"), "here")).toHaveLength(requiredUnits.length - 2);
    expect(checkRequiredUnits(makePair("TW", "HK"), "here")).toContain("here: unit MV is missing");
  });
});

describe(checkDissolved, () => {
  const regions = [{ id: "northeast", units: ["CN-HL", "CN-JL"] }];

  it("accepts a region without the line inside it", () => {
    expect(checkDissolved(makeLevel(makePair("CN-HL", "CN-JL"), regions), regions, "here")).toEqual([]);
  });

  it("rejects a region that lacks a province, and one that is not there", () => {
    const level = makeLevel(makePair("CN-HL", "CN-JL"), [{ id: "northeast", units: ["CN-HL"] }]);
    expect(checkDissolved(level, regions, "here")).toEqual(["here: region northeast is not the outline of CN-HL CN-JL"]);
    expect(checkDissolved({ ...level, regions: [] }, regions, "here")).toHaveLength(1);
  });
});

describe(checkLines, () => {
  const level = makeLevel(makePair("CN-YN", "LA"));

  it("accepts the line between two countries, and no coast", () => {
    expect(Object.entries(level.lines)).toEqual([["CN-YN|LA", [[0]]]]);
    expect(checkLines(level, "here")).toEqual([]);
  });

  it("rejects a line left out, drawn twice, or a coast among them", () => {
    const withLine = (line: number[][]) => ({ ...level, lines: { "CN-YN|LA": line } });
    for (const line of [[], [[0], [0]], [[0], [1]]])
      expect(checkLines(withLine(line), "here")).toEqual(["here: CN-YN|LA is not made of its lines, each once"]);
    expect(checkLines({ ...level, lines: {} }, "here")).toHaveLength(1);
  });

  it("rejects a line under an id that no two units have", () => {
    expect(checkLines({ ...level, lines: { ...level.lines, borders: [[0]] } }, "here")).toEqual([
      "here: borders is not made of its lines, each once",
    ]);
  });
});
