// A cold load: first complete map, everything ready, bytes by then, the main thread's work, memory.
/* global window */
import { sentBy } from "../session.mjs";
import { ready } from "../subjects.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {(figure: string, value: number) => void} Note */
const types = /** @type {const} */ (["html", "js", "json", "css", "other"]);

/** @param {Page} page @param {string} moment @param {number} ms since the navigation @param {Note} note */
async function noteBytes(page, moment, ms, note) {
  const end = (await page.evaluate(() => performance.timeOrigin)) + ms;
  const files = await sentBy(end);
  for (const type of types)
    note(
      `bytes.${moment}.${type}`,
      files.reduce((sum, file) => sum + (file.type === type ? file.bytes : 0), 0),
    );
  note(
    `bytes.${moment}`,
    files.reduce((sum, { bytes }) => sum + bytes, 0),
  );
}

/**
 * @param {(path: string) => Promise<Page>} open
 * @param {import("../subjects.mjs").Subject} subject
 * @param {Note} note
 * @returns {Promise<Page>} the page, ready
 */
export async function measureLoad(open, subject, note) {
  const page = await open(subject.path);
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const at = await ready(page, subject);
  const busy = await metric(client, "TaskDuration");
  note("ready", at);
  note("busy", busy * 1000);
  note("heapPeak", (await metric(client, "JSHeapUsedSize")) / 1e6);
  note("heap", await heapOf(page));
  await noteBytes(page, "ready", at, note);
  if (subject.kind === "app") {
    const first = await page.evaluate(() => {
      const { probe } = /** @type {import("../types.js").ProbeWindow} */ (/** @type {unknown} */ (window));
      return { paint: probe.firstPaint, painted: probe.platePainted };
    });
    note("firstMap", first.painted);
    note("firstPaint", first.paint);
    await noteBytes(page, "firstMap", first.painted, note);
  } else note("firstMap", at);
  return page;
}

/**
 * A real click as soon as the app's door is there.
 * @param {(path: string) => Promise<Page>} open @param {import("../subjects.mjs").Subject} subject @param {Note} note
 * @param {{ id: string, x: number, y: number }} target
 */
export async function measureFirstAnswer(open, { path }, note, { id, x, y }) {
  const page = await open(path);
  await page.evaluate(() => /** @type {import("../types.js").ProbeWindow} */ (/** @type {unknown} */ (window)).probe.atlasThere);
  const there = await page.evaluate(() => performance.now());
  const answered = page.evaluate(
    (region) => /** @type {import("../types.js").ProbeWindow} */ (/** @type {unknown} */ (window)).probe.selected(region),
    id,
  );
  await page.mouse.click(x, y);
  const at = await answered;
  note("clickable", there);
  note("answered", at);
  await noteBytes(page, "answered", at, note);
  await page.context().close();
}

/** One of the browser's own sums. @param {import("playwright-core").CDPSession} client @param {string} name */
export async function metric(client, name) {
  const { metrics } = await client.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

/** What the main thread's heap holds after collecting garbage, MB. @param {Page} page */
export async function heapOf(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("HeapProfiler.collectGarbage");
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  await client.detach();
  return usedSize / 1e6;
}
