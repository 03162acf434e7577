/**
 * What a cartographer would strike out: a country's name off its own land without a line from there, a line too long or partly
 * hidden, names over one another, over a symbol, or under a panel. From the geometry and the boxes alone; nothing of how names are
 * placed is used.
 */
import { coordAll } from "@turf/turf";
import { detailZoom } from "../../../src/data/zoom-limits";
import { ownerOf } from "../../../src/picture/geometry/unit-owner";
import { createAreaIndex } from "../../../src/picture/geometry/geometry";
import { toLonLat, toWorld } from "../../../src/picture/geometry/mercator";
import { gridScale } from "../../../src/picture/svg/grid";
import type { Language, Worldview } from "../../../src/state/view-state";
import type { InsetView, PlateView, Rect } from "../../driver/views/plate-view";
import type { LonLat, MapName } from "../../page-api";
import { briefing, country, detailGeometry, lightGeometry } from "../../unit/model/built-in";
import type { AuditedView } from "./audited-views";
import { hasRoomFor } from "./room-for-name";
import { leastShare, longestLeaderEm, mostForeign, type LandAt, type Point } from "./rules";

/**
 * A map with less room than this, in em, is a strip above a telephone's sheet, or on the narrowest telephone: there no certain
 * name is asked for, but whatever is named is named right.
 */
const leastRoomEm = { width: 22, height: 15 } as const;
/** From this zoom on a close-up may be drawn alone, and has no countries. */
const schematicZoom = 10;

/** Two places that tell how the map lies on screen. */
export const landmarks: readonly [LonLat, LonLat] = [
  [60, 0],
  [140, 0],
];

export interface Counts {
  names: number;
  onLand: number;
  withLine: number;
  /** Chosen countries in the picture without a name, because nowhere is there room for it. */
  withoutRoom: number;
}

type Place = (point: Point) => Point;
type Covering = PlateView["over"][number];
type Wanted = Pick<AuditedView, "named" | "chosen">;
interface Shown {
  readonly worldview: Worldview;
  readonly lang: Language;
}

/** From client pixels to world units, by where the landmarks are. */
function mapPlace({ pixels }: PlateView): { readonly place: Place; readonly zoom: number } {
  const [first, second] = pixels;
  const [west, east] = [toWorld(landmarks[0]), toWorld(landmarks[1])];
  if (!first || !second) throw new Error("the landmarks were not asked for");
  const k = (second.x - first.x) / (east[0] - west[0]);
  return { place: ([x, y]) => [west[0] + (x - first.x) / k, west[1] + (y - first.y) / k], zoom: Math.log2(k) };
}
const insetPlace =
  ({ ground: { scale, x: left, y: top } }: InsetView): Place =>
  ([x, y]) => [(x - left) / scale / gridScale, (y - top) / scale / gridScale];

/** As it is drawn. @param zoom of the map @param worldview whose land it is */
function landAt(place: Place, zoom: number, worldview: Worldview): LandAt {
  const units = createAreaIndex((zoom < detailZoom ? lightGeometry() : detailGeometry()).units);
  return (point) => {
    const unit = units.at(toLonLat(place(point)));
    return unit === null ? null : ownerOf(unit, worldview);
  };
}

const meet = (a: Rect, b: Rect, by: number): boolean =>
  a.x < b.x + b.width - by && b.x < a.x + a.width - by && a.y < b.y + b.height - by && b.y < a.y + a.height - by;
const isIn = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

