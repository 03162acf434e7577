/**
 * What a cartographer would strike out: a country's name off its own land without a line from there, a line too long, names over
 * one another, over a symbol, or under a panel. From the geometry and the boxes alone; nothing of how names are placed is used.
 */
import { ownerOf } from "../../../src/picture/geometry/unit-owner";
import { createAreaIndex } from "../../../src/picture/geometry/geometry";
import { toLonLat, toWorld } from "../../../src/picture/geometry/mercator";
import { gridScale } from "../../../src/picture/svg/grid";
import type { Worldview } from "../../../src/state/view-state";
import type { PlateView, Rect } from "../../driver/views/plate-view";
import type { LonLat, MapName } from "../../page-api";
import { lightGeometry } from "../../unit/model/built-in";

/** The share of a name's box that must lie on its country's own land. */
const leastShare = 0.85;
/** How long the line may be from a name that stands apart, in em. */
const longestLeaderEm = 8;
/** A name at sea may touch another country's land with this share of its box: a corner of its box is no letter. */
const mostForeign = 0.04;
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
}

type Place = (point: readonly [number, number]) => readonly [number, number];

/** From client pixels to world units, by where the landmarks are. */
function mapPlace({ pixels }: PlateView): { readonly place: Place; readonly zoom: number } {
  const [first, second] = pixels;
  const [west, east] = [toWorld(landmarks[0]), toWorld(landmarks[1])];
  if (!first || !second) throw new Error("the landmarks were not asked for");
  const k = (second.x - first.x) / (east[0] - west[0]);
  return { place: ([x, y]) => [west[0] + (x - first.x) / k, west[1] + (y - first.y) / k], zoom: Math.log2(k) };
}
function insetPlace({ inset }: PlateView): Place {
  if (!inset) throw new Error("a name is in an inset that is not there");
  const { scale, x: left, y: top } = inset.ground;
  return ([x, y]) => [(x - left) / scale / gridScale, (y - top) / scale / gridScale];
}

const meet = (a: Rect, b: Rect, by: number): boolean =>
  a.x < b.x + b.width - by && b.x < a.x + a.width - by && a.y < b.y + b.height - by && b.y < a.y + a.height - by;
const isIn = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

/** 27 points of a box. */
const samples = ({ x, y, width, height }: Rect): readonly (readonly [number, number])[] =>
  Array.from({ length: 27 }, (_, index) => [
    x + (width * ((index % 9) + 0.5)) / 9,
    y + (height * (Math.floor(index / 9) + 0.5)) / 3,
  ]);

const distanceTo = ({ x, y, width, height }: Rect, [px, py]: readonly [number, number]): number =>
  Math.hypot(Math.max(x - px, px - x - width, 0), Math.max(y - py, py - y - height, 0));

/** @param worldview whose land it is */
function landFaults(name: MapName, place: Place, em: number, worldview: Worldview, counts: Counts): readonly string[] {
  const code = name.thing.replace("country:", "");
  const units = createAreaIndex(lightGeometry().units);
  const landAt = (point: readonly [number, number]): string | null => {
    const unit = units.at(toLonLat(place(point)));
    return unit === null ? null : ownerOf(unit, worldview);
  };
  const below = samples(name.box).map(landAt);
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
    ...(landAt(start) === code ? [] : [`its line starts on ${landAt(start) ?? "water"}`]),
    ...(foreign.length / below.length > mostForeign
      ? [`${percent}, ${foreign.length} of 27 on ${[...new Set(foreign)].join()}`]
      : []),
    ...(length > longestLeaderEm ? [`its line is ${length.toFixed(1)} em long`] : []),
  ];
  if (faults.length === 0) counts.withLine += 1;
  return faults;
}

/** Everything wrong with one picture. @param named what must have a name @param counts grow */
export function faultsOf(view: PlateView, named: readonly string[], worldview: Worldview, counts: Counts): readonly string[] {
  const faults: string[] = [];
  const main = mapPlace(view);
  for (const [index, name] of view.names.entries()) {
    counts.names += 1;
    const isMain = name.frame === "main";
    const say = (what: string): void => void faults.push(`${name.thing} (${name.text.replace("\n", " / ")}): ${what}`);
    for (const other of view.names.slice(index + 1)) if (meet(name.box, other.box, 0.5)) say(`over ${other.thing}`);
    if (isMain) {
      if (!isIn(name.box, view.map)) say("cut off by the map's edge");
      for (const part of [...view.over, ...(view.inset ? [{ ...view.inset, what: "the inset" }] : [])])
        if (meet(name.box, part, 1)) say(`under ${part.what}`);
      if (view.symbols.some((symbol) => meet(name.box, symbol, 1))) say("over a symbol");
    } else if (view.inset && !isIn(name.box, view.inset)) say("cut off by the inset's edge");
    if (name.thing.startsWith("country:") && main.zoom < schematicZoom)
      landFaults(name, isMain ? main.place : insetPlace(view), view.em, worldview, counts).forEach(say);
  }
  const things = new Set(view.names.map(({ thing }) => thing));
  const { free, em } = view;
  if (free.width < leastRoomEm.width * em || free.height < leastRoomEm.height * em) return faults;
  return [...faults, ...named.filter((thing) => !things.has(thing)).map((thing) => `${thing} has no name`)];
}
