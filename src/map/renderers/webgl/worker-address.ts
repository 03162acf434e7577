/** Where MapLibre's worker comes from: a file beside the page. The one-file edition has worker-address.one-file.ts instead. */
import url from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";

export const workerAddress = (): string => url;

/** For trying whether the browser starts workers at all. */
export const trialAddress: string = url;

/** Whether an address that a worker is about to be started from is the worker of this build. */
export const isWorkerAddress = (address: string): boolean => address === url;
