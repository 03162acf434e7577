// The last line of CI is only worth something if no failure can be missing from it.
import { describe, expect, it } from "vitest";
import { countTests, failedTests, readRecord, slowestTests } from "../../../tools/count-tests.mjs";

const test = (state: "passed" | "failed" | "skipped", seconds = 0) => ({
  name: `${state} ${seconds}`,
  project: "unit",
  state,
  seconds,
});

describe(readRecord, () => {
  it("reads what was written before the run was stopped in the middle of a line", () => {
    const [first, second] = [test("passed"), test("failed")];
    expect(readRecord(`${JSON.stringify(first)}\n${JSON.stringify(second)}\n{"name": "cut o`)).toEqual([first, second]);
  });
});

describe(countTests, () => {
  it("sums the tests and leaves skipped ones out", () => {
    expect(countTests([test("passed"), test("skipped"), test("passed"), test("failed")], 1)).toEqual({ passed: 2, failed: 1 });
  });

  it("counts a failure that no test is named for, and a run that was stopped", () => {
    expect(countTests([test("passed")], 1)).toEqual({ passed: 1, failed: 1 });
    expect(countTests([test("passed")], 124)).toEqual({ passed: 1, failed: 1 });
  });

  it("counts a run without a test as failed", () => {
    expect(countTests([], 0)).toEqual({ passed: 0, failed: 1 });
    expect(countTests([test("skipped")], 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe(slowestTests, () => {
  it("names the slowest first", () => {
    expect(slowestTests([test("passed", 1), test("passed", 12.34), test("failed", 2)], 2)).toEqual([
      "   12.3 s  [unit] passed 12.34",
      "    2.0 s  [unit] failed 2",
    ]);
  });
});

describe(failedTests, () => {
  it("names what failed, and why, in short lines", () => {
    const broken = { ...test("failed", 2), why: "x".repeat(500) };
    expect(failedTests([test("passed"), broken, test("failed")])).toEqual([
      `failed  [unit] failed 2: ${"x".repeat(120)}`,
      "failed  [unit] failed 0: no reason given",
    ]);
  });
});
