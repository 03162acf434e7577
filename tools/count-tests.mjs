// Counts what a Vitest run proved, from its JSON report. Pure.

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileReport
 * @typedef {{ testResults: FileReport[] }} Report
 */

/**
 * Passed and failed tests. A file that failed before its tests ran counts as one failed test, and so does a run that
 * failed without naming a test (no report, an error outside any test) or that found no test at all.
 * @param {Report | undefined} report undefined when the run wrote none
 * @param {number} exitCode of Vitest
 */
export function countTests(report, exitCode) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const failedTests = tests.filter((test) => test.status === "failed").length;
  const brokenFiles = files.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = failedTests + brokenFiles;
  const failedUnnamed = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: failedUnnamed ? 1 : failed };
}
