/**
 * The opening-direction arrow: a brush stroke of a size on screen. It starts at one point on Earth, on the region's edge, and points
 * to another; how far it reaches and how broad it is follow from the zoom and the size of the map. Pure; takes and gives longitude,
 * latitude.
 */
import { greatCircle } from "@turf/turf";
import type { LonLat } from "../../data/schema";
import { toLonLat, toWorld, type WorldPoint } from "./mercator";

/** Where an arrow runs. */
export interface ArrowLine {
  /** Where the stroke starts: on the region's edge. */
  readonly from: LonLat;
  /** Where it points, and the farthest that its tip may be. */
  readonly to: LonLat;
  /** The region's middle: the stroke leaves the region straight out from here, then bends to where it points. */
  readonly middle: LonLat;
}

/** What its size follows from. */
export interface ArrowScale {
  /** The zoom at which the camera rests, in half steps. */
  readonly zoom: number;
  /** The shorter side of the free part of the map, CSS pixels. */
  readonly mapPx: number;
}

type Path = readonly (readonly [lon: number, lat: number])[];

/** The most that the stroke may be on screen, as shares of the map's shorter side. */
export const arrowLimits = { length: 1 / 3, breadth: 1 / 60, barbs: 1 / 24 } as const;
// The scene knows the zoom in half steps, and the picture may be up to a quarter of a step closer.
const closest = 2 ** -0.25;

const steps = 28;
/** Shares of the length: how broad a stroke with room is. */
const share = { breadth: 0.078, head: 0.3 } as const;
/** Never thinner than this, CSS pixels: a small map's arrow still has to show. */
const thinnestPx = 4.5;
/** Shares of the breadth: the barbs from end to end, the head's length, how far the barbs sweep back. */
const head = { barbs: 2.45, length: 2.6, sweep: 0.5 } as const;
/** How sharply the stroke may leave its line, degrees. */
const bend = { least: 14, most: 28 } as const;

const minus = (a: WorldPoint, b: WorldPoint): WorldPoint => [a[0] - b[0], a[1] - b[1]];
const lengthOf = ([x, y]: WorldPoint): number => Math.hypot(x, y);
const along = (a: WorldPoint, b: WorldPoint, t: number): WorldPoint => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

interface Stroke {
  readonly from: WorldPoint;
  /** The middle of the bow's three points. */
  readonly bow: WorldPoint;
  readonly tip: WorldPoint;
  /** World units, from end to end. */
  readonly length: number;
  /** World units, where the shaft is broadest. */
  readonly breadth: number;
}

function strokeOf({ from, to, middle }: ArrowLine, { zoom, mapPx }: ArrowScale): Stroke {
  const start = toWorld(from);
  const way = minus(toWorld(to), start);
  const out = minus(start, toWorld(middle));
  const away = lengthOf(way) || 1e-9;
  const turn = (Math.atan2(way[0] * out[1] - way[1] * out[0], way[0] * out[0] + way[1] * out[1]) * 180) / Math.PI;
  const angle = Math.sign(turn || 1) * Math.min(Math.max(Math.abs(turn), bend.least), bend.most);
  const rise = Math.tan((angle * Math.PI) / 180) / 2;
  const k = 2 ** zoom;
  // The bow is longer than the straight way.
  const longer = 1 + (8 / 3) * (rise / 2) ** 2;
  const length = Math.min(away, (arrowLimits.length * closest * mapPx) / longer / k);
  const reach = length / away;
  const tip: WorldPoint = [start[0] + way[0] * reach, start[1] + way[1] * reach];
  const bow: WorldPoint = [start[0] + (way[0] / 2 - way[1] * rise) * reach, start[1] + (way[1] / 2 + way[0] * rise) * reach];
  const wanted = Math.max(share.breadth * length, thinnestPx / k);
  return { from: start, bow, tip, length, breadth: Math.min(wanted, (arrowLimits.breadth * closest * mapPx) / k) };
}

