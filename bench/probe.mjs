// Runs in every page before its own scripts: takes the times, the same way everywhere. Self-contained, because its text is
// sent to the browser.
/* global window, document, requestAnimationFrame, cancelAnimationFrame, HTMLCanvasElement, WebGL2RenderingContext, MutationObserver */

/** @typedef {import("./types.js").Probe} Probe */

export function installProbe() {
  const page = /** @type {{ probe: Probe, peer?: import("./types.js").Peer, gatewayAtlas?: import("./types.js").Atlas }} */ (
    /** @type {unknown} */ (window)
  );
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  /** A message posted from inside a frame is delivered behind the frame's painting. @returns {Promise<number>} */
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now());
      };
      port2.postMessage(0);
    });
  const settled = () => page.gatewayAtlas?.whenIdle() ?? page.peer?.settled() ?? Promise.resolve();

  const drawnBy = async (/** @type {"webgl" | "svg"} */ renderer) => {
    const end = performance.now() + 20_000;
    while (page.gatewayAtlas?.renderer !== renderer) {
      if (performance.now() > end) throw new Error(`the map is not drawn by ${renderer} after 20 s`);
      await pause();
    }
  };

  /** @type {() => void} */
  let onAtlas = () => undefined;
  /** @type {Promise<void>} */
  const atlasThere = new Promise((resolve) => (onAtlas = resolve));
  /** @type {import("./types.js").Atlas | undefined} */
  let atlas;
  Object.defineProperty(window, "gatewayAtlas", {
    configurable: true,
    get: () => atlas,
    set: (/** @type {import("./types.js").Atlas} */ value) => {
      atlas = value;
      onAtlas();
    },
  });

  /** Read inside a frame, where a WebGL canvas still has its pixels. @param {{ x: number, y: number }} at client pixels */
  const canvasColour = ({ x, y }) => {
    const canvas = document.querySelector("canvas");
    const gl = canvas?.getContext("webgl2");
    if (!canvas || !gl) return [];
    const box = canvas.getBoundingClientRect();
    const colour = new Uint8Array(4);
    const [left, top] = [x - box.left, y - box.top].map((length) => Math.floor((length * canvas.width) / box.width));
    gl.readPixels(left ?? 0, canvas.height - 1 - (top ?? 0), 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, colour);
    return [...colour];
  };

  // Words are in the document at once; regions are painted when the twin's elements changed or WebGL drew.
  let drawn = false;
  for (const name of /** @type {const} */ (["drawElements", "drawArrays"])) {
    const draw = WebGL2RenderingContext.prototype[name];
    Object.defineProperty(WebGL2RenderingContext.prototype, name, {
      value: function (/** @type {unknown[]} */ ...values) {
        drawn = true;
        Reflect.apply(draw, this, values);
      },
    });
  }
  const watchElements = new MutationObserver(() => (drawn = true));
  /**
   * When the last frame was painted that changed the map, not the panel beside it. The app is idle later: after a click it
   * waits as long as a second one would belong to it.
   * @returns {Promise<number>}
   */
  const lastChange = async () => {
    const stage = document.querySelector(".stage");
    if (stage) watchElements.observe(stage, { subtree: true, attributes: true, childList: true });
    let isIdle = false;
    void settled().then(() => (isIdle = true));
    let last = performance.now();
    while (!isIdle) {
      drawn = false;
      await frame();
      const at = await painted();
      if (drawn) last = at;
    }
    watchElements.disconnect();
    return last;
  };

  /** @type {Promise<number[]> | undefined} */
  let firstColour;
  /** @type {{ x: number, y: number } | undefined} */
  let watched;
  /** @type {Promise<import("./types.js").Answer> | undefined} */
  let answer;
  let isArmed = false;
  // On the window and in the bubbling phase: the page's own listeners have all run.
  window.addEventListener("click", (event) => {
    if (!isArmed) return;
    isArmed = false;
    const from = event.timeStamp;
    const next = frame().then(painted);
    const complete = page.gatewayAtlas ? lastChange() : settled().then(painted);
    const at = watched;
    if (at) firstColour = frame().then(() => canvasColour(at));
    answer = Promise.all([next, complete]).then(([a, b]) => ({ next: a - from, complete: b - from }));
  });

  /** @type {Promise<import("./types.js").KeyAnswer> | undefined} */
  let keyAnswer;
  let isKeyArmed = false;
  const titleOf = () => document.querySelector(".slide h1")?.textContent;
  // In the capturing phase, and before the page's own: what is drawn counts from here on.
  window.addEventListener(
    "keydown",
    (event) => {
      if (!isKeyArmed) return;
      isKeyArmed = false;
      const [from, before] = [event.timeStamp, titleOf()];
      const ground = page.gatewayAtlas?.renderer === "svg" && document.querySelector(".twin");
      drawn = false;
      if (ground) watchElements.observe(ground, { subtree: true, attributes: true, childList: true });
      keyAnswer = (async () => {
        for (let frames = 1; frames < 200; frames += 1) {
          await frame();
          const at = await painted();
          if (!drawn || titleOf() === before) continue;
          watchElements.disconnect();
          return { next: at - from, frames };
        }
        throw new Error("the slide was not shown within 200 frames");
      })();
    },
    { capture: true },
  );

  /** @type {number | null} */
  let presented = null;
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(pointerup|mouseup|click)$/.test(name)) presented = Math.max(presented ?? 0, duration);
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: "event", durationThreshold: 16 }));

  /** @type {number[]} */
  let deltas = [];
  let lastFrame = 0;
  let handle = 0;
  const countFrame = (/** @type {number} */ now) => {
    if (lastFrame > 0) deltas.push(now - lastFrame);
    lastFrame = now;
    handle = requestAnimationFrame(countFrame);
  };

  page.probe = {
    firstPaint: 0,
    platePainted: 0,
    atlasThere,
    ready: async (renderer) => {
      const end = performance.now() + 20_000;
      while (!page.peer && page.gatewayAtlas?.renderer !== renderer) {
        if (performance.now() > end) throw new Error("the page is not ready after 20 s");
        await pause();
      }
      if (page.peer) {
        await page.peer.ready;
        return performance.now();
      }
      await settled();
      return painted();
    },
    selected: async (region) => {
      await new Promise((resolve) => {
        const look = () => page.gatewayAtlas?.state.region === region && resolve(undefined);
        page.gatewayAtlas?.on("change", look);
        look();
      });
      await frame();
      return painted();
    },
    arm: (at) => {
      watched = at;
      firstColour = undefined;
      answer = undefined;
      presented = null;
      isArmed = true;
    },
    answer: async () => {
      const end = performance.now() + 5000;
      while (!answer && performance.now() < end) await pause();
      if (!answer) throw new Error("the click never arrived");
      const late = new Promise((_resolve, reject) => {
        setTimeout(() => {
          reject(new Error("no answer after 10 s"));
        }, 10_000);
      });
      return /** @type {Promise<import("./types.js").Answer>} */ (Promise.race([answer, late]));
    },
    presented: () => presented,
    firstColour: async () => (await firstColour) ?? [],
    armKey: () => {
      keyAnswer = undefined;
      isKeyArmed = true;
    },
    keyAnswer: async () => {
      const end = performance.now() + 5000;
      while (!keyAnswer && performance.now() < end) await pause();
      if (!keyAnswer) throw new Error("the key never arrived");
      return keyAnswer;
    },
    startFrames: () => {
      deltas = [];
      lastFrame = 0;
      handle = requestAnimationFrame(countFrame);
    },
    stopFrames: () => {
      cancelAnimationFrame(handle);
      return deltas;
    },
    loseContext: async () => {
      const canvas = [...document.querySelectorAll("canvas")].find(
        (one) => one instanceof HTMLCanvasElement && one.getContext("webgl2"),
      );
      const extension = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      if (!extension) throw new Error("no WebGL context to lose");
      extension.loseContext();
      await drawnBy("svg");
      await settled();
      const from = performance.now();
      extension.restoreContext();
      await drawnBy("webgl");
      await settled();
      return (await painted()) - from;
    },
  };

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "first-contentful-paint") page.probe.firstPaint = entry.startTime;
  }).observe({ type: "paint", buffered: true });

  // The app's first picture stands in the page itself: it is complete in the first frame that finds the page read to its end.
  const lookForPlate = () => {
    if (document.readyState === "loading") {
      requestAnimationFrame(lookForPlate);
      return;
    }
    if (!document.querySelector("svg path")) return;
    void painted().then((at) => (page.probe.platePainted = at));
  };
  requestAnimationFrame(lookForPlate);
}
