/** Places whose unit we have decided on, one by one: what Natural Earth shows, and what the README tells readers it shows. */
import { isInShape } from "../transforms/shape-geometry.ts";
import { unitShape, type Point, type UnitTopology } from "../transforms/model.ts";

/** Name, longitude and latitude, unit. */
export const testPoints: readonly (readonly [name: string, lonLat: Point, unit: string])[] = [
  ["Taiwan", [120.96, 23.8], "TW"],
  ["Kinmen", [118.37, 24.44], "TW"],
  ["Arunachal Pradesh", [94.5, 28.2], "IN-AR"],
  ["Aksai Chin", [79.4, 35.2], "CN-XJ"],
  ["Shaksgam", [76.6, 36.15], "CN-XJ"],
  ["Siachen", [77.1, 35.4], "X-SIACHEN"],
  ["Demchok", [79.4, 32.75], "IN"],
  ["Doklam, where the roads end", [88.917, 27.288], "BT"],
  ["Crimea", [34.1, 45.2], "RU"],
  ["Kosovo", [20.9, 42.55], "XK"],
  ["Northern Cyprus", [33.6, 35.3], "CY"],
  ["Somaliland", [45, 9.6], "SO"],
  ["Svalbard", [16, 78.5], "NO"],
  ["French Guiana", [-53, 4], "FR"],
  ["Baikonur", [63.3, 46], "KZ"],
  ["Sikkim", [88.5, 27.5], "IN"],
  ["Hong Kong", [114.15, 22.4], "HK"],
  ["Hainan", [109.8, 19.2], "CN-HI"],
  ["Singapore", [103.82, 1.35], "SG"],
];
/** Islands too small to hit after simplification: looked up at full resolution only. */
export const islandTestPoints: typeof testPoints = [
  ["Woody Island, Paracels", [112.3316, 16.8313], "CN-HI"],
  ["Macao", [113.54, 22.2], "MO"],
  ["Male", [73.509, 4.175], "MV"],
];

/** One problem for each point that lies in another unit, or in none. */
export function checkTestPoints(topology: UnitTopology, points: typeof testPoints, where: string): string[] {
  const shapes = topology.units.map((unit) => unitShape(topology, unit));
  return points.flatMap(([name, lonLat, expected]) => {
    const found = shapes.filter((shape) => isInShape(shape, lonLat)).map((shape) => shape.id);
    return found.length === 1 && found[0] === expected
      ? []
      : [`${where}: ${name} lies in "${found.join(" ")}", expected "${expected}"`];
  });
}
