// The probe's part for loads: when the first map is painted, when the app's door is there, when all is ready, and how long a
// lost WebGL context takes. Self-contained, as `frames.mjs` says.
/* global window, document, requestAnimationFrame, HTMLCanvasElement */

export function installStart() {
  const page = /** @type {import("./frames.mjs").Page & { probe: import("../types.js").StartProbe }} */ (
    /** @type {unknown} */ (window)
  );
  const { probe } = page;

  const drawnBy = async (/** @type {"webgl" | "svg"} */ renderer) => {
    const end = performance.now() + 20_000;
    while (page.gatewayAtlas?.renderer !== renderer) {
      if (performance.now() > end) throw new Error(`the map is not drawn by ${renderer} after 20 s`);
      await probe.pause();
    }
  };

  /** @type {() => void} */
  let onAtlas = () => undefined;
  /** @type {Promise<void>} */
  const atlasThere = new Promise((resolve) => (onAtlas = resolve));
  /** @type {import("../types.js").Atlas | undefined} */
  let atlas;
  Object.defineProperty(window, "gatewayAtlas", {
    configurable: true,
    get: () => atlas,
    set: (/** @type {import("../types.js").Atlas} */ value) => {
      atlas = value;
      onAtlas();
    },
  });

  /** @type {import("../types.js").StartProbe} */
  const part = {
    firstPaint: 0,
    platePainted: 0,
    atlasThere,
    ready: async (renderer) => {
      const end = performance.now() + 20_000;
      while (!page.peer && page.gatewayAtlas?.renderer !== renderer) {
        if (performance.now() > end) throw new Error("the page is not ready after 20 s");
        await probe.pause();
      }
      if (page.peer) {
        await page.peer.ready;
        return performance.now();
      }
      await probe.settled();
      return probe.painted();
    },
    selected: async (region) => {
      await new Promise((resolve) => {
        const look = () => page.gatewayAtlas?.state.region === region && resolve(undefined);
        page.gatewayAtlas?.on("change", look);
        look();
      });
      await probe.frame();
      return probe.painted();
    },
    loseContext: async () => {
      const canvas = [...document.querySelectorAll("canvas")].find(
        (one) => one instanceof HTMLCanvasElement && one.getContext("webgl2"),
      );
      const extension = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      if (!extension) throw new Error("no WebGL context to lose");
      extension.loseContext();
      await drawnBy("svg");
      await probe.settled();
      const from = performance.now();
      extension.restoreContext();
      await drawnBy("webgl");
      await probe.settled();
      return (await probe.painted()) - from;
    },
  };
  Object.assign(probe, part);

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "first-contentful-paint") probe.firstPaint = entry.startTime;
  }).observe({ type: "paint", buffered: true });

  // The app's first picture is in the page itself: it is complete in the first frame that finds the page read to its end.
  const lookForPlate = () => {
    if (document.readyState === "loading") {
      requestAnimationFrame(lookForPlate);
      return;
    }
    if (!document.querySelector("svg path")) return;
    void probe.painted().then((at) => (probe.platePainted = at));
  };
  requestAnimationFrame(lookForPlate);
}
