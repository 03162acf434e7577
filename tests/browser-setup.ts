// Once for all browser tests: builds the app, serves it below a sub-path, and starts the one Chromium they share.
// SKIP_BUILD=1 takes dist/ as it is.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { browserFlags, ensureChromium } from "../tools/browser.mjs";
import { root, runPackage } from "../tools/run.mjs";
import { serve } from "../tools/serve.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the shared Chromium listens. */
    browserEndpoint: string;
    /** The built site, ending in "/". */
    siteUrl: string;
    /** The one-file edition as a file: address. */
    oneFileUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(root, "dist");
  if (process.env["SKIP_BUILD"] !== "1") {
    // Without the mark that it was begun by a test: what is tested is what is shipped, to the byte.
    const env = { ...process.env, NODE_ENV: "production" };
    const code = await runPackage("vite/bin/vite.js", ["build", "--logLevel", "warn"], { env, timeoutMs: 3 * 60_000 });
    if (code !== 0) throw new Error(`vite build failed with code ${code}`);
  }
  const executablePath = await ensureChromium();
  // A sub-path on purpose: an absolute path anywhere in the site fails every browser test.
  const site = await serve({ dir: dist, base: "/briefings/atlas/" });
  const browser = await chromium.launchServer({ executablePath, headless: true, args: browserFlags });
  project.provide("browserEndpoint", browser.wsEndpoint());
  project.provide("siteUrl", site.url);
  project.provide("oneFileUrl", pathToFileURL(join(dist, "gateway-atlas.html")).href);
  return async () => {
    await browser.close();
    await site.close();
  };
}
