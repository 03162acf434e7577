// The floor: MapLibre and the geometry, nothing else.
import { makeMap } from "./maplibre-map.mjs";
import { expose } from "./task.mjs";

const { peer } = makeMap();
expose({ ...peer, selected: () => null, reset: () => undefined });
