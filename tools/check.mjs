// `npm run check`: exactly what CI runs. Every step runs even when an earlier one failed, so one run shows all there is to mend.
// The last line is `N passed, N failed`: each test counts as one, and each of the other steps as one.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium, ensureFirefox } from "./browser.mjs";
import { countTests, failedTests, readRecord } from "./count-tests.mjs";
import { installIfNeeded, root, run, runNpm, runPackage } from "./run.mjs";

const minute = 60_000;
/** A run takes some 30 minutes on two cores, of which CI gives it 70. The limits catch what hangs, not what is slow. */
const deadline = Date.now() + 68 * minute;

/** @param {number} minutes a step's own limit */
const limit = (minutes) => Math.max(1000, Math.min(minutes * minute, deadline - Date.now()));

let isStopped = false;
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => (isStopped = true));

/** @typedef {{ name: string, passed: number, failed: number, seconds: number }} StepResult */
/** @type {StepResult[]} */
const results = [];
/** @type {string[]} which tests failed, and why */
const failures = [];

/**
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number }>} work
 */
async function step(name, work) {
  if (isStopped) return;
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

/** The README's own command, with both browsers. What was counted before a stop is reported. */
async function tests() {
  process.env["CHROMIUM"] = await ensureChromium();
  // Unlike `npm test`, this fails where there is no Firefox.
  process.env["FIREFOX"] = await ensureFirefox();
  const results = join(root, "tests", "results");
  const record = join(results, "check.jsonl");
  // What the proof run saw, step by step: CI keeps it as a record.
  const proof = join(results, "proof-run.log");
  mkdirSync(results, { recursive: true });
  for (const file of [record, proof]) rmSync(file, { force: true });
  const code = await runNpm(["test"], { env: { ...process.env, TEST_RECORD: record }, timeoutMs: limit(60), outlive: true });
  console.log(`\nThe proof run:\n${existsSync(proof) ? readFileSync(proof, "utf8") : "nothing was recorded\n"}`);
  const recorded = existsSync(record) ? readRecord(readFileSync(record, "utf8")) : [];
  failures.push(...failedTests(recorded));
  return countTests(recorded, code);
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
    step("format", () => command(runPackage("prettier/bin/prettier.cjs", ["--check", "."], { timeoutMs: limit(8) }))).then(() =>
      step("nothing unused", () => command(runPackage("knip/bin/knip.js", ["--no-progress"], { timeoutMs: limit(5) }))),
    ),
  ),
]);
await step("npm test, in Chromium and Firefox", tests);

console.log("");
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed === 0 ? "ok    " : "FAILED"}  ${name}: ${String(passed)} passed, ${String(failed)} failed (${String(seconds)} s)`,
  );
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
// Near the end: often the end of a log is all that is kept of it.
for (const line of failures.slice(0, 8)) console.log(line);
if (failures.length > 8) console.log(`and ${String(failures.length - 8)} more`);
// A check that was stopped has not passed, whatever it counted until then.
const failed = results.reduce((sum, result) => sum + result.failed, 0) + (isStopped ? 1 : 0);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
