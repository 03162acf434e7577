/**
 * Where lines of links run on the map: the middle of each stretch of border between a province and a country, and the ends of
 * those lines that would cross a third country, or China once more, on their way to the country's label point.
 */
import { distanceKm, isForeign } from "./adjacency.ts";
import { project, unproject } from "./mercator.ts";
import { arcUsers, type Point, type Shape, type UnitTopology } from "./model.ts";
import { boundsOf, distanceToShapeKm, isInShape, type Box } from "./shape-geometry.ts";
import { ownerOf } from "./worldview.ts";

/** Four decimals, about 10 m. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** A place from which a line goes to a country. */
export interface Gateway {
  /** A zone's id, or a province code: then `path` is the middle of its stretch. */
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Gateways of one region and country share an end where they can. */
  readonly region: string;
  /** From the gateway over the border; the line goes on from the last point. */
  readonly path: readonly Point[];
}

const keyOf = ({ id, country }: Pick<Gateway, "id" | "country">): string => `${id}|${country}`;

/** By `province|country`: the point of the shared border nearest to the middle of all of it. */
export function stretchMiddles(topology: UnitTopology): Record<string, Point> {
  const points = new Map<string, Point[]>();
  arcUsers(topology).forEach(([a, b], i) => {
    if (a === undefined || b === undefined) return;
    for (const [id, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const country = ownerOf(other, "international");
      if (!id.startsWith("CN-") || country === "CN" || !isForeign(country)) continue;
      const key = keyOf({ id, country });
      points.set(key, [...(points.get(key) ?? []), ...(topology.arcs[i] ?? [])]);
    }
  });
  const middle = (all: readonly Point[]): Point => {
    const mean = (axis: 0 | 1): number => all.reduce((sum, point) => sum + point[axis], 0) / all.length;
    const at: Point = [mean(0), mean(1)];
    const [lon, lat] = all.reduce((best, point) => (distanceKm(point, at) < distanceKm(best, at) ? point : best));
    return [rounded(lon), rounded(lat)];
  };
  return Object.fromEntries([...points].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, all]) => [key, middle(all)]));
}

/** A line may run this far from its gateway within China, besides twice the way to the border. */
const leavesWithinKm = 60;
const sampleKm = 4;
/** Third countries are kept off by this much, less near the gateway: the drawn borders are simplified. */
const marginKm = 8;
/** An end stands this far inside its country where there is room. */
const insetKm = 90;
/** A line is this long where there is room. */
const leastKm = 70;
/** An end found for one gateway serves another up to this far away. */
const sharedWithinKm = 400;
const searchStep = 0.4;
const searchKm = 900;

class Countries {
  private readonly areas: readonly { readonly owner: string; readonly shape: Shape; readonly box: Box }[];
  constructor(shapes: readonly Shape[]) {
    this.areas = shapes.flatMap((shape) =>
      shape.polygons.map((rings) => ({
        owner: ownerOf(shape.id, "international"),
        shape: { id: shape.id, polygons: [rings] },
        box: boundsOf(rings),
      })),
    );
  }
  at([lon, lat]: Point): string | null {
    const isAt = ({ shape, box: [west, south, east, north] }: (typeof this.areas)[number]): boolean =>
      lon >= west && lon <= east && lat >= south && lat <= north && isInShape(shape, [lon, lat]);
    return this.areas.find(isAt)?.owner ?? null;
  }
  shapeOf(country: string): Shape {
    return { id: country, polygons: this.areas.filter(({ owner }) => owner === country).flatMap(({ shape }) => shape.polygons) };
  }

  /** Whether a line, straight on the map, crosses only its country, the sea, and China before the border. */
  isClear({ path, country }: Gateway, borderKm: number, end: Point): boolean {
    const [start = end] = path;
    const from = path.at(-1) ?? end;
    const steps = Math.max(2, Math.ceil(distanceKm(from, end) / sampleKm));
    const [ax, ay] = project(from);
    const [bx, by] = project(end);
    const length = Math.hypot(bx - ax, by - ay);
    for (let step = 0; step <= steps; step += 1) {
      const share = step / steps;
      const at = unproject([ax + (bx - ax) * share, ay + (by - ay) * share]);
      const km = distanceKm(start, at);
      const aside = Math.min(marginKm, km / 8) / 111 / Math.cos((at[1] * Math.PI) / 180) / length;
      for (const side of [0, aside, -aside]) {
        const beside = unproject([ax + (bx - ax) * share - (by - ay) * side, ay + (by - ay) * share + (bx - ax) * side]);
        const owner = this.at(beside);
        if (owner === null || owner === country) continue;
        if (owner !== "CN" || (side === 0 && km > 2 * borderKm + leavesWithinKm)) return false;
      }
    }
    return true;
  }
}

interface Start {
  readonly gateway: Gateway;
  readonly borderKm: number;
}

