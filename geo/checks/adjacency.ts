/** The land neighbours of China's border provinces, known beforehand: simplifying must neither lose nor invent one. */
import { provinceAdjacency } from "../transforms/adjacency.ts";
import type { UnitTopology } from "../transforms/model.ts";

/** As sets, written down independently of the data; the order is the pipeline's business. Siachen is no neighbour, see README. */
export const expectedNeighbours: Readonly<Record<string, readonly string[]>> = {
  "CN-XJ": ["AF", "IN", "KG", "KZ", "MN", "PK", "RU", "TJ"],
  "CN-NM": ["MN", "RU"],
  "CN-HL": ["RU"],
  "CN-JL": ["KP", "RU"],
  "CN-LN": ["KP"],
  "CN-GX": ["VN"],
  "CN-YN": ["LA", "MM", "VN"],
  "CN-GS": ["MN"],
  "CN-XZ": ["BT", "IN", "MM", "NP"],
};

const asList = (countries: readonly string[]): string => [...countries].sort().join(" ");

/** One problem for each province whose neighbours differ. `where` names what was looked at. */
export function compareNeighbours(actual: Readonly<Record<string, readonly string[]>>, where: string): string[] {
  return [...new Set([...Object.keys(expectedNeighbours), ...Object.keys(actual)])].sort().flatMap((province) => {
    const [found, expected] = [asList(actual[province] ?? []), asList(expectedNeighbours[province] ?? [])];
    return found === expected ? [] : [`${where}: ${province} borders "${found}", expected "${expected}"`];
  });
}

/** Neighbours computed from the arcs of a topology. */
export const checkAdjacency = (topology: UnitTopology, where: string): string[] =>
  compareNeighbours(provinceAdjacency(topology), where);
