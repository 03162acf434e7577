// What the browser keeps: the page's own storage, and the copy of the site that a worker serves.
import type { Page } from "playwright-core";

export class Storage {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  put = (key: string, value: string): Promise<void> =>
    this.#page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, value] as const);
  get = (key: string): Promise<string | null> => this.#page.evaluate((name) => localStorage.getItem(name), key);
  /** Somewhere in what is kept stand these words. */
  holds = (words: string): Promise<boolean> =>
    this.#page.evaluate((text) => Object.values<string>({ ...localStorage }).some((kept) => kept.includes(text)), words);
  /** For as long as the window is open. */
  putForSession = (key: string, value: string): Promise<void> =>
    this.#page.evaluate(([name, text]) => sessionStorage.setItem(name, text), [key, value] as const);
}

export class SavedCopy {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  /** The site is kept, and this page is served from what is kept. */
  isSaved = (): Promise<boolean> =>
    this.#page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      return (
        (await navigator.serviceWorker.getRegistration())?.active?.state === "activated" &&
        navigator.serviceWorker.controller !== null
      );
    });
  /** A new version waits to be taken. */
  isNewWaiting = (): Promise<boolean> =>
    this.#page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
  /** Asks for a new version. @returns how far it is; "waiting" at the end */
  askForNew = (): Promise<string> =>
    this.#page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      if (!registration) return "no registration";
      if (registration.waiting) return "waiting";
      if (registration.installing) return `installing: ${registration.installing.state}`;
      void registration.update().catch(() => undefined);
      return "asked";
    });
  drop = (): Promise<void> =>
    this.#page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
  /** Locks that windows of the site hold: one for each that briefs. */
  briefingWindows = (): Promise<number> => this.#page.evaluate(async () => (await navigator.locks.query()).held?.length ?? 0);
  /** What the page says of its edition in its head, such as in a version that the test published. */
  headSays = (name: string): Promise<number> => this.#page.locator(`meta[name="${name}"]`).count();
}
