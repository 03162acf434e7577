// The browser, the site and one cold page after another: a new profile for each load, what was sent counted at the server.
import { subscribe } from "node:diagnostics_channel";
import { chromium } from "playwright-core";
import { browserFlags, ensureChromium } from "../tools/browser.mjs";
import { serve } from "../tools/serve.mjs";
import { siteFolder } from "./build.mjs";
import { installAnswers } from "./probe/answers.mjs";
import { installFrames } from "./probe/frames.mjs";
import { installStart } from "./probe/start.mjs";

const viewport = { width: 1366, height: 768 };

/** @type {{ path: string, at: number }[]} */
let sent = [];
const typeOf = (/** @type {string} */ path) => {
  const ending = /\.(m?js|json|css)$/.exec(path)?.[1] ?? (path.endsWith("/") || path.endsWith(".html") ? "html" : "other");
  return /** @type {import("./types.js").Sent["type"]} */ (ending === "mjs" ? "js" : ending);
};
// Requests of workers are not seen from the page; the server sees them all.
subscribe("http.server.response.finish", (message) => {
  const { request } = /** @type {{ request: import("node:http").IncomingMessage }} */ (message);
  if (request.method === "GET") sent.push({ path: request.url ?? "/", at: performance.timeOrigin + performance.now() });
});

/** Sizes of bodies as they are sent, compressed, by path. @type {Map<string, number>} */
const sizes = new Map();
let siteUrl = "";

/** @param {number} end milliseconds since 1970 @returns {Promise<import("./types.js").Sent[]>} files sent to the last page by then */
export async function sentBy(end) {
  const files = sent.filter(({ at }) => at <= end);
  for (const { path } of files)
    if (!sizes.has(path)) {
      const { headers } = await fetch(new URL(path, siteUrl), { method: "HEAD", headers: { "accept-encoding": "br" } });
      sizes.set(path, Number(headers.get("content-length") ?? 0));
    }
  return files.map(({ path }) => ({ type: typeOf(path), bytes: sizes.get(path) ?? 0 }));
}

/** Without a site to serve yet, call again after it was built. */
export async function startSession() {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: browserFlags, headless: true });
  const site = await serve({ dir: siteFolder });
  siteUrl = site.url;
  sizes.clear();

  /**
   * @param {string} path below the site, or a whole address
   * @returns {Promise<import("playwright-core").Page>} once the navigation has begun to answer
   */
  async function open(path) {
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: 1,
      reducedMotion: "reduce",
      locale: "en-GB",
      colorScheme: "light",
    });
    for (const part of [installFrames, installStart, installAnswers]) await context.addInitScript(part);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    sent = [];
    await page.goto(new URL(path, site.url).href, { waitUntil: "commit" });
    return page;
  }
  return {
    open,
    version: browser.version(),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
