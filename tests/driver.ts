// The import of the browser tests: opens the atlas and gives it in words of the product, tests/driver/ has its parts. Nothing else
// in the tests knows the browser library or the page's markup (tests/unit/driver-rule.test.ts).
// Speaks to the app through its outer contract: address, accessible names, window.gatewayAtlas; the few class names it needs stand
// in driver/look-ups.ts. Never sleeps.
// The page's policy refuses waitForFunction, addStyleTag and addScriptTag: poll with evaluate, adopt a constructed sheet.
import { chromium, firefox, type Browser } from "playwright-core";
import { afterAll, inject, onTestFinished } from "vitest";
import {
  collectProblems,
  contextOptions,
  firefoxUserPrefs,
  giveOwnClipboard,
  refused,
  refuseWebGl,
  reportRefusals,
  withHash,
  type OpenOptions,
} from "./browser-profile";
import { Atlas } from "./driver/atlas";
import { downloadsPath, dropSavedFiles } from "./driver/outside/downloads";
import { timeoutMs } from "./page-api";

export type { Atlas } from "./driver/atlas";

let shared: Promise<Browser> | undefined;
afterAll(async () => {
  await (await shared)?.close();
  shared = undefined;
  dropSavedFiles();
});

/** The shared Chromium, or a Firefox of this file's own, over WebDriver BiDi. */
function startBrowser(): Promise<Browser> {
  if (inject("engine") === "chromium") return chromium.connect(inject("browser"));
  return firefox.launch({ channel: "moz-firefox", executablePath: inject("browser"), firefoxUserPrefs, downloadsPath });
}

/** Opens the built atlas in a fresh profile and waits until the map shows the state. Closed by itself when the test ends. */
export async function openAtlas(options: OpenOptions = {}): Promise<Atlas> {
  const browser = await (shared ??= startBrowser());
  const { hash = "", edition = "site", javaScript = true, webgl = true, refusals = false } = options;
  const context = await browser.newContext(contextOptions(options));
  context.setDefaultTimeout(timeoutMs);
  if (!webgl) await context.addInitScript(refuseWebGl);
  if (inject("engine") === "chromium") await context.addInitScript(reportRefusals, refused);
  // A Firefox is this file's own, its clipboard too.
  if (inject("engine") === "chromium" && !options.realClipboard) await context.addInitScript(giveOwnClipboard);
  if (options.before) await context.addInitScript(options.before);
  if (options.clock) await context.clock.install();
  const problems = collectProblems(context);
  const atlas = new Atlas(await context.newPage(), javaScript, problems);
  if (options.refuse) await atlas.network.refuse(options.refuse);
  closeWithTest(atlas, refusals);
  const url = options.url ?? (edition === "site" ? inject("siteUrl") : inject("oneFileUrl"));
  await atlas.goTo(url + withHash(hash));
  if (!options.isBroken) await atlas.whenIdle();
  return atlas;
}

/**
 * Closes the atlas after the test that opened it, with a picture when the test failed; in a hook, after the file.
 * The test fails for anything that the page's security policy refused, whatever the test is about, unless it provokes it.
 */
function closeWithTest(atlas: Atlas, refusals: boolean): void {
  try {
    onTestFinished(async ({ task }) => {
      if (task.result?.state === "fail") await atlas.screenshot(`failed-${task.fullName}`);
      await atlas.close();
      const refusedHere = atlas.problems().filter((problem) => problem.startsWith(refused));
      if (!refusals && refusedHere.length > 0) throw new Error(refusedHere.join("\n"));
    });
  } catch {
    // Opened in beforeAll: the shared connection closes it.
  }
}
