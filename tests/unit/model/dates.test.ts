import { describe, expect, it } from "vitest";
import { hasBegun, startOf } from "../../../src/model/dates";

describe(startOf, () => {
  it.each([
    ["2021", "2021-01-01"],
    ["2021-06", "2021-06-01"],
    ["2021-06-02", "2021-06-02"],
  ])("reads %s as %s", (date, day) => {
    expect(startOf(date)).toBe(day);
  });
});

describe(hasBegun, () => {
  it.each([
    [null, "1900", true],
    ["2021-06-02", "2021-06-02", true],
    ["2021-06-03", "2021-06-02", false],
    ["2021-06", "2021-06-01", true],
    ["2022", "2021-12-31", false],
    ["2022", "2022-01-01", true],
    ["1992-03", "2021", true],
  ])("of %s at %s is %s", (from, asOf, expected) => {
    expect(hasBegun(from, asOf)).toBe(expected);
  });
});
