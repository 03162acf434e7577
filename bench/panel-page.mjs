// "The same panel without a map": the app's own page and panels as they stand in the document, less the map and the app's
// script; a click on the list puts the region's panel there. The least any page with this panel can need.
/* global document, window, Element, DOMRect */

const map = "svg.twin, .marks, .ground, canvas, script";

/**
 * @param {import("playwright-core").Page} page the app, ready
 * @param {readonly string[]} regions ids
 * @returns {Promise<{ html: string, box: { left: number, top: number, width: number, height: number } }>} the page, and where
 *   the map stands in the app
 */
export async function takePanelPage(page, regions) {
  const styles = await page.evaluate(() => [...document.querySelectorAll("style")].map((style) => style.textContent).join("\n"));
  const box = await page.evaluate(() => {
    const { left, top, width, height } =
      document.querySelector('section[aria-label="Map"]')?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, width, height };
  });
  const body = await page.evaluate((without) => {
    const copy = document.body.cloneNode(true);
    if (!(copy instanceof Element)) return "";
    for (const part of copy.querySelectorAll(without)) part.remove();
    return copy.innerHTML;
  }, map);
  /** @type {Record<string, string>} */
  const panels = {};
  for (const region of regions) {
    panels[region] = await page.evaluate(async (id) => {
      const { gatewayAtlas } = /** @type {import("./types.js").ProbeWindow} */ (/** @type {unknown} */ (window));
      gatewayAtlas?.go({ region: id });
      await gatewayAtlas?.whenIdle();
      return document.querySelector('aside[aria-label="Details"]')?.parentElement?.outerHTML ?? "";
    }, region);
    if (!panels[region]) throw new Error(`the app shows no details of ${region}`);
  }
  const data = JSON.stringify(panels).replaceAll("<", "\\u003c");
  const html = `<!doctype html><html lang="en" data-theme="light"><meta charset="utf-8"><title>panel</title><link rel="icon" href="data:,">
<style>${styles}</style><body>${body}<script type="module">const panels = ${data};(${runPanelPage.toString()})(panels)</script></body></html>`;
  return { html, box };
}

/** Runs in the page. @param {Readonly<Record<string, string>>} panels */
function runPanelPage(panels) {
  const section = document.querySelector('section[aria-label="Map"]');
  const app = document.querySelector(".app");
  const options = [...document.querySelectorAll("[role=option]")];
  const ids = Object.keys(panels);
  let selected = "";
  const show = (/** @type {string} */ id) => {
    selected = id;
    section?.querySelector('aside[aria-label="Details"]')?.parentElement?.remove();
    app?.toggleAttribute("data-panel", id !== "");
    const template = document.createElement("template");
    template.innerHTML = panels[id] ?? "";
    section?.append(template.content);
  };
  options.forEach((option) => {
    option.addEventListener("click", () => {
      show(ids.find((id) => option.id.endsWith(id)) ?? "");
    });
  });
  /** @type {import("./types.js").Peer} */
  const peer = {
    ready: Promise.resolve(),
    settled: () => Promise.resolve(),
    // A region's place is its line in the list.
    project: () => ({ x: 0, y: 0 }),
    selected: () => selected,
    reset: () => {
      show("");
    },
  };
  Object.assign(window, { peer });
}
