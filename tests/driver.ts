// Given / when / then in the user's words: the only file in the tests that knows the browser library.
// Speaks to the app through its outer contract alone: address, accessible names, window.gatewayAtlas. Never sleeps.
// The page's policy refuses waitForFunction, addStyleTag and addScriptTag: poll with evaluate, adopt a constructed sheet.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Result, RunOptions } from "axe-core";
import { chromium, firefox, type Browser, type BrowserContext, type JSHandle, type Locator, type Page } from "playwright-core";
import { afterAll, inject, onTestFinished } from "vitest";
import { timeoutMs, until, type ApiWindow, type AxeWindow, type LonLat, type PageApi, type ViewState } from "./page-api";
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

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let shared: Promise<Browser> | undefined;
/** What this file's pages save lies in folders of its own: files tested at the same time save the same names. */
const saved = mkdtempSync(join(tmpdir(), "gateway-atlas-saved-"));
const newFolder = (): string => mkdtempSync(join(saved, "page-"));
afterAll(async () => {
  await (await shared)?.close();
  shared = undefined;
  rmSync(saved, { recursive: true, force: true });
});

/** Where Firefox puts what it downloads. */
const downloadsPath = newFolder();
/** Downloads that are complete: until then Firefox keeps an empty file of that name. */
const downloaded = (): readonly string[] =>
  readdirSync(downloadsPath).filter((name) => !name.endsWith(".part") && statSync(join(downloadsPath, name)).size > 0);

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
  if (options.refuse) await context.route(options.refuse, (route) => route.abort());
  const atlas = new Atlas(context, await context.newPage(), javaScript);
  closeWithTest(atlas, refusals);
  const url = options.url ?? (edition === "site" ? inject("siteUrl") : inject("oneFileUrl"));
  await atlas.page.goto(url + withHash(hash));
  if (!options.isBroken) await atlas.whenIdle();
  return atlas;
}

/** The accessible name of an element, as readers hear it. */
export async function heard(locator: Locator): Promise<string> {
  // A name that holds ": " is quoted once more.
  return /^- '?\w+ "((?:[^"\\]|\\.)*)"/.exec(await locator.ariaSnapshot())?.[1] ?? "";
}

