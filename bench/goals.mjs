// The goals, each a ratio of two medians of the same run, or a time where the goal is one.
import { median, percentile } from "./statistics.mjs";

/** @typedef {{ readonly goal: string, readonly value: number | null, readonly limit: number, readonly note: string }} Goal */

/** @param {import("./types.js").Samples} samples @returns {readonly Goal[]} value null: not measured */
export function judge(samples) {
  const of = (/** @type {string} */ figure) => median(samples.get(figure) ?? []);
  const p95 = (/** @type {string} */ figure) => percentile(samples.get(figure) ?? [], 0.95);
  const ratio = (
    /** @type {string} */ goal,
    /** @type {string} */ ours,
    /** @type {string} */ theirs,
    /** @type {number} */ limit,
    note = "",
  ) => {
    const value = of(ours) / of(theirs);
    return Number.isFinite(value)
      ? { goal, value, limit, note }
      : { goal, value: null, limit, note: note || "not measured in this run" };
  };
  const frames = (/** @type {string} */ name, /** @type {string} */ figure) => {
    const value = p95(`app-svg.${figure}`);
    const note = `median ${of(`app-svg.${figure}`).toFixed(1)} ms`;
    return { goal: `twin: ${name} frames, p95, ms`, value: Number.isFinite(value) ? value : null, limit: 20, note };
  };
  const slide = (/** @type {"svg" | "webgl"} */ renderer) => {
    const value = p95(`app-${renderer}.slideFrames`);
    const note = `median ${of(`app-${renderer}.slideFrames`)} frames, ${of(`app-${renderer}.slide`).toFixed(1)} ms`;
    const name = renderer === "svg" ? "twin" : "WebGL";
    return { goal: `${name}: slide change → painted, p95, frames`, value: Number.isFinite(value) ? value : null, limit: 2, note };
  };
  const searched = () => {
    const value = Math.max(...(samples.get("app.search") ?? []));
    const note = `median ${of("app.search").toFixed(1)} ms, p95 ${p95("app.search").toFixed(1)}`;
    return { goal: "search: slowest of the spellings, ms", value: Number.isFinite(value) ? value : null, limit: 16, note };
  };
  const slowed = () => {
    const value = p95("app-svg.slowClick");
    const note = `median ${of("app-svg.slowClick").toFixed(0)} ms, all painted ${of("app-svg.slowClickComplete").toFixed(0)} ms, the very first of each region ${of("app-svg.slowFirstClick").toFixed(0)} ms`;
    return {
      goal: "twin: click → painted on a machine slowed six times, p95, ms",
      value: Number.isFinite(value) ? value : null,
      limit: 200,
      note,
    };
  };
  const notYet = (/** @type {string} */ goal, /** @type {number} */ limit, /** @type {string} */ note) => ({
    goal,
    value: null,
    limit,
    note,
  });
  const isIn = (/** @type {string} */ figure) => {
    const checks = samples.get(`app-webgl.${figure}InFirstFrame`) ?? [];
    const missing = checks.filter((is) => is === 0).length;
    const all = of(`app-webgl.${figure}Complete`).toFixed(0);
    return `${missing ? `NOT in the first frame in ${missing} of ${checks.length}` : "region, panel and counts"}; camera and names at ${all} ms`;
  };
  const lost = (samples.get("app.restoredSame") ?? []).filter((same) => same === 0).length;
  return [
    ratio("first complete map / bare MapLibre ready", "app.firstMap", "maplibre.ready", 0.12),
    ratio("first complete map / bare d3 SVG ready", "app.firstMap", "d3.ready", 0.5),
    ratio("click answered on the twin / bare MapLibre ready", "app.answered", "maplibre.ready", 0.45),
    ratio("app WebGL ready / bare MapLibre ready", "app.ready", "maplibre.ready", 1),
    ratio("bytes until WebGL ready / bare MapLibre's", "app.bytes.ready", "maplibre.bytes.ready", 0.95),
    ratio("main-thread busy / bare MapLibre's", "app.busy", "maplibre.busy", 1.1),
    ratio("main heap / bare MapLibre's", "app.heap", "maplibre.heap", 0.8),
    // The naive page's next frame is still the old picture: its answer is there when it is idle. The app's is in the next
    // frame, which is checked; then the camera moves, which the other pages do not do at all.
    ratio("WebGL click → painted / naive MapLibre", "app-webgl.click", "maplibre-task.clickComplete", 0.9, isIn("click")),
    ratio("WebGL filter → painted / ECharts", "app-webgl.filter", "echarts.filterComplete", 1, isIn("filter")),
    ratio("twin: click → painted / same panel, no map", "app-svg.click", "panel.click", 1.5),
    ratio("twin: filter → painted / bare d3 SVG", "app-svg.filter", "d3.filter", 1.5),
    frames("pan", "pan"),
    frames("zoom", "zoom"),
    slide("svg"),
    slide("webgl"),
    slowed(),
    ratio(
      "context restored / cold ready",
      "app.restored",
      "app.ready",
      0.7,
      lost ? `picture differs in ${lost}` : "same picture afterwards",
    ),
    ratio("heap after region changes / before, WebGL", "app-webgl.heapAfter", "app-webgl.heapBefore", 1.1),
    ratio("heap after region changes / before, twin", "app-svg.heapAfter", "app-svg.heapBefore", 1.1),
    ratio("one file from the disk / site over http, WebGL ready", "one-file.ready", "app.ready", 1.15),
    searched(),
    notYet("20,000 zones: filter → painted / best strategy", 1.5, "no such pack yet"),
  ];
}
