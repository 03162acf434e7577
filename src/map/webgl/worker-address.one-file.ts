/** Where MapLibre's worker comes from in the one-file edition: its text is part of the script. */
import text from "maplibre-gl/dist/maplibre-gl-worker.mjs?raw";

let address: string | null = null;

/** Kept for the life of the page: MapLibre reads it again for every map it makes. */
export const workerAddress = (): string => (address ??= URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
