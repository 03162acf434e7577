// What a page holds on to, counted after the garbage was collected, so that two counts can be compared.
import type { Page } from "playwright-core";

export class Memory {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  /** Elements of the page. */
  elements = (): Promise<number> => this.#page.evaluate(() => document.querySelectorAll("*").length);
  canvases = (): Promise<number> => this.#page.locator("canvas").count();

  /** What belongs to the page alone. */
  async use(): Promise<{ heapMb: number; listeners: number; nodes: number; maps: number }> {
    const browser = await this.#page.context().newCDPSession(this.#page);
    await browser.send("Performance.enable");
    await browser.send("HeapProfiler.enable");
    await browser.send("HeapProfiler.collectGarbage");
    await browser.send("HeapProfiler.collectGarbage");
    const { metrics } = await browser.send("Performance.getMetrics");
    await browser.detach();
    const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
    return {
      heapMb: metric("JSHeapUsedSize") / 2 ** 20,
      listeners: metric("JSEventListeners"),
      nodes: metric("Nodes"),
      maps: await this.canvases(),
    };
  }

  /** The same from one session of the debugger, which stays: for counts that are compared to the node. */
  async counter(): Promise<() => Promise<{ nodes: number; jsEventListeners: number; usedSize: number }>> {
    const inside = await this.#page.context().newCDPSession(this.#page);
    return async () => {
      for (let time = 0; time < 2; time += 1) await inside.send("HeapProfiler.collectGarbage");
      const { nodes, jsEventListeners } = await inside.send("Memory.getDOMCounters");
      const { usedSize } = await inside.send("Runtime.getHeapUsage");
      return { nodes, jsEventListeners, usedSize };
    };
  }
}
