// What reaches the page from outside: parts that are refused, held back, cut off or exchanged, and no connection at all.
import type { BrowserContext } from "playwright-core";

export class Network {
  readonly #context: BrowserContext;
  constructor(context: BrowserContext) {
    this.#context = context;
  }
  /** What was refused, held back or cut off comes from now on. */
  letThrough = (): Promise<void> => this.#context.unrouteAll();
  refuse = async (what: RegExp): Promise<void> => {
    await this.#context.route(what, (route) => route.abort());
  };
  setOffline = (isOffline: boolean): Promise<void> => this.#context.setOffline(isOffline);

  /** Parts of the page that come when the test says so. @returns lets them come */
  async holdBack(part: RegExp): Promise<() => void> {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.#context.route(part, async (route) => {
      await released;
      await route.continue();
    });
    return release;
  }

  /** Parts of the page, or the page itself, come with another text. */
  exchange = async (part: RegExp | string, edit: (text: string) => string): Promise<void> => {
    await this.#context.route(part, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: edit(await response.text()) });
    });
  };
}
