// The app's light geometry as the pages of the comparison want it.
import { readFileSync } from "node:fs";
import { feature } from "topojson-client";

const read = (/** @type {string} */ path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
export const lightTopology = () => read("geo/light.topo.json");

/** The topology's grid is 0.005°: a third decimal says it all, and more would make the peers heavier than they are. */
const round = (/** @type {unknown} */ value) => (typeof value === "number" ? Math.round(value * 1000) / 1000 : value);

/** Lines that the peers' maps do not have, or that the international view does not. */
const notBorders = ["rivers", "hatch", "claims~", "outer-china~"];

/**
 * @returns {{ areas: string, lines: string }} GeoJSON: countries, provinces and, over them, the regions; and the borders,
 *   each once
 */
export function geoJson() {
  const topology = /** @type {import("topojson-specification").Topology} */ (JSON.parse(lightTopology()));
  const shapes = (/** @type {string} */ name) => {
    const object = topology.objects[name];
    if (!object) throw new Error(`geo/light.topo.json has no ${name}`);
    const decoded = feature(topology, object);
    return decoded.type === "FeatureCollection" ? decoded.features : [decoded];
  };
  const collect = (/** @type {readonly { id: string, geometry: unknown }[]} */ found) =>
    JSON.stringify(
      { type: "FeatureCollection", features: found.map(({ id, geometry }) => ({ type: "Feature", properties: { id }, geometry })) },
      (_key, value) => round(value),
    );
  return {
    areas: collect([...shapes("units"), ...shapes("regions")].map(({ id, geometry }) => ({ id: String(id), geometry }))),
    lines: collect(
      shapes("lines")
        .filter(({ id }) => !notBorders.includes(String(id)))
        .map(({ id, geometry }) => ({ id: String(id), geometry })),
    ),
  };
}

/** Points inside the regions, longitude, latitude. @returns {{ id: string, at: [number, number] }[]} */
export function regionPoints() {
  const { regions } = /** @type {{ regions: Record<string, { label: [number, number] }> }} */ (JSON.parse(read("geo/places.json")));
  return Object.entries(regions).map(([id, { label }]) => ({ id, at: label }));
}

/** The opening view: west, south, east, north. @returns {[number, number, number, number]} */
export function homeBounds() {
  const pack = /** @type {{ map: { homeBounds: [number, number, number, number] } }} */ (
    JSON.parse(read("src/packs/border-zones-2021/pack.json"))
  );
  return pack.map.homeBounds;
}
