/**
 * Who shares a land border with whom: arcs two units have in common, with no tolerance. Lengths only order the result; they
 * fall well short of quoted border lengths and must never be published.
 */
import { arcUsers, type Point, type UnitTopology } from "./model.ts";
import { ownerOf } from "./worldview.ts";

const radians = Math.PI / 180;

/** Great-circle distance in kilometres on a sphere of 6371 km. */
export function distanceKm([lon1, lat1]: Point, [lon2, lat2]: Point): number {
  const [phi1, phi2] = [lat1 * radians, lat2 * radians];
  const half = Math.sin((phi2 - phi1) / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
}

const lengthKm = (arc: readonly Point[]): number => arc.reduce((sum, point, i) => sum + distanceKm(arc[i - 1] ?? point, point), 0);

/** Foreign in the sense of a land border: another state, recognised as such in both views; `X-…` units are not states. */
export const isForeign = (country: string): boolean => !country.startsWith("X-") && ownerOf(country, "china") !== "CN";

/**
 * For each Chinese province with a land border: the countries across it (ISO 3166-1 alpha-2), longest shared line first,
 * equal lengths by code. Provinces without one are absent; keys are sorted.
 */
export function provinceAdjacency(topology: UnitTopology): Record<string, string[]> {
  const lengths = new Map<string, Map<string, number>>();
  arcUsers(topology).forEach((ids, i) => {
    const [a, b] = ids;
    if (a === undefined || b === undefined) return;
    for (const [province, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const country = ownerOf(other, "international");
      if (!province.startsWith("CN-") || country === "CN" || !isForeign(country)) continue;
      const shared = lengths.get(province) ?? new Map<string, number>();
      shared.set(country, (shared.get(country) ?? 0) + lengthKm(topology.arcs[i] ?? []));
      lengths.set(province, shared);
    }
  });
  return Object.fromEntries(
    [...lengths]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([province, shared]) => [
        province,
        [...shared].sort(([codeA, kmA], [codeB, kmB]) => kmB - kmA || (codeA < codeB ? -1 : 1)).map(([country]) => country),
      ]),
  );
}
