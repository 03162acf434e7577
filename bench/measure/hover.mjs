// A pointer that rests on one region after another: until what is linked lights up, and what it costs the main thread.
/* global window */
import { metric } from "./load.mjs";
import { placeOf, reset } from "../subjects.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../types.js").ProbeWindow} ProbeWindow */

/**
 * @param {Page} page the app, ready @param {import("../subjects.mjs").Subject} subject
 * @param {readonly { id: string, at: [number, number] }[]} regions @param {(figure: string, value: number) => void} note
 */
export async function measureHover(page, subject, regions, note) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Performance.enable");
  await reset(page);
  // The first round is not counted: code gets warm.
  for (const round of [0, 1, 2, 3])
    for (const region of regions) {
      const { x, y } = await placeOf(page, subject, region);
      const busyBefore = await metric(browser, "ScriptDuration");
      await page.evaluate(() => {
        /** @type {ProbeWindow} */ (/** @type {unknown} */ (window)).probe.armHover();
      });
      await page.mouse.move(x, y);
      const { next, complete } = await page.evaluate(() =>
        /** @type {ProbeWindow} */ (/** @type {unknown} */ (window)).probe.hoverAnswer(),
      );
      if (round === 0) continue;
      note("hover", next);
      note("hoverComplete", complete);
      note("hoverScript", ((await metric(browser, "ScriptDuration")) - busyBefore) * 1000);
    }
  await browser.detach();
}
