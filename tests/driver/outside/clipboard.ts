// What the page has copied.
import type { Page } from "playwright-core";

export class Clipboard {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  text = (): Promise<string> => this.#page.evaluate(() => navigator.clipboard.readText());
  /** @param type such as "text/html" */
  as = (type: string): Promise<string> =>
    this.#page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return item ? (await item.getType(wanted)).text() : "";
    }, type);
  write = (text: string): Promise<void> => this.#page.evaluate((words) => navigator.clipboard.writeText(words), text);
  /** The browser lets the page use the real one. */
  permit = (): Promise<void> => this.#page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  /** The browser takes no table any more. */
  refuse = async (): Promise<void> => {
    await this.#page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, "write", { value: () => Promise.reject(new Error("refused")) });
    });
  };
  /** What is selected, for the keys that copy. */
  selection = (): Promise<string> => this.#page.evaluate(() => getSelection()?.toString() ?? "");
}
