// `npm run bench`: the app beside bare and usual pages with the same geometry, in one interleaved run, medians. Times no
// test and fails for no figure: it ends with an error only when something broke. Its options are in README.md.
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { runnerImport } from "vite";
import { buildApp, buildPages, copyOther, installPeers, writePage } from "./build.mjs";
import { regionPoints } from "./geometry.mjs";
import { heapGrowth, measureContextLoss } from "./measure/endurance.mjs";
import { measureHover } from "./measure/hover.mjs";
import { measureClicks, measureFilter, measureFrames, measureSlowClicks } from "./measure/interaction.mjs";
import { measureFirstAnswer, measureLoad } from "./measure/load.mjs";
import { measureSlides } from "./measure/slides.mjs";
import { readOptions } from "./options.mjs";
import { takePanelPage } from "./panel-page.mjs";
import { report } from "./report.mjs";
import { startSession } from "./session.mjs";
import { appSubjects, peers, placeOf, ready } from "./subjects.mjs";

const options = readOptions();
const { runs, wants, isWanted } = options;
const regions = regionPoints();
const ids = regions.map(({ id }) => id);
const apps = appSubjects("app");
const others = options.against ? appSubjects("other") : [];
const hasEcharts = isWanted("echarts") && installPeers();
if (isWanted("echarts") && !hasEcharts) console.log("ECharts could not be installed: not measured here.");
const isMeasured = (/** @type {import("./subjects.mjs").Subject} */ { name }) =>
  isWanted(name) && (hasEcharts || name !== "echarts");
// What is compared with another build is measured right beside it.
const groups = [...apps.map((one, at) => [one, ...others.slice(at, at + 1)]), ...peers.map((one) => [one])]
  .map((group) => group.filter(isMeasured))
  .filter((group) => group.length > 0);
const measured = groups.flat();
const [app] = apps;
if (!app) throw new Error("no app");
if (options.reuse === "pages") await buildApp();
else if (options.reuse === "nothing") await prepare(app);
if (options.against) copyOther(options.against);

let run = 0;
/** @type {import("./types.js").RunSamples} */
const samples = new Map();
const noteFor = (/** @type {string} */ name) => (/** @type {string} */ figure, /** @type {number} */ value) => {
  const key = `${name}.${figure}`;
  const byRun = samples.get(key) ?? [];
  byRun[run] = [...(byRun[run] ?? []), value];
  samples.set(key, byRun);
};

const session = await startSession();
try {
  const target = await firstTarget(app);
  for (run = 0; run < runs; run += 1) {
    console.log(`run ${run + 1} of ${runs}, load ${loadavg()[0]?.toFixed(1) ?? "?"}`);
    // Each run starts with another page, and the two builds change places, so that none is always first.
    for (let step = 0; step < groups.length; step += 1) {
      const group = groups[(step + run) % groups.length] ?? [];
      for (const subject of run % 2 === 0 ? group : group.toReversed()) await measure(subject, target);
    }
  }
  for (const subject of wants("heap") ? measured.filter(({ renderer }) => renderer !== undefined) : []) {
    const { before, after } = await heapGrowth(session.open, subject, options.regionChanges, ids);
    noteFor(subject.name)("heapBefore", before);
    noteFor(subject.name)("heapAfter", after);
  }
  if (wants("search")) {
    /** @type {{ readonly module: typeof import("./measure/search.js") }} */
    const { module } = await runnerImport(join(import.meta.dirname, "measure/search.ts"));
    module.measureSearch(noteFor("app"));
  }
} finally {
  await session.close();
}
console.log(`\nChromium ${session.version}, ${cpus().length} cores, ${runs} runs\n`);
console.log(
  report(
    samples,
    measured.map(({ name }) => name),
  ),
);
const flat = [...samples].map(([figure, byRun]) => [figure, byRun.flat()]);
if (options.json) writeFileSync(options.json, `${JSON.stringify(Object.fromEntries(flat))}\n`);

/** @param {import("./subjects.mjs").Subject} subject */
async function prepare(subject) {
  console.log("building");
  await buildApp();
  const first = await startSession();
  const page = await first.open(subject.path);
  await ready(page, subject);
  const { html, box } = await takePanelPage(page, ids);
  await first.close();
  writePage("panel", html);
  await buildPages(
    measured.filter(({ kind }) => kind === "peer").map(({ name }) => name),
    box,
  );
}

/** Where a region is in the opening view. @param {import("./subjects.mjs").Subject} subject */
async function firstTarget(subject) {
  const page = await session.open(subject.path);
  await ready(page, subject);
  const region = regions.find(({ id }) => id === "yunnan") ?? regions[0];
  if (!region) throw new Error("the map has no regions");
  const place = await placeOf(page, subject, region);
  await page.context().close();
  return { id: region.id, ...place };
}

/** @param {import("./subjects.mjs").Subject} subject @param {{ id: string, x: number, y: number }} target */
async function measure(subject, target) {
  const note = noteFor(subject.name);
  const isOpening = subject.kind === "app" && subject.load && subject.name !== "one-file";
  // The cold load is also what an answer on the way is compared with.
  const isLoaded = subject.load && (wants("load") || wants("answer") || (isOpening && wants("context")));
  const has = (/** @type {boolean} */ can, /** @type {string} */ part) => can && wants(part);
  const isSlowed = has(subject.renderer === "svg", "slow");
  const isHovered = has(subject.renderer !== undefined, "hover");
  const isUsed = has(subject.click, "click") || has(subject.filter, "filter") || has(subject.frames, "frames") || isHovered;
  if (isUsed || isLoaded || isSlowed) {
    const page = isLoaded ? await measureLoad(session.open, subject, note) : await session.open(subject.path);
    if (!isLoaded) await ready(page, subject);
    if (has(isOpening, "context")) await measureContextLoss(page, note);
    if (isHovered) await measureHover(page, subject, regions, note);
    if (has(subject.click, "click")) await measureClicks(page, subject, regions, note);
    if (has(subject.filter, "filter")) await measureFilter(page, subject, note);
    if (has(subject.frames, "frames")) await measureFrames(page, note);
    if (isSlowed) await measureSlowClicks(page, subject, 6, regions, note);
    await page.context().close();
  }
  if (has(isOpening, "answer")) await measureFirstAnswer(session.open, subject, note, target);
  if (has(subject.renderer !== undefined, "slides")) await measureSlides(session.open, subject, note);
}
