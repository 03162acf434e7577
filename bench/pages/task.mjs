// What every page of the comparison shares: where it looks, which regions are highlighted, what a filter leaves, colours,
// the panel, and the names under which the benchmark finds it all.
/* global window, document, requestAnimationFrame */

/** West, south, east, north: the app's opening view. Written in by the build. */
export const homeBounds = /** @type {[number, number, number, number]} */ (
  JSON.parse(import.meta.env["VITE_HOME_BOUNDS"] ?? "[66,6,146,55]")
);

export const regionIds = ["xinjiang", "guangxi", "yunnan", "northeast"];
/** What the button "Laos" leaves. */
const linkedToLaos = ["guangxi", "yunnan"];

export const colours = {
  sea: "#dfe8ee",
  land: "#f3f0e8",
  border: "#9a958a",
  province: "#c9c4b8",
  selected: "#1d3557",
  muted: "#d9d5cc",
  regions: /** @type {Readonly<Record<string, string>>} */ ({
    xinjiang: "#c8553d",
    guangxi: "#2a7f62",
    yunnan: "#b5892b",
    northeast: "#4a6fa5",
  }),
};

/** @typedef {{ readonly selected: string | null, readonly filtered: boolean }} View */

/** @param {View} view @param {string} id */
export function fillOf(view, id) {
  if (view.filtered && !linkedToLaos.includes(id)) return colours.muted;
  return colours.regions[id] ?? colours.land;
}

/**
 * Keeps the view and the panel; the page draws the rest.
 * @param {(view: View) => void} draw
 */
export function makeTask(draw) {
  /** @type {View} */
  let view = { selected: null, filtered: false };
  const panel = document.createElement("aside");
  const button = document.createElement("button");
  button.id = "filter";
  button.textContent = "Laos";
  document.body.append(panel, button);
  const change = (/** @type {Partial<View>} */ next) => {
    view = { ...view, ...next };
    panel.innerHTML = view.selected ? `<h2>${view.selected}</h2><p>${"Direction, partners and measures. ".repeat(12)}</p>` : "";
    draw(view);
  };
  button.addEventListener("click", () => {
    change({ filtered: !view.filtered });
  });
  return {
    select: (/** @type {string | null} */ id) => {
      change({ selected: id });
    },
    selected: () => view.selected,
    reset: () => {
      change({ selected: null, filtered: false });
    },
  };
}

/** Resolves after the next frame is painted: a message posted from inside a frame is delivered behind its painting. */
export const afterPaint = () => new Promise((resolve) => requestAnimationFrame(() => void afterThisFrame().then(resolve)));
export const afterThisFrame = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(0);
  });

/**
 * Tells the benchmark how to speak to the page.
 * @param {import("../types.js").Peer} peer
 */
export function expose(peer) {
  /** @type {{ peer?: unknown }} */ (/** @type {unknown} */ (window)).peer = peer;
}
