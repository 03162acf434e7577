// `npm test`: everything, a real browser included. Installs what is missing first; further arguments go to Vitest,
// for example `npm test -- --project unit` or `npm test -- tests/browser/explore.test.ts`.
import { installIfNeeded, runPackage } from "./run.mjs";

const args = process.argv.slice(2);
await installIfNeeded();
const needsBrowser = !args.join(" ").match(/--project[ =]unit\b/);
if (needsBrowser) {
  // After the installation: it looks for playwright-core's own browser too.
  const { ensureChromium } = await import("./browser.mjs");
  process.env["CHROMIUM"] = await ensureChromium();
}
process.exitCode = await runPackage("vitest/vitest.mjs", ["run", ...args]);