/** Whether any corner of a country's outline is in a box. */
function isLandIn(code: string, { x, y, width, height }: Rect, place: Place, worldview: Worldview): boolean {
  const [[west, north], [east, south]] = [toLonLat(place([x, y])), toLonLat(place([x + width, y + height]))];
  return lightGeometry()
    .units.filter(({ properties }) => ownerOf(properties.id, worldview) === code)
    .some((unit) => coordAll(unit).some(([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north));
}

/** A pixel of the edge is given. */
const holds = (box: Rect, [x, y]: Point): boolean =>
  x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1;

/** 27 points of a box. */
const samples = ({ x, y, width, height }: Rect): readonly Point[] =>
  Array.from({ length: 27 }, (_, index) => [
    x + (width * ((index % 9) + 0.5)) / 9,
    y + (height * (Math.floor(index / 9) + 0.5)) / 3,
  ]);

const distanceTo = ({ x, y, width, height }: Rect, [px, py]: Point): number =>
  Math.hypot(Math.max(x - px, px - x - width, 0), Math.max(y - py, py - y - height, 0));

function landFaults(name: MapName, land: LandAt, em: number, counts: Counts): readonly string[] {
  const code = name.thing.replace("country:", "");
  const below = samples(name.box).map(land);
  const share = below.filter((one) => one === code).length / below.length;
  if (share >= leastShare) {
    counts.onLand += 1;
    return [];
  }
  const percent = `${Math.round(share * 100)} % on its own land`;
  const [start] = name.leader ?? [];
  if (!start) return [`${percent}, and no line`];
  const foreign = below.filter((one) => one !== null && one !== code);
  const length = distanceTo(name.box, start) / em;
  const faults = [
    ...(land(start) === code ? [] : [`its line starts on ${land(start) ?? "water"}`]),
    ...(foreign.length / below.length > mostForeign
      ? [`${percent}, ${foreign.length} of 27 on ${[...new Set(foreign)].join()}`]
      : []),
    ...(length > longestLeaderEm ? [`its line is ${length.toFixed(1)} em long`] : []),
  ];
  if (faults.length === 0) counts.withLine += 1;
  return faults;
}

/** What is wrong with the line to a name. @param over what would hide it @param room the map that it is on */
function leaderFaults({ leader }: MapName, over: readonly Covering[], room: Rect): readonly string[] {
  const [from, to] = leader ?? [];
  if (!from || !to) return [];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const steps = Math.ceil(Math.hypot(dx, dy));
  const line = Array.from({ length: steps + 1 }, (_, step): Point => {
    const share = step / Math.max(steps, 1);
    return [from[0] + dx * share, from[1] + dy * share];
  });
  return [
    ...(isIn({ x: from[0], y: from[1], width: 0, height: 0 }, room) ? [] : ["its line begins out of the picture"]),
    ...over
      .filter((part) => line.some((point) => holds(part, point)))
      .map((part) => `its line ${holds(part, from) ? "begins" : "runs"} under ${part.what}`),
  ];
}

/**
 * Everything wrong with one picture.
 * @param wanted what must have a name @param counts grow
 */
export function faultsOf(view: PlateView, wanted: Wanted, { worldview, lang }: Shown, counts: Counts): readonly string[] {
  const faults: string[] = [];
  const { inset, over, free, em } = view;
  const { place, zoom } = mapPlace(view);
  const main = {
    room: view.map,
    edge: "the map's edge",
    symbols: view.symbols,
    over: inset ? [...over, { ...inset, what: "the inset" }] : over,
    land: landAt(place, zoom, worldview),
  };
  const inInset = inset && {
    room: inset,
    edge: "the inset's edge",
    symbols: inset.symbols,
    over,
    land: landAt(insetPlace(inset), zoom, worldview),
  };
  for (const [index, name] of view.names.entries()) {
    counts.names += 1;
    const around = name.frame === "main" ? main : inInset;
    if (!around) throw new Error("a name is in an inset that is not there");
    const where = name.frame === "main" ? "" : " in the inset";
    const say = (what: string): void => void faults.push(`${name.thing} (${name.text.replace("\n", " / ")})${where}: ${what}`);
    for (const other of view.names.slice(index + 1)) if (meet(name.box, other.box, 0.5)) say(`over ${other.thing}`);
    if (!isIn(name.box, around.room)) say(`cut off by ${around.edge}`);
    for (const part of around.over) if (meet(name.box, part, 1)) say(`under ${part.what}`);
    if (around.symbols.some((symbol) => meet(name.box, symbol, 1))) say("over a symbol");
    leaderFaults(name, around.over, around.room).forEach(say);
    if (name.thing.startsWith("country:") && zoom < schematicZoom) landFaults(name, around.land, em, counts).forEach(say);
  }
  const things = new Set(view.names.map(({ thing }) => thing));
  if (free.width < leastRoomEm.width * em || free.height < leastRoomEm.height * em) return faults;
  const chosen = wanted.chosen.filter((code) => {
    // A filter does not turn the camera to a country beyond the home view: Singapore may be out of the picture.
    if (things.has(`country:${code}`) || !isLandIn(code, free, place, worldview)) return false;
    // Of two languages, a name without room has the first.
    const text = briefing.countryByCode.get(country(code))?.name[lang === "zh" ? "zh" : "en"] ?? code;
    const isPossible = hasRoomFor({ code, text }, free, main.over, em, main.land);
    if (!isPossible) counts.withoutRoom += 1;
    return isPossible;
  });
  const missing = [...wanted.named.filter((thing) => !things.has(thing)), ...chosen.map((code) => `country:${code}`)];
  return [...faults, ...missing.map((thing) => `${thing} has no name`)];
}
