// How often and from which seed laws run. Everywhere on one fixed seed, so that no landing depends on luck; `npm run laws` takes
// a fresh one and ten times the runs. What a fresh seed finds is mended and kept as an example of its law.
import fc from "fast-check";

const isFresh = process.env["LAWS"] === "fresh";
const times = isFresh ? 10 : 1;
/** fast-check's own default. */
const usualRuns = 100;

/** A law's runs, where it states their number. */
export const runs = (count: number): number => count * times;

fc.configureGlobal({ numRuns: runs(usualRuns), ...(isFresh ? {} : { seed: 20_211_129 }) });
