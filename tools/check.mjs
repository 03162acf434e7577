// `npm run check`: exactly what CI runs. Every step runs even when an earlier one failed, so one run shows all there is to mend.
// The last line is `N passed, N failed`: each test counts as one, and each of the other steps as one.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium, ensureFirefox } from "./browser.mjs";
import { countTests } from "./count-tests.mjs";
import { installIfNeeded, root, run, runPackage } from "./run.mjs";

const minute = 60_000;
/** A run takes 12 to 15 minutes on two quiet cores. The limits catch what hangs, not what is slow: about four times that. */
const deadline = Date.now() + 68 * minute;

/** @param {number} minutes a step's own limit */
const limit = (minutes) => Math.max(1000, Math.min(minutes * minute, deadline - Date.now()));

/** @typedef {{ name: string, passed: number, failed: number, seconds: number }} StepResult */
/** @type {StepResult[]} */
const results = [];

/**
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number }>} work
 */
async function step(name, work) {
  console.log(`\n=== ${name}`);
  const started = Date.now();
  const counts = await work().catch((/** @type {unknown} */ error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  results.push({ name, ...counts, seconds: Math.round((Date.now() - started) / 1000) });
}

/** @param {Promise<number>} exitCode */
async function command(exitCode) {
  return (await exitCode) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {readonly string[]} projects run together, so that both cores have work until the end
 * @param {number} timeoutMs
 */
async function tests(projects, timeoutMs) {
  const report = join(root, "node_modules", ".cache", `vitest-${projects.join("-")}.json`);
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const chosen = projects.flatMap((project) => ["--project", project]);
  const code = await runPackage("vitest/vitest.mjs", ["run", ...chosen, ...reporters], { timeoutMs });
  return countTests(existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined, code);
}

await installIfNeeded();
// First: types and lint look into the pipeline, whose packages this installs.
await step("geo outputs are up to date", () =>
  command(run(process.execPath, ["tools/geo.mjs", "--check"], { timeoutMs: limit(20) })),
);
// Side by side, since each needs one core; each names the files it speaks of.
await Promise.all([
  step("lint", () => command(runPackage("eslint/bin/eslint.js", ["--max-warnings", "0", "."], { timeoutMs: limit(12) }))),
  step("types", () => command(runPackage("typescript/bin/tsc", ["-b"], { timeoutMs: limit(12) }))).then(() =>
    step("format", () => command(runPackage("prettier/bin/prettier.cjs", ["--check", "."], { timeoutMs: limit(8) }))),
  ),
]);
await step("unit and property tests", () => tests(["unit"], limit(12)));
await step("browser tests, in Chromium and Firefox", async () => {
  process.env["CHROMIUM"] = await ensureChromium();
  // Unlike `npm test`, this fails where there is no Firefox.
  process.env["FIREFOX"] = await ensureFirefox();
  // What the proof run saw, step by step: CI keeps it as a record.
  const record = join(root, "tests", "results", "proof-run.log");
  rmSync(record, { force: true });
  const counts = await tests(["browser", "firefox"], limit(60));
  console.log(`\nThe proof run:\n${existsSync(record) ? readFileSync(record, "utf8") : "nothing was recorded\n"}`);
  return counts;
});

console.log("");
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed === 0 ? "ok    " : "FAILED"}  ${name}: ${String(passed)} passed, ${String(failed)} failed (${String(seconds)} s)`,
  );
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
