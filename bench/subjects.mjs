// What is compared, and how each page is spoken to: the app through its documented door, the others through `window.peer`.
/* global window */
import { pathToFileURL } from "node:url";
import { siteFolder } from "./build.mjs";

/** @typedef {import("./types.js").ProbeWindow} ProbeWindow */
/** @typedef {import("playwright-core").Page} Page */
/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} path below the site, or a whole address
 * @property {"app" | "peer" | "list"} kind "list": regions are chosen in a list, there is no map
 * @property {"svg" | "webgl"} [renderer] of the app; without one it is opened as anyone opens it, and ends on WebGL
 * @property {boolean} load whether its cold load is measured
 * @property {boolean} click
 * @property {boolean} filter
 * @property {boolean} frames
 */

/**
 * A build of the app: cold, and pinned to a renderer for what is done with it.
 * @param {string} name also its folder in the site @returns {readonly Subject[]}
 */
export const appSubjects = (name) => [
  { name, path: `${name}/`, kind: "app", load: true, click: false, filter: false, frames: false },
  .../** @type {const} */ (["svg", "webgl"]).map((renderer) => ({
    name: `${name}-${renderer}`,
    path: `${name}/#renderer=${renderer}`,
    kind: /** @type {const} */ ("app"),
    renderer,
    load: false,
    click: true,
    filter: true,
    frames: true,
  })),
];

/** The pages beside the app. @type {readonly Subject[]} */
export const peers = [
  {
    name: "one-file",
    path: pathToFileURL(`${siteFolder}/app/gateway-atlas.html`).href,
    kind: "app",
    load: true,
    click: false,
    filter: false,
    frames: false,
  },
  { name: "empty", path: "empty/empty.html", kind: "peer", load: true, click: false, filter: false, frames: false },
  { name: "maplibre", path: "maplibre/maplibre.html", kind: "peer", load: true, click: false, filter: false, frames: false },
  { name: "d3", path: "d3/d3.html", kind: "peer", load: true, click: true, filter: true, frames: false },
  { name: "echarts", path: "echarts/echarts.html", kind: "peer", load: true, click: true, filter: true, frames: false },
  {
    name: "maplibre-task",
    path: "maplibre-task/maplibre-task.html",
    kind: "peer",
    load: false,
    click: true,
    filter: true,
    frames: false,
  },
  { name: "panel", path: "panel/panel.html", kind: "list", load: false, click: true, filter: false, frames: false },
];

/** @param {Page} page @param {Subject} subject @returns {Promise<number>} milliseconds since the navigation */
export const ready = (page, { renderer = "webgl" }) =>
  page.evaluate((wanted) => /** @type {ProbeWindow} */ (/** @type {unknown} */ (window)).probe.ready(wanted), renderer);

/** Back to the opening view, and everything at rest. @param {Page} page */
export async function reset(page) {
  await page.evaluate(async () => {
    const { gatewayAtlas, peer } = /** @type {ProbeWindow} */ (/** @type {unknown} */ (window));
    gatewayAtlas?.go({ region: null, partner: null, zone: null, port: null, camera: null });
    await gatewayAtlas?.whenIdle();
    peer?.reset();
  });
  await page.mouse.move(5, 5);
  await page.waitForTimeout(60);
}

/** Where a click chooses a region. @param {Page} page @param {Subject} subject @param {{ id: string, at: [number, number] }} region */
export async function placeOf(page, { kind }, { id, at }) {
  if (kind === "list") return middleOf(page.locator(`[role=option][id$="${id}"]`));
  return page.evaluate((lonLat) => {
    const { gatewayAtlas, peer } = /** @type {ProbeWindow} */ (/** @type {unknown} */ (window));
    return (gatewayAtlas ?? peer)?.project(lonLat) ?? { x: 0, y: 0 };
  }, at);
}

/** Where a click filters by Laos. @param {Page} page @param {Subject} subject */
export const filterPlace = (page, { kind }) =>
  middleOf(
    kind === "app"
      ? page.getByRole("group", { name: "Partner countries" }).getByRole("button", { name: /^Laos\b/ })
      : page.locator("#filter"),
  );

/** @param {import("playwright-core").Locator} locator */
async function middleOf(locator) {
  const box = await locator.first().boundingBox();
  if (!box) throw new Error("a control of the comparison is not on screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** @param {Page} page */
export const selectedIn = (page) =>
  page.evaluate(() => {
    const { gatewayAtlas, peer } = /** @type {ProbeWindow} */ (/** @type {unknown} */ (window));
    return gatewayAtlas ? gatewayAtlas.state.region : (peer?.selected() ?? null);
  });
