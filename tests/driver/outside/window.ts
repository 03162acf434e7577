// A window of the browser that shows a part of the atlas, as whoever sits before it uses it.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { Result, RunOptions } from "axe-core";
import type { Locator, Page } from "playwright-core";
import { withHash } from "../../browser-profile";
import type { AxeWindow } from "../../page-api";
import { Clipboard } from "./clipboard";
import { Foreign } from "./foreign";
import { Hand } from "../hand";
import { Layout } from "../layout";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface Size {
  readonly width: number;
  readonly height: number;
}

export class AtlasWindow {
  protected readonly page: Page;
  readonly hand: Hand;
  readonly layout: Layout;
  readonly clipboard: Clipboard;
  readonly foreign: Foreign;

  constructor(page: Page) {
    this.page = page;
    this.hand = new Hand(page);
    this.layout = new Layout(page);
    this.clipboard = new Clipboard(page);
    this.foreign = new Foreign(page);
  }

  address = (): string => this.page.url();
  /** The fragment with its "#", or "". */
  hash = (): string => new URL(this.page.url()).hash;
  /** The slide that the address names, or "". */
  slideInAddress = (): string => /slide=([^&]*)/.exec(this.hash())?.[1] ?? "";
  title = (): Promise<string> => this.page.title();
  /** Entries of the history: what Back could undo. */
  historyLength = (): Promise<number> => this.page.evaluate(() => history.length);

