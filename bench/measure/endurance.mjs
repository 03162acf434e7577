// What must not be lost: the picture after the graphics context was lost; memory after a thousand changes of region.
/* global window */
import { createHash } from "node:crypto";
import { heapOf } from "./load.mjs";
import { ready } from "../subjects.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../types.js").ProbeWindow} ProbeWindow */

const pictureOf = async (/** @type {Page} */ page) => {
  await page.waitForTimeout(200);
  return createHash("sha1")
    .update(await page.screenshot())
    .digest("hex");
};

/**
 * Loses and restores the WebGL context of the app with a region chosen and a filter set.
 * @param {Page} page the app, ready, on WebGL @param {(figure: string, value: number) => void} note
 */
export async function measureContextLoss(page, note) {
  await page.evaluate(async () => {
    const { gatewayAtlas } = /** @type {ProbeWindow} */ (/** @type {unknown} */ (window));
    gatewayAtlas?.go({ region: "yunnan", partner: "LA" });
    await gatewayAtlas?.whenIdle();
  });
  const before = await pictureOf(page);
  const ms = await page.evaluate(() => /** @type {ProbeWindow} */ (/** @type {unknown} */ (window)).probe.loseContext());
  note("restored", ms);
  note("restoredSame", (await pictureOf(page)) === before ? 1 : 0);
}

/**
 * Heap after many changes of region, over what it was after a few.
 * @param {(path: string) => Promise<Page>} open @param {import("../subjects.mjs").Subject} subject @param {number} changes
 * @param {readonly string[]} regions
 */
export async function heapGrowth(open, subject, changes, regions) {
  const page = await open(subject.path);
  await ready(page, subject);
  const walk = (/** @type {number} */ count) =>
    page.evaluate(async ([ids, steps]) => {
      const { gatewayAtlas } = /** @type {ProbeWindow} */ (/** @type {unknown} */ (window));
      for (let step = 0; step < steps; step += 1) {
        gatewayAtlas?.go({ region: ids[step % ids.length] });
        // A browser takes about twenty new addresses a second and drops the rest.
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (step % 10 === 0) await gatewayAtlas?.whenIdle();
      }
      await gatewayAtlas?.whenIdle();
    }, /** @type {const} */ ([regions, count]));
  await walk(40);
  const before = await heapOf(page);
  await walk(changes);
  const after = await heapOf(page);
  await page.context().close();
  return { before, after };
}
