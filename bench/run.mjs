// `npm run bench`: the app beside bare and usual pages with the same geometry, in one interleaved run, medians. Times no
// test and fails for no figure: it ends with an error only when something broke.
// Options: --runs N (7), --quick (3 runs, fewer region changes), --only A,B (these pages beside the app), --parts load,answer,…
// (these measurements), --reuse (do not build again), --reuse-pages (build the app alone again), --json FILE.
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { buildApp, buildPages, installPeers, writePage } from "./build.mjs";
import { regionPoints } from "./geometry.mjs";
import { heapGrowth, measureContextLoss } from "./measure/endurance.mjs";
import { measureClicks, measureFilter, measureFrames, measureSlowClicks } from "./measure/interaction.mjs";
import { measureFirstAnswer, measureLoad } from "./measure/load.mjs";
import { measureSlides } from "./measure/slides.mjs";
import { takePanelPage } from "./panel-page.mjs";
import { report } from "./report.mjs";
import { startSession } from "./session.mjs";
import { placeOf, ready, subjects } from "./subjects.mjs";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string" },
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    reuse: { type: "boolean", default: false },
    "reuse-pages": { type: "boolean", default: false },
    parts: { type: "string" },
    json: { type: "string" },
  },
});
const runs = Number(options.runs ?? (options.quick ? 3 : 7));
if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs wants a whole number");
/** What `--parts` can name. */
const parts = ["load", "answer", "context", "click", "filter", "frames", "heap", "slides", "search", "slow"];
const wantedParts = options.parts?.split(",") ?? parts;
const unknownPart = wantedParts.find((part) => !parts.includes(part));
if (unknownPart !== undefined) throw new Error(`--parts: there is no ${unknownPart}; there are ${parts.join(", ")}`);
const wants = (/** @type {string} */ part) => wantedParts.includes(part);
const regions = regionPoints();
const ids = regions.map(({ id }) => id);
/** The app as anyone opens it: nothing pinned. @type {import("./subjects.mjs").Subject} */
const app = { name: "app", path: "app/", kind: "app", load: true, click: false, filter: false, frames: false };

const wanted = options.only?.split(",");
const unknown = wanted?.find((name) => !subjects.some((subject) => subject.name === name));
if (unknown !== undefined) throw new Error(`--only: there is no page ${unknown}`);
const isWanted = (/** @type {string} */ name) => wanted?.includes(name) ?? true;
const hasEcharts = isWanted("echarts") && installPeers();
if (isWanted("echarts") && !hasEcharts) console.log("ECharts could not be installed: not measured here.");
const measured = subjects.filter(({ name }) => isWanted(name) && (hasEcharts || name !== "echarts"));
if (options["reuse-pages"]) await buildApp();
else if (!options.reuse) await prepare();

/** @type {import("./types.js").Samples} */
const samples = new Map();
const noteFor = (/** @type {string} */ name) => (/** @type {string} */ figure, /** @type {number} */ value) => {
  const key = `${name}.${figure}`;
  samples.set(key, [...(samples.get(key) ?? []), value]);
};

const session = await startSession();
try {
  const target = await firstTarget();
  const slides = /** @type {const} */ (["svg", "webgl"])
    .filter((renderer) => wants("slides") && isWanted(`app-${renderer}`))
    .map((renderer) => () => measureSlides(session.open, renderer, noteFor(`app-${renderer}`)));
  const steps = [() => measureApp(target), ...measured.map((subject) => () => measurePeer(subject)), ...slides];
  for (let run = 0; run < runs; run += 1) {
    console.log(`run ${run + 1} of ${runs}, load ${loadavg()[0]?.toFixed(1) ?? "?"}`);
    // Each run starts with another page, so that no page is always first.
    for (let step = 0; step < steps.length; step += 1) await steps[(step + run) % steps.length]?.();
  }
  for (const name of wants("heap") ? ["app-webgl", "app-svg"].filter(isWanted) : []) {
    const { before, after } = await heapGrowth(session.open, name, options.quick ? 200 : 1000, ids);
    noteFor(name)("heapBefore", before);
    noteFor(name)("heapAfter", after);
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
console.log(report(samples, ["app", ...measured.map(({ name }) => name)]));
if (options.json) writeFileSync(options.json, `${JSON.stringify(Object.fromEntries(samples))}\n`);

async function prepare() {
  console.log("building");
  await buildApp();
  const first = await startSession();
  const page = await first.open(app.path);
  await ready(page, app);
  const { html, box } = await takePanelPage(page, ids);
  await first.close();
  writePage("panel", html);
  await buildPages(
    measured.map(({ name }) => name).filter((name) => !["panel", "one-file"].includes(name) && !name.startsWith("app-")),
    box,
  );
}

/** Where a region stands in the opening view. */
async function firstTarget() {
  const page = await session.open(app.path);
  await ready(page, app);
  const region = regions.find(({ id }) => id === "yunnan") ?? regions[0];
  if (!region) throw new Error("the map has no regions");
  const place = await placeOf(page, app, region);
  await page.context().close();
  return { id: region.id, ...place };
}

/** @param {{ id: string, x: number, y: number }} target */
async function measureApp(target) {
  const note = noteFor("app");
  if (wants("load") || wants("context")) {
    const page = await measureLoad(session.open, app, note);
    if (wants("context")) await measureContextLoss(page, note);
    await page.context().close();
  }
  if (wants("answer")) await measureFirstAnswer(session.open, note, target);
}

/** @param {import("./subjects.mjs").Subject} subject */
async function measurePeer(subject) {
  const note = noteFor(subject.name);
  const isUsed = (subject.click && wants("click")) || (subject.filter && wants("filter")) || (subject.frames && wants("frames"));
  const isSlowed = subject.name === "app-svg" && wants("slow");
  // The cold load is also what an answer on the way is compared with.
  const isLoaded = subject.load && (wants("load") || wants("answer"));
  if (!isUsed && !isLoaded && !isSlowed) return;
  const page = isLoaded ? await measureLoad(session.open, subject, note) : await session.open(subject.path);
  if (!isLoaded) await ready(page, subject);
  if (subject.click && wants("click")) await measureClicks(page, subject, regions, note);
  if (subject.filter && wants("filter")) await measureFilter(page, subject, note);
  if (subject.frames && wants("frames")) await measureFrames(page, note);
  if (isSlowed) await measureSlowClicks(page, subject, 6, regions, note);
  await page.context().close();
}
