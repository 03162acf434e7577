// Runs in every page before its own scripts, first of the probe's parts: frames, and when they are painted. Each part is
// self-contained, because its text is sent to the browser; they share `window.probe`.
/* global window, document, requestAnimationFrame, cancelAnimationFrame, MutationObserver, WebGL2RenderingContext */

/** @typedef {{ probe: import("../types.js").FrameProbe, peer?: import("../types.js").Peer, gatewayAtlas?: import("../types.js").Atlas }} Page */

export function installFrames() {
  const page = /** @type {Page} */ (/** @type {unknown} */ (window));

  // Words are in the document at once; the map is painted when the twin's elements changed or WebGL drew.
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
  const elements = new MutationObserver(() => (drawn = true));

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
    frame: () => new Promise((resolve) => requestAnimationFrame(resolve)),
    pause: () => new Promise((resolve) => setTimeout(resolve, 5)),
    // A message posted from inside a frame is delivered behind the frame's painting.
    painted: () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(performance.now());
        };
        port2.postMessage(0);
      }),
    settled: () => page.gatewayAtlas?.whenIdle() ?? page.peer?.settled() ?? Promise.resolve(),
    watchDrawing: (selector) => {
      const element = document.querySelector(selector);
      if (element) elements.observe(element, { subtree: true, attributes: true, childList: true });
      drawn = false;
    },
    hasDrawn: () => {
      const was = drawn;
      drawn = false;
      return was;
    },
    stopWatching: () => {
      elements.disconnect();
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
  };
}
