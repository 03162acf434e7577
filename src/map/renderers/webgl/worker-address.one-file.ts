/** Where MapLibre's worker comes from in the one-file edition: its text is part of the script. */
import text from "maplibre-gl/dist/maplibre-gl-worker.mjs?raw";

/** One place that names the text: the build writes it out wherever it is named. */
const worker = { text };
let address: string | null = null;

/** Kept for the life of the page: MapLibre reads it again for every map it makes. */
export const workerAddress = (): string => (address ??= URL.createObjectURL(new Blob([worker.text], { type: "text/javascript" })));

/** For trying whether the browser starts workers at all: empty, from an address that pages of the disk may start. */
export const trialAddress = "data:text/javascript,";

/**
 * Whether an address that a worker is about to be started from is the worker of this build. A page opened from the disk has
 * no origin, where browsers start no module from a blob: MapLibre reads ours and puts its text into a `data:` address.
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