export class Atlas {
  readonly #problems: readonly string[];
  #api: JSHandle<PageApi> | undefined;

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly hasScripts: boolean,
  ) {
    this.#problems = collectProblems(context);
  }

  /** Everything that went wrong so far, in any window: page errors, console errors, failed requests, requests to other hosts. */
  problems = (): readonly string[] => this.#problems;

  map = (): Locator => this.page.getByRole("region", { name: "Map", exact: true });
  regions = (): Locator => this.page.getByRole("navigation", { name: "Regions" });
  region = (name: string): Locator => this.regions().getByRole("option", { name });
  partners = (): Locator => this.page.getByRole("group", { name: "Partner countries" });
  /** A partner's filter: named like "Laos, 2 regions". */
  partner = (name: string): Locator => {
    const start = { name: new RegExp(`^${name}\\b`) };
    return this.partners().getByRole("button", start).or(this.partners().getByRole("checkbox", start));
  };
  details = (): Locator => this.page.getByRole("complementary", { name: "Details" });
  /** The level-2 heading of the details: the selected region. */
  heading = (): Locator => this.details().getByRole("heading", { level: 2 });
  status = (): Locator => this.page.getByRole("status");
  button = (name: string | RegExp): Locator => this.page.getByRole("button", { name });
  slide = (): Locator => this.page.locator('[aria-roledescription="slide"], [aria-roledescription="幻灯片"]');

  /** The script API, each call waiting for it to be there. */
  readonly api = {
    version: (): Promise<string> => this.#ask((api) => api.version),
    state: (): Promise<ViewState> => this.#ask((api) => ({ ...api.state })),
    matches: (): Promise<readonly string[]> => this.#ask((api) => [...api.matches]),
    renderer: (): Promise<"webgl" | "svg"> => this.#ask((api) => api.renderer),
    whenIdle: (): Promise<void> => this.whenIdle(),
    /** Client pixels of a place. */
    project: (lonLat: LonLat): Promise<{ x: number; y: number }> => this.#ask((api, at) => api.project(at), lonLat),
    go: async (partial: ViewState): Promise<void> => {
      await this.#ask((api, to) => {
        api.go(to);
        return true;
      }, partial);
      await this.whenIdle();
    },
  };

  /** Resolves when the map shows the state and nothing moves; at once on a page without scripts. */
  async whenIdle(): Promise<void> {
    if (this.hasScripts) await this.#ask((api) => api.whenIdle().then(() => true));
  }

  async clickMap(lonLat: LonLat): Promise<void> {
    const { x, y } = await this.api.project(lonLat);
    await this.page.mouse.click(x, y);
    await this.whenIdle();
  }

  async hoverMap(lonLat: LonLat): Promise<void> {
    const { x, y } = await this.api.project(lonLat);
    await this.page.mouse.move(x, y);
  }

  /** Needs `touch: true`. */
  async tapMap(lonLat: LonLat): Promise<void> {
    const { x, y } = await this.api.project(lonLat);
    await this.page.touchscreen.tap(x, y);
    await this.whenIdle();
  }

  /** Drags the map's picture by some CSS pixels, starting at a place, and lets go. */
  async dragMap(lonLat: LonLat, dx: number, dy: number): Promise<void> {
    const { x, y } = await this.api.project(lonLat);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx / 2, y + dy / 2);
    await this.page.mouse.move(x + dx, y + dy);
    await this.page.mouse.up();
    await this.whenIdle();
  }

  /** Turns the wheel over a place; negative zooms in. */
  async wheelMap(lonLat: LonLat, deltaY: number): Promise<void> {
    await this.hoverMap(lonLat);
    await this.page.mouse.wheel(0, deltaY);
    await this.whenIdle();
  }

  /** Two fingers, 120 px apart, move around a place until their distance has grown by `factor`. Needs `touch: true`. */
  async pinchMap(lonLat: LonLat, factor: number): Promise<void> {
    const { x, y } = await this.api.project(lonLat);
    const fingers = await this.context.newCDPSession(this.page);
    const at = (half: number) => [
      { x: x - half, y, id: 0 },
      { x: x + half, y, id: 1 },
    ];
    await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(60) });
    for (const share of [0.25, 0.5, 0.75, 1])
      await fingers.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(60 * (1 + (factor - 1) * share)) });
    await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await this.whenIdle();
  }

  /** The page as a PNG. */
  async picture(): Promise<Buffer> {
    await this.whenIdle();
    return this.page.screenshot({ animations: "disabled" });
  }

  /** A key as the browser library names it: "ArrowRight", "PageDown", "b", "Shift+Tab". */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.whenIdle();
  }

  /** The fragment with its "#", or "". */
  hash = (): string => new URL(this.page.url()).hash;

  /** Changes the fragment as a person does in the address bar. */
  async setHash(hash: string): Promise<void> {
    await this.page.evaluate((to) => {
      window.location.hash = to;
    }, withHash(hash));
    await this.whenIdle();
  }

  async back(): Promise<void> {
    await this.page.goBack({ waitUntil: "commit" });
    await this.whenIdle();
  }

  async forward(): Promise<void> {
    await this.page.goForward({ waitUntil: "commit" });
    await this.whenIdle();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.whenIdle();
  }

  /** As if so much time had gone by: timers that fell due run once. Needs `clock: true`. */
  async passTime(seconds: number): Promise<void> {
    await this.page.clock.fastForward(seconds * 1000);
    await this.whenIdle();
  }

  /** Writes tests/results/<name>.png and gives its path. */
  async screenshot(name: string): Promise<string> {
    const path = `tests/results/${name.replace(/[^\w.-]+/g, "-")}.png`;
    await this.page.screenshot({ path });
    return path;
  }

  /** Parts of the page that come when the test says so. @returns lets them come */
  async holdBack(part: RegExp): Promise<() => void> {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.context.route(part, async (route) => {
      await released;
      await route.continue();
    });
    return release;
  }

  /** The window that `action` opens. */
  async windowOpenedBy(action: () => Promise<unknown>): Promise<Page> {
    const [page] = await Promise.all([this.context.waitForEvent("page"), action()]);
    return page;
  }

  /** Saves the file that `action` downloads; gives its path, until the test's file ends, and the name the user would see. */
  async fileSavedBy(action: () => Promise<unknown>): Promise<{ name: string; path: string }> {
    // Over WebDriver BiDi the library hears of no download that is no navigation.
    if (inject("engine") === "firefox") {
      const before = new Set(downloaded());
      await action();
      const name = await until("a file is saved", () => Promise.resolve(downloaded().find((one) => !before.has(one))));
      return { name, path: join(downloadsPath, name) };
    }
    const [download] = await Promise.all([this.page.waitForEvent("download"), action()]);
    const name = download.suggestedFilename();
    const path = join(newFolder(), name);
    await download.saveAs(path);
    return { name, path };
  }

  /**
   * Accessibility violations on the page as it is now: WCAG 2.2 A and AA, and best practice.
   * @param rules these alone, where the others were asked before and cannot have changed
   * @param page another window of the same atlas
   */
  async axe(rules?: readonly string[], page: Page = this.page): Promise<readonly Result[]> {
    if (!(await page.evaluate(() => "axe" in globalThis))) {
      await page.evaluate(axeSource);
      // Three quarters of its time went into copying the map's paths into reports.
      await page.evaluate(() => (globalThis as unknown as AxeWindow).axe.configure({ noHtml: true }));
    }
    const runOnly: RunOptions["runOnly"] = rules
      ? { type: "rule", values: [...rules] }
      : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
    const options: RunOptions = { runOnly, resultTypes: ["violations"], preload: false };
    return page.evaluate(async (how) => (await (globalThis as unknown as AxeWindow).axe.run(how)).violations, options);
  }

  close = (): Promise<void> => this.context.close();

  async #ask<Answer>(question: (api: PageApi) => Answer | Promise<Answer>): Promise<Answer>;
  async #ask<Answer, Argument>(
    question: (api: PageApi, argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer>;
  async #ask(question: (api: PageApi, argument: never) => unknown, argument?: unknown): Promise<unknown> {
    // Three messages to the browser for each question were much of what a journey waits for. A page that was loaded anew knows
    // the old handle no more.
    if (this.#api) {
      try {
        return await this.#api.evaluate(question, argument as never);
      } catch {
        this.#api = undefined;
      }
    }
    await until("window.gatewayAtlas is there", () => this.page.evaluate(() => "gatewayAtlas" in globalThis));
    this.#api = await this.page.evaluateHandle(() => (globalThis as unknown as ApiWindow).gatewayAtlas);
    return this.#api.evaluate(question, argument as never);
  }
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