/**
 * The ends of lines that may not go to the label point, by `gateway|country`.
 * @param gateways those that should share an end first
 * @param labels label points by country
 * @throws when a gateway has no way into its country
 */
export function linkEnds(
  gateways: readonly Gateway[],
  shapes: readonly Shape[],
  labels: Readonly<Record<string, { readonly label: Point }>>,
): Record<string, Point> {
  const countries = new Countries(shapes);
  const groups = new Map<string, Gateway[]>();
  for (const gateway of gateways) {
    const key = `${gateway.region}|${gateway.country}`;
    groups.set(key, [...(groups.get(key) ?? []), gateway]);
  }
  const ends = [...groups.values()].flatMap((group) => {
    const country = group[0]?.country ?? "";
    return endsOfGroup(group, countries.shapeOf(country), labels[country]?.label, countries);
  });
  return Object.fromEntries(ends.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One end for all zones of a region if there is one; else each gets the label point, a neighbour's end, or its own. */
function endsOfGroup(group: readonly Gateway[], shape: Shape, label: Point | undefined, countries: Countries): [string, Point][] {
  const starts = group.map((gateway): Start => ({ gateway, borderKm: distanceToShapeKm(shape, gateway.path[0] ?? [0, 0]) }));
  const sees = ({ gateway, borderKm }: Start, end: Point): boolean => countries.isClear(gateway, borderKm, end);
  const zones = starts.filter(({ gateway }) => !gateway.id.startsWith("CN-"));
  const isPartly = label !== undefined && zones.length > 1 && zones.some((one) => !sees(one, label));
  const found: Point[] = [(isPartly ? bestEnd(zones, shape, countries) : null) ?? label ?? []].filter(isPoint);
  const serves = (end: Point, one: Start): boolean =>
    (end === label || distanceKm(one.gateway.path.at(-1) ?? end, end) < sharedWithinKm) && sees(one, end);
  for (const one of starts) {
    if (found.some((end) => serves(end, one))) continue;
    const end = bestEnd([one], shape, countries);
    if (!end) throw new Error(`no line goes from ${keyOf(one.gateway)} into its country`);
    found.push(end);
  }
  // The end that serves most; the label point and the common end come first.
  const served = found.map((end) => ({ end, by: starts.filter((one) => serves(end, one)) }));
  const [first, ...others] = served;
  const ranked = [...(first ? [first] : []), ...others.sort((a, b) => b.by.length - a.by.length)];
  return starts.flatMap((one): [string, Point][] => {
    const end = ranked.find(({ by }) => by.includes(one))?.end;
    return end === undefined || end === label ? [] : [[keyOf(one.gateway), end]];
  });
}

const isPoint = (value: Point | readonly []): value is Point => value.length === 2;

/** The nearest point that all of the gateways see, well inside the country. */
function bestEnd(from: readonly Start[], shape: Shape, countries: Countries): Point | null {
  const starts = from.map(({ gateway }) => gateway.path.at(-1) ?? ([0, 0] as const));
  const middle = starts.reduce(([x, y], [lon, lat]): Point => [x + lon / starts.length, y + lat / starts.length], [0, 0] as Point);
  const candidates: { readonly at: Point; readonly cost: number }[] = [];
  const reach = searchKm / 111;
  for (let lat = middle[1] - reach; lat <= middle[1] + reach; lat += searchStep)
    for (let lon = middle[0] - reach * 1.6; lon <= middle[0] + reach * 1.6; lon += searchStep) {
      const at: Point = [rounded(lon), rounded(lat)];
      const km = starts.reduce((sum, start) => sum + distanceKm(start, at), 0) / starts.length;
      if (km > searchKm || countries.at(at) !== shape.id) continue;
      const tooNear = Math.max(0, leastKm - km);
      candidates.push({ at, cost: km + 4 * tooNear + 2.5 * Math.max(0, insetKm - outlineKm(shape, at)) });
    }
  candidates.sort((a, b) => a.cost - b.cost);
  return candidates.find(({ at }) => from.every(({ gateway, borderKm }) => countries.isClear(gateway, borderKm, at)))?.at ?? null;
}

/** From a point inside a shape to its outline, about. */
function outlineKm(shape: Shape, at: Point): number {
  const isIn = (km: number): boolean =>
    [0, 1, 2, 3, 4, 5, 6, 7].every((turn) => {
      const [dx, dy] = [Math.cos((turn * Math.PI) / 4), Math.sin((turn * Math.PI) / 4)];
      const lat = at[1] + (dy * km) / 111;
      return isInShape(shape, [at[0] + (dx * km) / 111 / Math.cos((lat * Math.PI) / 180), lat]);
    });
  const reached = [15, 30, 45, 60, 75, insetKm].findIndex((km) => !isIn(km));
  return reached === -1 ? insetKm : reached * 15;
}
