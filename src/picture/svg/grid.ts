/**
 * Shapes as SVG path data on an integer grid over the Mercator square, and back. The plate in the page is written like this, and
 * read again as the light geometry of both renderers: the picture is the data, and is sent once.
 */
import type { MultiPolygon, MultiLineString, Position } from "geojson";
import { toLonLat, toWorld, worldSize } from "../geometry/mercator";

/** Grid cells across the world: half a pixel at zoom 4.6, where the light level ends. */
const gridSize = 16384;
/** Grid cells per world unit. */
export const gridScale = gridSize / worldSize;

type GridPoint = readonly [x: number, y: number];

const toGrid = (position: Position): GridPoint => {
  const [x, y] = toWorld([position[0] ?? 0, Math.min(Math.max(position[1] ?? 0, -85), 85)]);
  return [Math.round(x * gridScale), Math.round(y * gridScale)];
};

/** Relative and compact: `m12 34l5-6 7 8z`. Repeated points are dropped. */
function encodeRun(points: readonly GridPoint[], closed: boolean, start: { x: number; y: number }): string {
  const kept = points.filter(([x, y], i) => i === 0 || x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]);
  const open = closed && kept.length > 1 && String(kept[0]) === String(kept.at(-1)) ? kept.slice(0, -1) : kept;
  if (open.length < (closed ? 3 : 2)) return "";
  let text = "";
  let { x, y } = start;
  open.forEach(([nextX, nextY], i) => {
    const dx = nextX - x;
    const dy = nextY - y;
    text += `${i === 0 ? "m" : i === 1 ? "l" : dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
    x = nextX;
    y = nextY;
  });
  const [firstX = x, firstY = y] = open[0] ?? [];
  start.x = closed ? firstX : x;
  start.y = closed ? firstY : y;
  return closed ? `${text}z` : text;
}

export function polygonPath(geometry: MultiPolygon): string {
  const at = { x: 0, y: 0 };
  return geometry.coordinates.map((rings) => rings.map((ring) => encodeRun(ring.map(toGrid), true, at)).join("")).join("");
}

export function linePath(geometry: MultiLineString): string {
  const at = { x: 0, y: 0 };
  return geometry.coordinates.map((line) => encodeRun(line.map(toGrid), false, at)).join("");
}

/** One closed or open line in grid units with decimals, for shapes that are drawn at run time. */
export function freePath(points: readonly (readonly [lon: number, lat: number])[], closed: boolean, digits = 1): string {
  const at = (point: readonly [number, number]): string =>
    toWorld(point)
      .map((value) => (value * gridScale).toFixed(digits))
      .join(" ");
  return points.length < 2 ? "" : `M${points.map(at).join("L")}${closed ? "Z" : ""}`;
}

/**
 * The closed runs of what `polygonPath` wrote, in world units: x, y, x, y … Without the way through longitude and latitude, which
 * takes most of the time.
 */
export function worldRings(path: string): readonly Float64Array[] {
  let [x, y] = [0, 0];
  return path
    .split("m")
    .slice(1)
    .map((text) => {
      const numbers = text.match(/-?\d+/g) ?? [];
      const ring = new Float64Array(numbers.length);
      const [startX, startY] = [x + Number(numbers[0] ?? 0), y + Number(numbers[1] ?? 0)];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += Number(numbers[i]);
        y += Number(numbers[i + 1]);
        ring[i] = x / gridScale;
        ring[i + 1] = y / gridScale;
      }
      [x, y] = [startX, startY];
      return ring;
    });
}

interface Run {
  readonly points: readonly Position[];
  readonly closed: boolean;
}

function decodeRuns(path: string): readonly Run[] {
  let x = 0;
  let y = 0;
  return path
    .split("m")
    .slice(1)
    .map((text) => {
      const closed = text.endsWith("z");
      const numbers = (text.match(/-?\d+/g) ?? []).map(Number);
      const points: Position[] = [];
      const startX = x + (numbers[0] ?? 0);
      const startY = y + (numbers[1] ?? 0);
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([...toLonLat([x / gridScale, y / gridScale])]);
      }
      if (closed) {
        // A closed run ends where it began; the next run is relative to that point.
        points.push(...points.slice(0, 1));
        x = startX;
        y = startY;
      }
      return { points, closed };
    });
}

/** Twice the signed area, square degrees; positive for counter-clockwise rings, which are the exterior ones. */
const signedArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

/** Reads what `polygonPath` wrote. Holes follow the exterior ring that they belong to. */
export function decodePolygons(path: string): MultiPolygon {
  const coordinates: Position[][][] = [];
  for (const { points } of decodeRuns(path)) {
    const polygon = coordinates.at(-1);
    if (signedArea(points) < 0 && polygon) polygon.push([...points]);
    else coordinates.push([[...points]]);
  }
  return { type: "MultiPolygon", coordinates };
}

/** Reads what `linePath` wrote. */
export const decodeLines = (path: string): MultiLineString => ({
  type: "MultiLineString",
  coordinates: decodeRuns(path).map(({ points }) => [...points]),
});