const pointOf = ({ from, bow, tip }: Stroke, t: number): WorldPoint => along(along(from, bow, t), along(bow, tip, t), t);
const headingOf = ({ from, bow, tip }: Stroke, t: number): WorldPoint => minus(along(bow, tip, t), along(from, bow, t));

/** The brush: how broad the shaft is, as a share of its breadth; it comes down thin, swells, and eases before the head. */
const pressure = (t: number): number =>
  0.16 + 0.84 * Math.sin((Math.PI / 2) * Math.min(1, t / 0.78) ** 0.8) - 0.22 * Math.max(0, t - 0.78);

/**
 * The outline of the arrow as one closed ring: out along its left side, the tip, and back along the right.
 * @param drawn the share drawn so far, 0 to 1, while the stroke draws itself
 */
export function arrowRing(line: ArrowLine, scale: ArrowScale, drawn = 1): Path {
  const stroke = strokeOf(line, scale);
  const { length, breadth } = stroke;
  const end = Math.max(drawn, 0.05);
  const headShare = Math.min(share.head, (head.length * breadth) / length);
  const neck = Math.max(0, end - headShare);
  const left: WorldPoint[] = [];
  const right: WorldPoint[] = [];
  const widen = (t: number, width: number, sweep = 0): void => {
    const [x, y] = pointOf(stroke, t);
    const way = headingOf(stroke, t);
    const [ux, uy] = [way[0] / (lengthOf(way) || 1), way[1] / (lengthOf(way) || 1)];
    left.push([x - ux * sweep - uy * (width / 2), y - uy * sweep + ux * (width / 2)]);
    right.push([x - ux * sweep + uy * (width / 2), y - uy * sweep - ux * (width / 2)]);
  };
  for (let step = 0; step <= steps; step += 1) widen((neck * step) / steps, breadth * pressure(step / steps));
  widen(neck, breadth * head.barbs, breadth * head.sweep);
  const ring = [...left, pointOf(stroke, end), ...right.reverse()];
  return [...ring, ...ring.slice(0, 1)].map(toLonLat);
}

/** Where the stroke ends; longitude, latitude. */
export const arrowTip = (line: ArrowLine, scale: ArrowScale): readonly [lon: number, lat: number] =>
  toLonLat(strokeOf(line, scale).tip);

/** Squares along a drawn arrow that labels avoid: middle and half a side, world units. @param ring as `arrowRing` gives it */
export function arrowObstacles(ring: Path): readonly { readonly at: WorldPoint; readonly half: number }[] {
  const points = ring.slice(0, -1).map(toWorld);
  const sides = (points.length - 1) / 2;
  const tip = points[sides];
  const pairs = points.slice(0, sides).map((left, index) => {
    const right = points[points.length - 1 - index] ?? left;
    return { at: along(left, right, 0.5), half: lengthOf(minus(left, right)) / 2 };
  });
  const barbs = pairs.at(-1);
  const rest = tip && barbs ? [0.35, 0.7, 1].map((t) => ({ at: along(barbs.at, tip, t), half: barbs.half * (1 - t * 0.75) })) : [];
  const all = [...pairs, ...rest];
  // At least half a step, so that the squares touch.
  return all.map(({ at, half }, index) => {
    const next = all[index + 1] ?? all[index - 1];
    return { at, half: Math.max(half, next ? lengthOf(minus(next.at, at)) / 2 : 0) };
  });
}

/** A link's line: the great circle between two points; longitude, latitude. */
export function linkLine(from: LonLat, to: LonLat): Path {
  const { geometry } = greatCircle([...from], [...to], { npoints: steps });
  const coordinates = geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat();
  // To the map's plane and back: a latitude beyond it comes back at its edge.
  return coordinates.map(([lon = 0, lat = 0]) => toLonLat(toWorld([lon, lat])));
}
