// Counts what a run of the tests proved, from the record that it wrote while it ran (tools/test-record.mjs). Pure.

/** @typedef {import("./test-record.mjs").RecordedTest} RecordedTest */

/**
 * @param {string} record the record as it stands in the file; its last line may be cut off where the run was stopped
 * @returns {RecordedTest[]}
 */
export function readRecord(record) {
  return record.split("\n").flatMap((line) => {
    try {
      return line === "" ? [] : [JSON.parse(line)];
    } catch {
      return [];
    }
  });
}

/**
 * Passed and failed tests. A file that broke outside of its tests counts as one failed test, and so does a run that ended
 * badly without naming one (stopped, an error outside any test) or that found no test at all.
 * @param {readonly RecordedTest[]} tests
 * @param {number} exitCode of the run
 */
export function countTests(tests, exitCode) {
  const passed = tests.filter((test) => test.state === "passed").length;
  const failed = tests.filter((test) => test.state === "failed").length;
  const isFailedUnnamed = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isFailedUnnamed ? 1 : failed };
}

/**
 * The slowest tests, slowest first, a line each.
 * @param {readonly RecordedTest[]} tests
 * @param {number} most how many
 */
export function slowestTests(tests, most) {
  return [...tests]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most)
    .map(({ seconds, project, name }) => `${seconds.toFixed(1).padStart(7)} s  [${project}] ${name}`);
}

/**
 * The tests that failed, a line each and short: often the end of a log is all that is kept of it.
 * @param {readonly RecordedTest[]} tests
 */
export function failedTests(tests) {
  return tests
    .filter((test) => test.state === "failed")
    .map(({ project, name, why }) => `failed  [${project}] ${name}: ${(why ?? "no reason given").slice(0, 120)}`);
}
