// The script API of the page, asked from outside, each call waiting for it to be there.
import type { JSHandle, Page } from "playwright-core";
import { until, type ApiWindow, type LonLat, type MapName, type PageApi, type ViewState } from "../page-api";

export class ScriptApi {
  readonly #page: Page;
  readonly #hasScripts: boolean;
  #api: JSHandle<PageApi> | undefined;

  constructor(page: Page, hasScripts: boolean) {
    this.#page = page;
    this.#hasScripts = hasScripts;
  }

  version = (): Promise<string> => this.#ask((api) => api.version);
  state = (): Promise<ViewState> => this.#ask((api) => ({ ...api.state }));
  matches = (): Promise<readonly string[]> => this.#ask((api) => [...api.matches]);
  renderer = (): Promise<"webgl" | "svg"> => this.#ask((api) => api.renderer);
  /** Client pixels of a place. */
  project = (lonLat: LonLat): Promise<{ x: number; y: number }> => this.#ask((api, at) => api.project(at), lonLat);

  unproject = (point: readonly [number, number]): Promise<LonLat> => this.#ask((api, at) => api.unproject(at), point);
  names = (): Promise<readonly MapName[]> => this.#ask((api) => api.names());

  /** Resolves when the map shows the state and nothing moves; at once on a page without scripts. */
  async whenIdle(): Promise<void> {
    if (this.#hasScripts) await this.#ask((api) => api.whenIdle().then(() => true));
  }

  async go(partial: ViewState): Promise<void> {
    await this.#ask((api, to) => {
      api.go(to);
      return true;
    }, partial);
    await this.whenIdle();
  }

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
    await until("window.gatewayAtlas is there", () => this.#page.evaluate(() => "gatewayAtlas" in globalThis));
    this.#api = await this.#page.evaluateHandle(() => (globalThis as unknown as ApiWindow).gatewayAtlas);
    return this.#api.evaluate(question, argument as never);
  }
}
