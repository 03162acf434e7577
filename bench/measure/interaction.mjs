// A page that is ready is used with a real mouse: clicks on regions, the filter, dragging, the wheel.
/* global window, document, createImageBitmap, OffscreenCanvas */
import { regionPoints } from "../geometry.mjs";
import { filterPlace, placeOf, reset, selectedIn } from "../subjects.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../types.js").ProbeWindow} ProbeWindow */
/** @typedef {(figure: string, value: number) => void} Note */

/**
 * @param {Page} page @param {{ x: number, y: number }} at @param {{ x: number, y: number }} [watched]
 * @param {number} [restMs] until what lights up under the pointer is done, before the press
 */
async function timedClick(page, { x, y }, watched, restMs = 80) {
  await page.mouse.move(x, y);
  await page.waitForTimeout(restMs);
  await page.mouse.down();
  await page.waitForTimeout(40);
  await page.evaluate((place) => {
    /** @type {ProbeWindow} */ (/** @type {unknown} */ (window)).probe.arm(place);
  }, watched);
  await page.mouse.up();
  return page.evaluate(() => /** @type {ProbeWindow} */ (/** @type {unknown} */ (window)).probe.answer());
}

/**
 * @param {Page} page @param {import("../subjects.mjs").Subject} subject
 * @param {readonly { id: string, at: [number, number] }[]} regions @param {Note} note
 */
export async function measureClicks(page, subject, regions, note) {
  // The first round is not counted: finer geometry is fetched, code gets warm.
  for (const round of [0, 1])
    for (const region of regions) {
      await reset(page);
      const { next, complete } = await timedClick(page, await placeOf(page, subject, region));
      const selected = await selectedIn(page);
      if (selected !== region.id) throw new Error(`${subject.name}: a click on ${region.id} chose ${String(selected)}`);
      if (round === 0) continue;
      note("click", next);
      note("clickComplete", complete);
    }
  for (const region of subject.renderer === "webgl" ? regions : [])
    await checkFirstFrame(page, subject, null, region, note, "clickInFirstFrame");
}

/**
 * Clicks on the page of a machine that is slowed: its main thread gets only a part of the time. What counts is the frame that
 * answers, by the browser's own time of presentation: what the page does behind it, it does for the next frames.
 * @param {Page} page @param {import("../subjects.mjs").Subject} subject @param {number} times slower
 * @param {readonly { id: string, at: [number, number] }[]} regions @param {Note} note
 */
export async function measureSlowClicks(page, subject, times, regions, note) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setCPUThrottlingRate", { rate: times });
  for (const round of [0, 1, 2])
    for (const region of regions) {
      await reset(page);
      const { complete } = await timedClick(page, await placeOf(page, subject, region), undefined, 80 * times);
      const selected = await selectedIn(page);
      if (selected !== region.id) throw new Error(`${subject.name}, slowed: a click on ${region.id} chose ${String(selected)}`);
      // Told in a task of its own.
      await page.waitForTimeout(60 * times);
      const shown = await page.evaluate(() => /** @type {ProbeWindow} */ (/** @type {unknown} */ (window)).probe.presented());
      if (shown === null) throw new Error(`${subject.name}, slowed: the browser has no time of a click`);
      // In the first round finer geometry is fetched, code gets warm.
      note(round === 0 ? "slowFirstClick" : "slowClick", shown);
      note("slowClickComplete", complete);
    }
  await browser.detach();
}

/**
 * Whether the app's first frame after a click shows the answer on the map: the colour of a region there, against the colours
 * around that place when all is at rest (an arrow may cross it by then). Not timed, because reading pixels takes time.
 * @param {Page} page @param {import("../subjects.mjs").Subject} subject @param {{ x: number, y: number } | null} click null: the region
 * @param {{ id: string, at: [number, number] }} region @param {Note} note @param {string} figure
 */
async function checkFirstFrame(page, subject, click, region, note, figure) {
  await reset(page);
  // A filter flies to what matches: held still, the muted region stays in view.
  if (click) await page.evaluate(holdCamera);
  const place = await placeOf(page, subject, region);
  await timedClick(page, click ?? place, place);
  const isThere = await page.evaluate(async (lonLat) => {
    const { probe, gatewayAtlas } = /** @type {ProbeWindow} */ (/** @type {unknown} */ (window));
    if (!gatewayAtlas) return false;
    const first = await probe.firstColour();
    const picture = await createImageBitmap(await gatewayAtlas.snapshot());
    const box = document.querySelector("canvas")?.getBoundingClientRect();
    const { x, y } = gatewayAtlas.project(lonLat);
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    context?.drawImage(picture, 0, 0);
    const around = context?.getImageData(x - (box?.left ?? 0) - 6, y - (box?.top ?? 0) - 6, 13, 13).data ?? new Uint8ClampedArray();
    const isLike = (/** @type {number} */ at) =>
      first.every((value, channel) => Math.abs(value - (around[at + channel] ?? 0)) <= 2);
    return first.length > 0 && Array.from({ length: around.length / 4 }, (_, pixel) => 4 * pixel).some(isLike);
  }, region.at);
  note(figure, isThere ? 1 : 0);
}

function holdCamera() {
  const { gatewayAtlas } = /** @type {ProbeWindow} */ (/** @type {unknown} */ (window));
  gatewayAtlas?.go({ camera: [103, 36, 3] });
  return gatewayAtlas?.whenIdle();
}

/** @param {Page} page @param {import("../subjects.mjs").Subject} subject @param {Note} note */
export async function measureFilter(page, subject, note) {
  await reset(page);
  const place = await filterPlace(page, subject);
  for (let round = 0; round < 4; round += 1) {
    for (const state of ["on", "off"]) {
      const { next, complete } = await timedClick(page, place);
      await page.waitForTimeout(120);
      if (round === 0 || state === "off") continue;
      note("filter", next);
      note("filterComplete", complete);
    }
  }
  const muted = regionPoints().find(({ id }) => id === "xinjiang");
  if (subject.renderer === "webgl" && muted) await checkFirstFrame(page, subject, place, muted, note, "filterInFirstFrame");
}

/** Frames while a real mouse drags, then while the wheel turns. @param {Page} page @param {Note} note */
export async function measureFrames(page, note) {
  await reset(page);
  const frames = async (/** @type {string} */ figure, /** @type {() => Promise<void>} */ gesture) => {
    await page.evaluate(() => {
      /** @type {ProbeWindow} */ (/** @type {unknown} */ (window)).probe.startFrames();
    });
    await gesture();
    const deltas = await page.evaluate(() => /** @type {ProbeWindow} */ (/** @type {unknown} */ (window)).probe.stopFrames());
    for (const delta of deltas) note(figure, delta);
  };
  const middle = { x: 760, y: 420 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await frames("pan", async () => {
    for (let step = 1; step <= 70; step += 1) {
      await page.mouse.move(middle.x + 220 * Math.sin(step / 11), middle.y + 90 * Math.sin(step / 7));
      await page.waitForTimeout(8);
    }
  });
  await page.mouse.up();
  await reset(page);
  await page.mouse.move(middle.x, middle.y);
  await frames("zoom", async () => {
    for (let step = 0; step < 24; step += 1) {
      await page.mouse.wheel(0, step % 12 < 6 ? -60 : 60);
      await page.waitForTimeout(24);
    }
  });
  await page.waitForTimeout(300);
}
