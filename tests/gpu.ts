// What the tests do to the graphics card, from inside the page, and how they look at what is left. Used with `init` of the
// driver's options; all functions run in the page.

interface Watched {
  readonly contexts: Set<WebGL2RenderingContext>;
  lost: WEBGL_lose_context | null;
  /** Milliseconds that the page's clock is ahead. */
  ahead: number;
}
interface GpuWindow {
  gpu: Watched;
}

/** Before the page's own scripts: keeps every WebGL context that is made. */
export function watchGpu(): void {
  const gpu: Watched = { contexts: new Set(), lost: null, ahead: 0 };
  const now = performance.now.bind(performance);
  performance.now = () => now() + gpu.ahead;
  (globalThis as unknown as GpuWindow).gpu = gpu;
  const getContext = Reflect.get(HTMLCanvasElement.prototype, "getContext") as (...args: unknown[]) => unknown;
  Reflect.set(HTMLCanvasElement.prototype, "getContext", function (this: unknown, ...args: unknown[]): unknown {
    const context = Reflect.apply(getContext, this, args);
    if (context instanceof WebGL2RenderingContext) gpu.contexts.add(context);
    return context;
  });
}

/** Contexts that could draw now. */
export const liveContexts = (): number =>
  [...(globalThis as unknown as GpuWindow).gpu.contexts].filter((context) => !context.isContextLost()).length;

/** As if the map had stood so long: losses in a row make the page wait longer and longer, those of an hour do not. */
export function standFor(ms: number): void {
  (globalThis as unknown as GpuWindow).gpu.ahead += ms;
}

/** As a driver that resets. @returns whether there was one to lose */
export function loseContext(): boolean {
  const { gpu } = globalThis as unknown as GpuWindow;
  const live = [...gpu.contexts].find((context) => !context.isContextLost());
  gpu.lost = live?.getExtension("WEBGL_lose_context") ?? null;
  gpu.lost?.loseContext();
  return gpu.lost !== null;
}

/** The driver is back; throws nothing where the page has given the context up. */
export function giveContextBack(): void {
  const { gpu } = globalThis as unknown as GpuWindow;
  try {
    gpu.lost?.restoreContext();
  } catch {
    // Already given back.
  }
}

/** From now on every draw call throws, as with a broken driver. */
export function breakDrawing(): void {
  for (const name of ["drawElements", "drawArrays"] as const)
    Reflect.set(WebGL2RenderingContext.prototype, name, () => {
      throw new Error("the driver is broken");
    });
}

/** Milliseconds from losing the context until a map is to be seen; each frame is looked at. */
export async function lossUntilMap(): Promise<number> {
  const { gpu } = globalThis as unknown as GpuWindow;
  const live = [...gpu.contexts].find((context) => !context.isContextLost());
  const extension = live?.getExtension("WEBGL_lose_context") ?? null;
  gpu.lost = extension;
  const start = performance.now();
  extension?.loseContext();
  for (;;) {
    const twin = document.querySelector("svg.twin");
    const isTwinSeen =
      twin !== null && getComputedStyle(twin).visibility === "visible" && twin.querySelectorAll("path").length > 100;
    const isGlSeen = live?.isContextLost() === false && extension === null;
    if (isTwinSeen || isGlSeen) return performance.now() - start;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (performance.now() - start > 10_000) return Infinity;
  }
}
