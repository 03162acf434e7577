// A Vitest reporter that writes one line of JSON for each test as soon as it ends, so that a run that is stopped half-way can
// still say what it proved. Writes to the file that TEST_RECORD names; without one it does nothing.
import { appendFileSync } from "node:fs";

/**
 * One line: a test, or a file that broke outside of its tests.
 * @typedef {{ name: string, project: string, state: "passed" | "failed" | "skipped", seconds: number, why?: string }} RecordedTest
 */

export default class TestRecord {
  /** @param {import("vitest/node").TestCase} test */
  onTestCaseResult(test) {
    const { state, errors } = test.result();
    if (state === "pending") return;
    const name = `${test.module.relativeModuleId} > ${test.fullName}`;
    const seconds = (test.diagnostic()?.duration ?? 0) / 1000;
    write({ name, project: test.project.name, state, seconds, why: firstLine(errors) });
  }

  /** @param {import("vitest/node").TestModule} file */
  onTestModuleEnd(file) {
    const hasFailedTest = [...file.children.allTests("failed")].length > 0;
    if (file.state() === "failed" && !hasFailedTest)
      write({
        name: file.relativeModuleId,
        project: file.project.name,
        state: "failed",
        seconds: 0,
        why: firstLine(file.errors()),
      });
  }

  /**
   * @param {unknown} _files
   * @param {readonly import("vitest/node").SerializedError[]} errors those outside of any test
   */
  onTestRunEnd(_files, errors) {
    if (errors.length > 0)
      write({ name: "outside of the tests", project: "run", state: "failed", seconds: 0, why: firstLine(errors) });
  }
}

/** @param {readonly { message: string }[] | undefined} errors */
const firstLine = (errors) => errors?.[0]?.message.split("\n")[0];

/** @param {RecordedTest} test */
function write(test) {
  const path = process.env["TEST_RECORD"];
  if (path) appendFileSync(path, `${JSON.stringify(test)}\n`);
}
