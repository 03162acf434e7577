/**
 * Mohan–Boten above zoom 8, drawn by hand: the gate, the zone around it and the railway's stub. A schematic, not a survey;
 * it hides Natural Earth's line, which runs up to 3.5 km off here. No measured outline of the zone is held.
 */
import type { Feature, FeatureCollection } from "geojson";

/** Source: the pack's point of the region `mohan-boten`. */
const gate = [101.6862, 21.1895];
/** Source: OpenStreetMap, stations Mohan and Boten (points only). */
const railway = [
  [101.6877, 21.1908],
  [101.6726, 21.1842],
];
/** Counter-clockwise; its southern edge is the schematic border through the gate. */
const zone = [
  [101.672, 21.187],
  [101.6862, 21.1895],
  [101.7, 21.1925],
  [101.7015, 21.206],
  [101.695, 21.2185],
  [101.683, 21.2195],
  [101.674, 21.208],
  [101.672, 21.187],
];
/** The border near the gate, west to east: the zone's southern edge, drawn on a little either way. */
const border = [
  [101.655, 21.1805],
  [101.672, 21.187],
  [101.6862, 21.1895],
  [101.7, 21.1925],
  [101.716, 21.1935],
];

const schematic = (id: string, geometry: Feature["geometry"]): Feature => ({
  type: "Feature",
  id,
  properties: { schematic: true },
  geometry,
});

/** Features by id: `zone`, `border`, `railway`, `gate`; longitude, latitude. */
export const mohanBoten = (): FeatureCollection => ({
  type: "FeatureCollection",
  features: [
    schematic("zone", { type: "Polygon", coordinates: [zone] }),
    schematic("border", { type: "LineString", coordinates: border }),
    schematic("railway", { type: "LineString", coordinates: railway }),
    schematic("gate", { type: "Point", coordinates: gate }),
  ],
});
