// The last line of CI is only worth something if no failure can be missing from it.
import { describe, expect, it } from "vitest";
import { countTests } from "../../../tools/count-tests.mjs";

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((test) => ({ status: test })) });

describe(countTests, () => {
  it("sums the tests of all files and leaves skipped ones out", () => {
    const testResults = [file("passed", "passed", "passed", "skipped"), file("failed", "passed", "failed")];
    expect(countTests({ testResults }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it("counts a file that broke before its tests ran as one failed", () => {
    expect(countTests({ testResults: [file("passed", "passed"), file("failed")] }, 1)).toEqual({ passed: 1, failed: 1 });
  });

  it("counts a failure that no test is named for", () => {
    expect(countTests({ testResults: [file("passed", "passed")] }, 1)).toEqual({ passed: 1, failed: 1 });
  });

  it("counts a run without a report or without a test as failed", () => {
    expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countTests({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
