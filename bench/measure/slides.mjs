// A slide change by a real key: until the new slide's words and regions are painted, in milliseconds and in frames.
/* global window */
import { ready } from "../subjects.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../types.js").ProbeWindow} ProbeWindow */

/** Slides whose neighbours select another region: each change has words and regions to paint. */
const first = "xinjiang";
const steps = 4;

/**
 * @param {(path: string) => Promise<Page>} open @param {import("../subjects.mjs").Subject} subject the app with its renderer
 * @param {(figure: string, value: number) => void} note
 */
export async function measureSlides(open, subject, note) {
  const page = await open(`${subject.path}&slide=${first}`);
  await ready(page, subject);
  // The first round is not counted: finer geometry is fetched, code gets warm.
  for (const round of [0, 1, 2])
    for (let step = 0; step < 2 * steps; step += 1) {
      await page.evaluate(() => {
        /** @type {ProbeWindow} */ (/** @type {unknown} */ (window)).probe.armKey();
      });
      await page.keyboard.press(step < steps ? "PageDown" : "PageUp");
      const { next, frames } = await page.evaluate(() =>
        /** @type {ProbeWindow} */ (/** @type {unknown} */ (window)).probe.keyAnswer(),
      );
      await page.evaluate(() => /** @type {ProbeWindow} */ (/** @type {unknown} */ (window)).gatewayAtlas?.whenIdle());
      if (round === 0) continue;
      note("slide", next);
      note("slideFrames", frames);
    }
  await page.context().close();
}
