/**
 * Mohan–Boten above zoom 8, drawn by hand: the gate, the zone around it and the railway's stub. A schematic, not a survey;
 * it hides Natural Earth's line, which runs up to 3.5 km off here. No measured outline of the zone is held.
 */
import type { Feature, FeatureCollection } from "geojson";

/** Source: the pack's point of the region `mohan-boten` (zone and town; the gate stands there on every map of this scale). */
const gate = [101.6862, 21.1895];
/** Source: OpenStreetMap, points named Mohan and Boten; the straight line between them is ours. */
const railway = [
  [101.6877, 21.1908],
  [101.6726, 21.1842],
];
/** Counter-clockwise, drawn to about the 4.83 km² the pack gives for the Chinese side; its southern edge is the border. */
const zone = [
  [101.676, 21.1877],
  [101.6862, 21.1895],
  [101.6965, 21.1917],
  [101.6975, 21.2015],
  [101.693, 21.2105],
  [101.684, 21.2115],
  [101.677, 21.203],
  [101.676, 21.1877],
];
/** The border near the gate, west to east: the zone's southern edge, drawn on a little either way. */
const border = [
  [101.665, 21.1855],
  [101.676, 21.1877],
  [101.6862, 21.1895],
  [101.6965, 21.1917],
  [101.708, 21.1935],
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
