// `npm test`: everything, real browsers included. Installs what is missing first; further arguments go to Vitest, for
// example `npm test -- --project unit` or `npm test -- tests/browser/explore.test.ts`. Without any Firefox it says so and
// leaves its journeys out.
import { installIfNeeded, runPackage } from "./run.mjs";

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
process.exitCode = await runPackage("vitest/vitest.mjs", ["run", ...args]);
