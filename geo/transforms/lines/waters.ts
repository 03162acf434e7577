/** The rivers and lakes that are drawn: borders and corridors, and the lakes readers know. Names are our own. */
import type { LineFeature } from "../../read-lines.ts";
import * as settings from "../../settings.ts";
import type { Point } from "../model.ts";
import { labelPoint } from "../label-point.ts";
import { joinLines, partsAwayFrom, type Line } from "./plane-lines.ts";

/** A water that has a name. */
export interface Water {
  readonly id: string;
  readonly kind: "river" | "lake";
  readonly en: string;
  readonly zh: string;
  /** Its names in the source. */
  readonly parts: readonly string[];
  /** Where a river's name stands, longitude then latitude: on its course, where there is room. A lake's is computed. */
  readonly label: Point | null;
}

const river = (id: string, en: string, zh: string, parts: readonly string[], label: Point): Water => ({
  ...{ id, kind: "river", en, zh, parts, label },
});
const lake = (id: string, en: string, zh: string, part: string): Water => ({
  ...{ id, kind: "lake", en, zh, parts: [part], label: null },
});

/** Ussuri, Tumen, Yalu and Ili are missing from the source, and so from the map: nothing is drawn from memory. */
export const waters: readonly Water[] = [
  river("amur", "Amur", "黑龙江", ["Argun’", "Heilong Jiang", "Amur"], [136.9, 50.1]),
  river("irtysh", "Irtysh", "额尔齐斯河", ["Ertix", "Ertis", "Irtysh"], [77.4, 52.0]),
  river("mekong", "Lancang–Mekong", "澜沧江—湄公河", ["Za", "Lancang", "Mekong"], [105.9, 13.9]),
  river("red", "Red River", "红河", ["Hong"], [104.6, 21.75]),
  lake("baikal", "Lake Baikal", "贝加尔湖", "Lake Baikal"),
  lake("balkhash", "Lake Balkhash", "巴尔喀什湖", "Lake Balkhash"),
  lake("issyk-kul", "Issyk-Kul", "伊塞克湖", "Issyk-Kul"),
  lake("khanka", "Lake Khanka", "兴凯湖", "Lake Khanka"),
];

/**
 * A border river is the border: drawn beside the line it would show as two, since Natural Earth's 1:50m rivers lie up to
 * this far from its 1:10m borders. A part that is close for less than `crossingKm` crosses the border and is drawn.
 */
const besideBorder = { closeKm: 14, crossingKm: 70 };

/** A water with its lines: a river's courses, or a lake's ring. @throws when the source lacks one of its parts */
function linesOf({ id, parts }: Water, layer: readonly LineFeature[]): Line[] {
  return joinLines(
    parts.flatMap((part) => {
      const found = layer.filter(({ name }) => name === part);
      if (found.length === 0) throw new Error(`water ${id}: the source has no ${part}`);
      return found.flatMap(({ lines }) => lines);
    }),
  );
}

/** Courses of the drawn rivers, without the parts that run along a border. */
export const drawnRivers = (layer: readonly LineFeature[], borders: readonly Line[]): Line[] =>
  waters
    .filter(({ kind }) => kind === "river")
    .flatMap((water) => linesOf(water, layer).flatMap((line) => partsAwayFrom(line, borders, besideBorder)));

/** Outlines of the drawn lakes by id, counter-clockwise or as the source has them. */
export const drawnLakes = (layer: readonly LineFeature[]): ReadonlyMap<string, Line> =>
  new Map(waters.filter(({ kind }) => kind === "lake").map((water) => [water.id, linesOf(water, layer)[0] ?? []] as const));

/** What the app needs of a water: where its name stands, and the name in both languages. */
export interface WaterPlace {
  readonly kind: Water["kind"];
  readonly label: Point;
  readonly name: { readonly en: string; readonly zh: string };
}

export const waterPlaces = (lakes: ReadonlyMap<string, Line>): Record<string, WaterPlace> =>
  Object.fromEntries(
    waters.map(({ id, kind, en, zh, label }) => {
      const shape = { id, polygons: [[lakes.get(id) ?? []]] };
      return [id, { kind, label: label ?? labelPoint(shape, settings.homeView), name: { en, zh } }];
    }),
  );
