/**
 * Mohan–Boten above zoom 8, drawn by hand: both sides of the border in a round frame, the gate, the zone and the railway.
 * A schematic, not a survey; it hides Natural Earth's line, which runs up to 3.5 km off here. No measured outline of the
 * zone is held, and none of the Laotian side.
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
/** Where the railway goes from here: the next places the pack names on it, Yuxi and Luang Prabang (GeoNames). */
const onward = { north: [102.5422, 24.355], south: [102.1525, 19.8933] } as const;
/** The road through the gate, north to south: past the zone's middle, and past Boten. Its course is ours. */
const road = [[101.6835, 21.2], [101.6849, 21.194], gate, [101.6842, 21.1852], [101.677, 21.1788]];
/** Where the road goes from here: towards the county towns of Mengla and Luang Namtha, roughly, as the drawing is schematic. */
const roadOnward = { north: [101.565, 21.48], south: [101.402, 20.949] } as const;

/**
 * The frame: a circle on the map within which this drawing stands instead of Natural Earth's line. Degrees of longitude
 * from its middle to its rim; less would let that line, 5 km south
 * of the gate, run through the Laotian side of a close-up that fills the screen.
 */
const frame = { middle: [101.684, 21.19], radius: 0.11, corners: 96 } as const;
/** Mercator is true to angles: a degree of longitude is as long as this many degrees of latitude. */
const latPerLon = Math.cos((frame.middle[1] * Math.PI) / 180);

const round = (value: number): number => Number(value.toFixed(4));
const onRim = (angle: number): readonly [number, number] => [
  round(frame.middle[0] + frame.radius * Math.cos(angle)),
  round(frame.middle[1] + frame.radius * latPerLon * Math.sin(angle)),
];
/** Where the line from `inside` through or towards `to` meets the rim, as an angle from the middle, counter-clockwise from east. */
function rimAngle(inside: readonly number[], to: readonly number[]): number {
  const x = ((inside[0] ?? 0) - frame.middle[0]) / frame.radius;
  const y = ((inside[1] ?? 0) - frame.middle[1]) / (frame.radius * latPerLon);
  const dx = ((to[0] ?? 0) - (inside[0] ?? 0)) / frame.radius;
  const dy = ((to[1] ?? 0) - (inside[1] ?? 0)) / (frame.radius * latPerLon);
  const [a, b, c] = [dx * dx + dy * dy, x * dx + y * dy, x * x + y * y - 1];
  const t = (-b + Math.sqrt(b * b - a * c)) / a;
  return Math.atan2(y + t * dy, x + t * dx);
}
/** Points of the rim from one angle to another, counter-clockwise, ends included. */
function rim(from: number, to: number): readonly (readonly [number, number])[] {
  const span = (to - from + 2 * Math.PI) % (2 * Math.PI);
  const steps = Math.max(2, Math.round((span / (2 * Math.PI)) * frame.corners));
  return Array.from({ length: steps + 1 }, (_, index) => onRim(from + (span * index) / steps));
}

const west = rimAngle(border[1] ?? [], border[0] ?? []);
const east = rimAngle(border.at(-2) ?? [], border.at(-1) ?? []);
const wholeBorder = [onRim(west), ...border, onRim(east)];
/** Both sides of the border within the frame, counter-clockwise. */
const china = [...wholeBorder, ...rim(east, west).slice(1)];
const abroad = [...[...wholeBorder].reverse(), ...rim(west, east).slice(1)];
const wholeRim = [...rim(east, west), ...rim(west, east).slice(1)];
const [mohan = [], boten = []] = railway;
const wholeRailway = [onRim(rimAngle(mohan, onward.north)), ...railway, onRim(rimAngle(boten, onward.south))];

const wholeRoad = [onRim(rimAngle(road[0] ?? [], roadOnward.north)), ...road, onRim(rimAngle(road.at(-1) ?? [], roadOnward.south))];

const schematic = (id: string, geometry: Feature["geometry"]): Feature => ({
  type: "Feature",
  id,
  properties: { schematic: true },
  geometry,
});

/** Features by id: the frame's two sides and its rim, `zone`, `border`, `road`, `railway`, `gate`; longitude, latitude. */
export const mohanBoten = (): FeatureCollection => ({
  type: "FeatureCollection",
  features: [
    schematic("china", { type: "Polygon", coordinates: [china.map((point) => [...point])] }),
    schematic("abroad", { type: "Polygon", coordinates: [abroad.map((point) => [...point])] }),
    schematic("rim", { type: "LineString", coordinates: wholeRim.map((point) => [...point]) }),
    schematic("zone", { type: "Polygon", coordinates: [zone] }),
    schematic("border", { type: "LineString", coordinates: wholeBorder.map((point) => [...point]) }),
    schematic("road", { type: "LineString", coordinates: wholeRoad.map((point) => [...point]) }),
    schematic("railway", { type: "LineString", coordinates: wholeRailway.map((point) => [...point]) }),
    schematic("mohan", { type: "Point", coordinates: mohan }),
    schematic("boten", { type: "Point", coordinates: boten }),
    schematic("gate", { type: "Point", coordinates: gate }),
  ],
});
