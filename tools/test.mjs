// `npm test`: everything, real browsers included. Installs what is missing first; further arguments go to Vitest, for
// example `npm test -- --project unit` or `npm test -- tests/browser/exploring/explore.test.ts`. Without any Firefox it says so and
// leaves its journeys out. However it ends, stopped too, it says what was counted; its last line is `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { countTests, failedTests, readRecord, slowestTests } from "./count-tests.mjs";
import { installIfNeeded, root, runPackage } from "./run.mjs";

const args = process.argv.slice(2);
await installIfNeeded();
const asked = args.join(" ").match(/--project[ =]\S+/g) ?? [];
/** @param {string} project */
const isAsked = (project) => asked.some((one) => one.endsWith(project));
// After the installation: it looks for playwright-core's own browser too.
const { ensureChromium, ensureFirefox } = await import("./browser.mjs");
if (asked.length === 0 || isAsked("browser")) process.env["CHROMIUM"] = await ensureChromium();
if (asked.length === 0 || isAsked("firefox")) {
  try {
    process.env["FIREFOX"] = await ensureFirefox();
  } catch (error) {
    if (process.env["FIREFOX"] || isAsked("firefox")) throw error;
    // Not everybody's machine may have a second browser; CI must (tools/check.mjs).
    console.log(`${error instanceof Error ? error.message : String(error)}\nThe journeys in Firefox are left out.`);
    process.env["SKIP_FIREFOX"] = "1";
  }
}

const record = process.env["TEST_RECORD"] ?? join(root, "tests", "results", `record-${process.pid}.jsonl`);
const isKept = process.env["TEST_RECORD"] !== undefined;
process.env["TEST_RECORD"] = record;
mkdirSync(join(root, "tests", "results"), { recursive: true });
rmSync(record, { force: true });
// Ctrl+C stops Vitest, which hears it as well; what was counted is still said.
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => undefined);
const reporters = ["--reporter=default", "--reporter=./tools/test-record.mjs"];
process.exitCode = await runPackage("vitest/vitest.mjs", ["run", ...reporters, ...args]);

const tests = existsSync(record) ? readRecord(readFileSync(record, "utf8")) : [];
if (!isKept) rmSync(record, { force: true });
const { passed, failed } = countTests(tests, process.exitCode);
console.log(`\nThe slowest:\n${slowestTests(tests, 20).join("\n")}\n`);
for (const line of failedTests(tests)) console.log(line);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
