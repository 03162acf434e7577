// The machine that shows the page: its screen, its graphics card, its printer.
import type { BrowserContext, Page } from "playwright-core";
import { breakDrawing, giveContextBack, liveContexts, loseContext, lossUntilMap, standFor } from "../../gpu";
import { onMap, onPage } from "../look-ups";

/** Needs `before: watchGpu`. */
export class Gpu {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  liveContexts = (): Promise<number> => this.#page.evaluate(liveContexts);
  lose = (): Promise<boolean> => this.#page.evaluate(loseContext);
  giveBack = (): Promise<void> => this.#page.evaluate(giveContextBack);
  /** Milliseconds from losing the context until a map is to be seen. */
  lossUntilMap = (): Promise<number> => this.#page.evaluate(lossUntilMap);
  breakDrawing = (): Promise<void> => this.#page.evaluate(breakDrawing);
  /** As if the map had stood so long. */
  standFor = (ms: number): Promise<void> => this.#page.evaluate(standFor, ms);
  /** The browser could draw with WebGL. */
  hasWebGl = (): Promise<boolean> => this.#page.evaluate(() => document.createElement("canvas").getContext("webgl2") !== null);
}

export class Screen {
  readonly #page: Page;
  readonly #context: BrowserContext;
  constructor(page: Page) {
    this.#page = page;
    this.#context = page.context();
  }

  /** Grants full screen without showing it, and keeps what was asked for: "HTML" for the whole page, "exit". */
  grantFullScreen = (): Promise<void> =>
    this.#page.evaluate(() => {
      const asked: string[] = [];
      Reflect.set(globalThis, "asked", asked);
      let full: Element | null = null;
      Object.defineProperty(Document.prototype, "fullscreenElement", { get: () => full });
      Element.prototype.requestFullscreen = function (): Promise<void> {
        asked.push(this.tagName);
        full = document.documentElement;
        return Promise.resolve();
      };
      Document.prototype.exitFullscreen = (): Promise<void> => {
        asked.push("exit");
        full = null;
        return Promise.resolve();
      };
    });
  askedFor = (): Promise<unknown> => this.#page.evaluate(() => Reflect.get(globalThis, "asked") as unknown);
  refuseFullScreen = (): Promise<void> =>
    this.#page.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("not allowed"));
    });
  /** A phone that has no full screen, or one that has it again. */
  setFullScreenOffered = async (isOffered: boolean): Promise<void> => {
    await this.#page.evaluate((is) => {
      if (is) Reflect.deleteProperty(document, "fullscreenEnabled");
      else Object.defineProperty(document, "fullscreenEnabled", { value: false, configurable: true });
    }, isOffered);
  };

  /** The lid is closed and opened again. */
  async sleepAndWake(): Promise<void> {
    const browser = await this.#context.newCDPSession(this.#page);
    await browser.send("Page.setWebLifecycleState", { state: "frozen" });
    await browser.send("Page.setWebLifecycleState", { state: "active" });
  }
  /** Another screen, or another zoom of the browser. */
  async become(width: number, height: number, pixelRatio: number): Promise<void> {
    this.#browser ??= this.#context.newCDPSession(this.#page);
    const browser = await this.#browser;
    await browser.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: pixelRatio, mobile: false });
  }
  /** What is set over a session goes with it. */
  #browser: ReturnType<BrowserContext["newCDPSession"]> | undefined;
}

export class Printer {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  /** What would come out, as a PDF file. */
  print = async (format: "A4" | "Letter", landscape: boolean): Promise<string> =>
    (await this.#page.pdf({ format, landscape, preferCSSPageSize: true })).toString("latin1");
  /** The page prepares itself for paper, and for the screen again. */
  prepare = async (): Promise<void> => void (await this.#page.evaluate(() => dispatchEvent(new Event("beforeprint"))));
  finish = async (): Promise<void> => void (await this.#page.evaluate(() => dispatchEvent(new Event("afterprint"))));
  /** Looks are those of paper, or of the screen. */
  showAs = (media: "print" | "screen"): Promise<void> => this.#page.emulateMedia({ media });
  /** What paper must have and must not have, with whether it is seen. */
  seenParts = async (): Promise<Readonly<Record<string, boolean>>> => {
    const parts = {
      title: `${onPage.printHead} h1`,
      twin: onMap.twin,
      legend: onMap.legend,
      boundaries: onMap.boundaries,
      sources: onPage.printFoot,
      rail: onPage.rail,
      panel: onPage.panel,
      webgl: onMap.webgl,
      controls: onMap.controls,
      bar: onMap.bar,
    };
    const seen: Record<string, boolean> = {};
    for (const [name, selector] of Object.entries(parts)) seen[name] = await this.#page.locator(selector).first().isVisible();
    return seen;
  };
  heads = (): Promise<number> => this.#page.locator(onPage.printHead).count();
  title = (): Promise<string | null> => this.#page.locator(`${onPage.printHead} h1`).textContent();
  foot = (): Promise<string | null> => this.#page.locator(onPage.printFoot).textContent();
  /** How wide and high the page is, and where the last source ends. CSS pixels. */
  ends = (): Promise<{ readonly width: number; readonly height: number; readonly lastSource: number }> =>
    this.#page.evaluate((foot) => {
      const html = document.documentElement;
      const end = document.querySelector(`${foot} li:last-child`)?.getBoundingClientRect().bottom ?? Infinity;
      return { width: html.scrollWidth, height: html.scrollHeight, lastSource: end + scrollY };
    }, onPage.printFoot);
}
