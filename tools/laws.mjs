// `npm run laws`: every law with a fresh seed and ten times the runs; further arguments go to Vitest. fast-check prints the seed
// and the counterexample of a law that fails: mend what it found and keep it as an example of that law.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installIfNeeded, root, runPackage } from "./run.mjs";

await installIfNeeded();
const hasLaws = (/** @type {string} */ file) => readFileSync(join(root, file), "utf8").includes('from "fast-check"');
const files = ["tests/unit", "tests/property"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${String(file)}`))
  .filter((file) => file.endsWith(".test.ts") && hasLaws(file));
const env = { ...process.env, LAWS: "fresh", FUZZ_TIMES: "10", FUZZ_SEED: String(Date.now() % 2 ** 31) };
console.log(`Fuzzing with FUZZ_SEED=${env.FUZZ_SEED}.`);
process.exitCode = await runPackage(
  "vitest/vitest.mjs",
  ["run", "--project", "unit", "--testTimeout", String(20 * 60_000), ...files, "tests/unit/fuzz", ...process.argv.slice(2)],
  { env },
);
