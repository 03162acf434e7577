/** Where MapLibre's worker comes from in the one-file edition, whose script contains the worker's text. */
import text from "maplibre-gl/dist/maplibre-gl-worker.mjs?raw";

/** The only place that names the text: the build writes the text out wherever it is named. */
const worker = { text };
let address: string | null = null;

/** Kept for the life of the page, because MapLibre reads it again for every map it makes. */
export const workerAddress = (): string => (address ??= URL.createObjectURL(new Blob([worker.text], { type: "text/javascript" })));

/** For checking that the browser starts workers at all: an empty script, at an address that a page on disk may start. */
export const trialAddress = "data:text/javascript,";

/**
 * Whether the address that a worker is about to start from is this build's worker. A page opened from disk has no origin, and
 * there browsers start no module from a blob; MapLibre then reads ours and puts its text into a `data:` address.
 */
export const isWorkerAddress = (started: string): boolean =>
  started === address ||
  started === trialAddress ||
  (started.startsWith("data:text/javascript") && decoded(started) === worker.text);

function decoded(dataAddress: string): string | null {
  try {
    return decodeURIComponent(dataAddress.slice(dataAddress.indexOf(",") + 1));
  } catch {
    return null;
  }
}
