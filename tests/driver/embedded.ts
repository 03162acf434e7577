// The atlas in a frame of another page, and a page that asks it by message.
import type { FrameLocator, Locator, Page } from "playwright-core";
import { inDocuments } from "./look-ups";

/** What the embedding page of the test keeps, as a dozen lines of an embedder would. */
interface Asker {
  ask(request: Readonly<Record<string, unknown>>): Promise<unknown>;
  events: { readonly event?: string; readonly state?: unknown; readonly key?: string }[];
}
interface AskerWindow {
  readonly asker: Asker;
}
export type Ask = Readonly<Record<string, unknown>>;

export class Embedded {
  readonly #page: Page;
  readonly #frame: FrameLocator;
  readonly heading: Locator;
  readonly search: Locator;
  readonly map: Locator;
  readonly dialog: Locator;
  /** The sources or the comparison. */
  readonly documents: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#frame = page.frameLocator("iframe");
    this.heading = this.#frame.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 });
    this.search = this.#frame.getByRole("combobox").first();
    this.map = this.#frame.getByRole("application");
    this.dialog = this.#frame.getByRole("dialog");
    this.documents = this.#frame.locator(inDocuments.view);
  }

  region = (name: string): Locator => this.#frame.getByRole("option", { name });
  text = (words: string): Locator => this.#frame.getByText(words);

  /** It said that it is ready. */
  isReady = (): Promise<boolean> =>
    this.#page.evaluate(() => (window as unknown as AskerWindow).asker.events.some(({ event }) => event === "ready"));
  /**
   * What it answers first. Requests are answered in their order: one that is answered behind another shows that the other is not.
   */
  answerTo = (...requests: readonly Ask[]): Promise<unknown> =>
    this.#page.evaluate(
      (all) => Promise.race(all.map((request) => (window as unknown as AskerWindow).asker.ask(request))),
      requests,
    );
  /** Keys that it had no use for and handed on. */
  keysHandedOn = (): Promise<readonly (string | undefined)[]> =>
    this.#page.evaluate(() =>
      (window as unknown as AskerWindow).asker.events.flatMap(({ event, key }) => (event === "key" ? [key] : [])),
    );
  /** All that it told by itself, as JSON. */
  told = (): Promise<string> => this.#page.evaluate(() => JSON.stringify((window as unknown as AskerWindow).asker.events));

  /** All that is heard in a window of the atlas when it asks itself. */
  heardWhenAskingItself = (): Promise<readonly unknown[]> =>
    this.#page.evaluate(async () => {
      const messages: unknown[] = [];
      addEventListener("message", ({ data }) => messages.push(data));
      window.postMessage({ gatewayAtlas: 1, id: 1, ask: "state" }, "*");
      // An answer would have been sent before the first of these came, and come before the second.
      for (const echo of [1, 2]) {
        const isBack = new Promise((done) => addEventListener("message", ({ data }) => data === echo && done(true)));
        window.postMessage(echo, "*");
        await isBack;
      }
      return messages;
    });
}