  button = (name: string | RegExp, options: { exact?: boolean; pressed?: boolean } = {}): Locator =>
    this.page.getByRole("button", { name, ...options });
  group = (name: string | RegExp): Locator => this.page.getByRole("group", { name });
  /** A part of the page by the name that readers say. */
  part = (name: string | RegExp): Locator => this.page.getByRole("region", { name, exact: true });
  headingNamed = (name: string | RegExp, level?: number): Locator =>
    this.page.getByRole("heading", level === undefined ? { name } : { name, level });
  aside = (name: string): Locator => this.page.getByRole("complementary", { name });
  navigation = (name: string): Locator => this.page.getByRole("navigation", { name });
  text = (words: string | RegExp, exact = false): Locator => this.page.getByText(words, { exact });
  /** What opens over the page; any, where no name is given. */
  dialog = (name?: string | RegExp): Locator => this.page.getByRole("dialog", name === undefined ? {} : { name });
  list = (name: string | RegExp): Locator => this.page.getByRole("list", { name });
  image = (name: string | RegExp): Locator => this.page.getByRole("img", { name });
  status = (): Locator => this.page.getByRole("status");
  /** What is told at once. */
  alert = (): Locator => this.page.getByRole("alert");
  /** Words that readers are told as they come. */
  announced = (words: string): Locator => this.page.locator("[aria-live]").getByText(words);
  /** All of the page. */
  all = (): Locator => this.page.locator("body");
  banner = (): Locator => this.page.getByRole("banner");
  main = (): Locator => this.page.getByRole("main");
  document = (): Locator => this.page.locator("html");
  /** The elements of the head, as HTML. */
  head = (): Promise<readonly string[]> =>
    this.page.locator("head").evaluate((element) => [...element.children].map((child) => child.outerHTML));
  /** A property of the document's own look; asked of the page, as no element can be waited for where a page is being left. */
  lookOfDocument = (property: string): Promise<string> =>
    this.page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name), property);
  /** What the root of the document says: its language, and its data by their names in scripts. */
  root = (): Promise<{ readonly lang: string; readonly data: Readonly<Record<string, string | undefined>> }> =>
    this.document().evaluate((root: HTMLElement) => ({ lang: root.lang, data: { ...root.dataset } }));
  /** What has the focus. */
  focused = (): Locator => this.page.locator(":focus");
  /** What readers say where the focus is: "button Help"; "page" where nothing has it. */
  focusedStop = (): Promise<string> =>
    this.page.evaluate(() => {
      const { activeElement: at } = document;
      // What readers hear: the label, or the content less what is hidden from them.
      const heard = at?.cloneNode(true);
      if (!(at instanceof Element) || !(heard instanceof Element) || at === document.body) return "page";
      for (const silent of heard.querySelectorAll('[aria-hidden="true"], [hidden]')) silent.remove();
      const name = at.getAttribute("aria-label") ?? (heard.textContent.trim() || (at.getAttribute("title") ?? ""));
      return `${at.getAttribute("role") ?? at.tagName.toLowerCase()} ${name}`;
    });
  /** Label and words of what has the focus, without what keeps names on one line. */
  focusedWords = (): Promise<string> =>
    this.page.evaluate(() => {
      const element = document.activeElement;
      return `${element?.getAttribute("aria-label") ?? ""} ${element?.textContent ?? ""}`.replaceAll("\u2060", "").trim();
    });

  /** A key as the browser library names it: "ArrowRight", "PageDown", "b", "Shift+Tab". What it does may still be going on. */
  pressWithoutWaiting = (key: string): Promise<void> => this.page.keyboard.press(key);
  type = (text: string): Promise<void> => this.page.keyboard.type(text);

  resize = (size: Size): Promise<void> => this.page.setViewportSize(size);
  size = (): Size => this.page.viewportSize() ?? { width: 0, height: 0 };
  loadAnew = async (): Promise<void> => {
    await this.page.reload();
  };
  goTo = async (address: string): Promise<void> => {
    await this.page.goto(address);
  };
  closeWindow = (): Promise<void> => this.page.close();
  /** The fragment is changed, by a script or in the address bar; nothing waits for what follows. */
  changeHash = (hash: string): Promise<void> =>
    this.page.evaluate((to) => {
      window.location.hash = to;
    }, withHash(hash));
  /** Frames of animation go by. */
  passFrames = (count: number): Promise<void> =>
    this.page.evaluate(async (times) => {
      for (let frame = 0; frame < times; frame += 1) await new Promise(requestAnimationFrame);
    }, count);

  /** Says yes to whatever the browser asks, such as on leaving. @returns the kinds of what it asked, and will ask */
  agree(): readonly string[] {
    const asked: string[] = [];
    this.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    return asked;
  }

  /** What a script that ran before the page's own left under a name. */
  noted = (name: string): Promise<unknown> => this.page.evaluate((key) => Reflect.get(globalThis, key) as unknown, name);
  /** Leaves something under a name, for such a script to find. */
  note = async (name: string, value: unknown): Promise<void> => {
    await this.page.evaluate(([key, given]) => Reflect.set(globalThis, key, given), [name, value] as const);
  };

  /** An error that nobody catches, in a task of the page's own. */
  throwUncaught = (message: string): Promise<void> =>
    this.page.evaluate((words) => {
      setTimeout(() => {
        throw new RangeError(words);
      });
    }, message);
  rejectUncaught = (message: string): Promise<void> =>
    this.page.evaluate((words) => void Promise.reject(new Error(words)), message);

  /** All of the window as a PNG, as it is at this moment. */
  shot = (): Promise<Buffer> => this.page.screenshot();

  /**
   * Accessibility violations on the page as it is now: WCAG 2.2 A and AA, and best practice.
   * @param rules these alone, where the others were asked before and cannot have changed
   */
  async axe(rules?: readonly string[]): Promise<readonly Result[]> {
    if (!(await this.page.evaluate(() => "axe" in globalThis))) {
      await this.page.evaluate(axeSource);
      // Three quarters of its time went into copying the map's paths into reports.
      await this.page.evaluate(() => (globalThis as unknown as AxeWindow).axe.configure({ noHtml: true }));
    }
    const runOnly: RunOptions["runOnly"] = rules
      ? { type: "rule", values: [...rules] }
      : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
    const options: RunOptions = { runOnly, resultTypes: ["violations"], preload: false };
    return this.page.evaluate(async (how) => (await (globalThis as unknown as AxeWindow).axe.run(how)).violations, options);
  }
}
