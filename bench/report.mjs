// The tables on the console: times, bytes, goals.
import { judge } from "./goals.mjs";
import { median, pairedRatio, percentile } from "./statistics.mjs";

/** @typedef {import("./types.js").RunSamples} RunSamples */

/** @param {readonly (readonly string[])[]} rows the first one is the head; the first column stands left, the others right */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (/** @type {readonly string[]} */ row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ");
  return rows.map(line).join("\n");
}

const digits = (/** @type {number} */ value) => (Number.isFinite(value) ? value.toFixed(value < 10 ? 1 : 0) : "–");

/** @param {RunSamples} byRun @param {readonly string[]} subjects */
export function report(byRun, subjects) {
  const samples = new Map([...byRun].map(([figure, runs]) => [figure, runs.flat()]));
  const of = (/** @type {string} */ figure) => samples.get(figure) ?? [];
  const mid = (/** @type {string} */ figure) => digits(median(of(figure)));
  const both = (/** @type {string} */ figure) =>
    of(figure).length ? `${mid(figure)} / ${digits(percentile(of(figure), 0.95))}` : "–";
  const kb = (/** @type {string} */ figure) => (of(figure).length ? digits(median(of(figure)) / 1000) : "–");
  const loaded = subjects.filter((name) => of(`${name}.ready`).length);
  const used = subjects.filter((name) => of(`${name}.click`).length + of(`${name}.filter`).length);

  const load = [
    [
      "cold load, medians",
      "first map ms",
      "as presented ms",
      "answered ms",
      "ready ms",
      "main thread ms",
      "heap MB",
      "heap before GC MB",
    ],
    ...loaded.map((name) => [
      name,
      ...["firstMap", "firstPaint", "answered", "ready", "busy", "heap", "heapPeak"].map((figure) => mid(`${name}.${figure}`)),
    ]),
  ];
  const moments = loaded.flatMap((name) => ["firstMap", "answered", "ready"].map((moment) => ({ name, moment })));
  const bytes = [
    ["KB sent (brotli) until", "all", "html", "js", "json", "css", "other"],
    ...moments
      .filter(({ name, moment }) => of(`${name}.bytes.${moment}`).length)
      .map(({ name, moment }) => [
        `${name}, ${moment}`,
        kb(`${name}.bytes.${moment}`),
        ...["html", "js", "json", "css", "other"].map((type) => kb(`${name}.bytes.${moment}.${type}`)),
      ]),
  ];
  const figures = ["click", "clickComplete", "filter", "filterComplete", "pan", "zoom"];
  const use = [
    [
      "ms, median / p95",
      "click → next paint",
      "click → all painted",
      "filter → next paint",
      "filter → all painted",
      "pan frame",
      "zoom frame",
    ],
    ...used.map((name) => [name, ...figures.map((figure) => both(`${name}.${figure}`))]),
  ];
  const goals = [
    ["goal", "is", "limit", "verdict", "remark"],
    ...judge(samples).map(({ goal, value, limit, note }) => [
      goal,
      value === null ? "–" : value.toFixed(2),
      `≤ ${limit}`,
      value === null ? "not measured" : value <= limit ? "holds" : `missed by ${(value - limit).toFixed(2)}`,
      note,
    ]),
  ];
  const other = beside(byRun);
  return [load, bytes, use, goals, ...(other.length > 1 ? [other] : [])].map(table).join("\n\n");
}

/** Every figure of the app that the other build has too. @param {RunSamples} byRun */
function beside(byRun) {
  const rows = [...byRun].flatMap(([figure, ourRuns]) => {
    const theirRuns = figure.startsWith("app") ? byRun.get(figure.replace("app", "other")) : undefined;
    if (!theirRuns || /InFirstFrame|Same$/.test(figure)) return [];
    const [ours, theirs] = [ourRuns.flat(), theirRuns.flat()];
    const [is, was] = [median(ours), median(theirs)];
    if (was === 0) return [];
    const [p95, p95Was] = [percentile(ours, 0.95), percentile(theirs, 0.95)];
    const paired = pairedRatio(ourRuns, theirRuns);
    const ratio = (is / was).toFixed(2);
    const runByRun = Number.isFinite(paired.error) ? `${paired.mean.toFixed(2)} ± ${paired.error.toFixed(2)}` : "–";
    return [[figure, digits(is), digits(was), ratio, runByRun, digits(p95), digits(p95Was), (p95 / p95Was).toFixed(2)]];
  });
  return [["beside the other build", "median", "other", "ratio", "run by run", "p95", "other", "ratio"], ...rows];
}
