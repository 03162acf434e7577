// Once for the browser tests of an engine: builds the app, serves it below a sub-path, and starts the one Chromium they
// share, or finds the Firefox that each file starts for itself. SKIP_BUILD=1 takes dist/ as it is.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { browserFlags, ensureChromium, ensureFirefox } from "../tools/browser.mjs";
import { buildAtlas, root } from "../tools/run.mjs";
import { serve } from "../tools/serve.mjs";

declare module "vitest" {
  interface ProvidedContext {
    engine: "chromium" | "firefox";
    /** Where the shared Chromium listens; the program where it is Firefox, whose protocol has no server to share. */
    browser: string;
    /** The built site, ending in "/". */
    siteUrl: string;
    /** The one-file edition as a file: address. */
    oneFileUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engine = project.name === "firefox" ? "firefox" : "chromium";
  const dist = join(root, "dist");
  if (process.env["SKIP_BUILD"] !== "1") {
    // Without the mark that it was begun by a test: what is tested is what is shipped, to the byte.
    const env = { ...process.env, NODE_ENV: "production" };
    const code = await buildAtlas(["--logLevel", "warn"], { env, timeoutMs: 12 * 60_000 });
    if (code !== 0) throw new Error(`vite build failed with code ${code}`);
    // Both engines test one build; their set-ups follow one another.
    process.env["SKIP_BUILD"] = "1";
  }
  const browser = await (engine === "firefox" ? ensureFirefox().then(asIs) : shareChromium());
  // A sub-path on purpose: an absolute path anywhere in the site fails every browser test.
  const site = await serve({ dir: dist, base: "/briefings/atlas/" });
  project.provide("engine", engine);
  project.provide("browser", browser.address);
  project.provide("siteUrl", site.url);
  project.provide("oneFileUrl", pathToFileURL(join(dist, "gateway-atlas.html")).href);
  return async () => {
    await browser.close();
    await site.close();
  };
}

interface Started {
  readonly address: string;
  readonly close: () => Promise<void>;
}
const asIs = (address: string): Started => ({ address, close: () => Promise.resolve() });

async function shareChromium(): Promise<Started> {
  const executablePath = await ensureChromium();
  const server = await chromium.launchServer({ executablePath, headless: true, args: browserFlags });
  return { address: server.wsEndpoint(), close: () => server.close() };
}
