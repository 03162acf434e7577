// The probe's part for answers: from an input until it is painted. Self-contained, as `frames.mjs` says.
/* global window, document */

export function installAnswers() {
  const page = /** @type {import("./frames.mjs").Page} */ (/** @type {unknown} */ (window));
  const { probe } = page;
  const map = ".stage";

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

  /** The first and the last frame painted that changed the map, not the panel beside it. */
  const changes = async (/** @type {() => boolean} */ isOver) => {
    probe.watchDrawing(map);
    const from = performance.now();
    let [first, last] = [from, from];
    while (!isOver()) {
      probe.hasDrawn();
      await probe.frame();
      const at = await probe.painted();
      if (!probe.hasDrawn()) continue;
      if (first === from) first = at;
      last = at;
    }
    probe.stopWatching();
    return { first, last };
  };
  /** The app is idle later than its last change: after a click it waits as long as a second one would belong to it. */
  const lastChange = async () => {
    let isIdle = false;
    void probe.settled().then(() => (isIdle = true));
    return (await changes(() => isIdle)).last;
  };
  /** @template T @param {() => Promise<T> | undefined} answer @param {string} what */
  const arrived = async (answer, what) => {
    const end = performance.now() + 5000;
    while (!answer() && performance.now() < end) await probe.pause();
    const found = answer();
    if (!found) throw new Error(`the ${what} never arrived`);
    const late = new Promise((_resolve, reject) => {
      setTimeout(() => {
        reject(new Error("no answer after 10 s"));
      }, 10_000);
    });
    return /** @type {Promise<T>} */ (Promise.race([found, late]));
  };

  /** @type {Promise<number[]> | undefined} */
  let firstColour;
  /** @type {{ x: number, y: number } | undefined} */
  let watched;
  /** @type {Promise<import("../types.js").Answer> | undefined} */
  let answer;
  let isArmed = false;
  // On the window and in the bubbling phase: the page's own listeners have all run.
  window.addEventListener("click", (event) => {
    if (!isArmed) return;
    isArmed = false;
    const from = event.timeStamp;
    const next = probe.frame().then(probe.painted);
    const complete = page.gatewayAtlas ? lastChange() : probe.settled().then(probe.painted);
    const at = watched;
    if (at) firstColour = probe.frame().then(() => canvasColour(at));
    answer = Promise.all([next, complete]).then(([a, b]) => ({ next: a - from, complete: b - from }));
  });

  /** @type {Promise<import("../types.js").Answer> | undefined} */
  let hoverAnswer;
  let isHoverArmed = false;
  window.addEventListener(
    "pointermove",
    ({ timeStamp: from }) => {
      if (!isHoverArmed) return;
      isHoverArmed = false;
      hoverAnswer = changes(() => performance.now() - from > 400).then(({ first, last }) => ({
        next: first - from,
        complete: last - from,
      }));
    },
    { capture: true },
  );

  /** @type {Promise<import("../types.js").KeyAnswer> | undefined} */
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
      probe.watchDrawing(page.gatewayAtlas?.renderer === "svg" ? ".twin" : "none");
      keyAnswer = (async () => {
        let hasDrawn = false;
        for (let frames = 1; frames < 200; frames += 1) {
          await probe.frame();
          const at = await probe.painted();
          hasDrawn = probe.hasDrawn() || hasDrawn;
          if (!hasDrawn || titleOf() === before) continue;
          probe.stopWatching();
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

  /** @type {import("../types.js").AnswerProbe} */
  const part = {
    arm: (at) => {
      watched = at;
      firstColour = undefined;
      answer = undefined;
      presented = null;
      isArmed = true;
    },
    answer: () => arrived(() => answer, "click"),
    presented: () => presented,
    firstColour: async () => (await firstColour) ?? [],
    armHover: () => {
      hoverAnswer = undefined;
      isHoverArmed = true;
    },
    hoverAnswer: () => arrived(() => hoverAnswer, "pointer"),
    armKey: () => {
      keyAnswer = undefined;
      isKeyArmed = true;
    },
    keyAnswer: () => arrived(() => keyAnswer, "key"),
  };
  Object.assign(probe, part);
}
