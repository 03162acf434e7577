/** Where MapLibre's worker comes from: a file beside the page. The one-file edition uses worker-address.one-file.ts instead. */
import url from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";

export const workerAddress = (): string => url;

/** For checking that the browser starts workers at all. */
export const trialAddress: string = url;

/** Whether the address that a worker is about to start from is this build's worker. */
export const isWorkerAddress = (address: string): boolean => address === url;
