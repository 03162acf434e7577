/** Read → transform: everything between the inputs and the texts of the outputs. Writes nothing and checks nothing. */
import { readAdminLayer } from "./read-admin.ts";
import { regionUnits, type PackParts } from "./pack-points.ts";
import * as settings from "./settings.ts";
import { readLines, type LineFeature } from "./read-lines.ts";
import { adminLayer, disputedLines, lakeAreas, riverLines, type InputSource } from "./sources.ts";
import { provinceAdjacency } from "./transforms/adjacency.ts";
import { assignUnit } from "./transforms/assign-units.ts";
import { buildLevel, topologyOf } from "./transforms/level/build-level.ts";
import { dissolveShape } from "./transforms/dissolve-shapes.ts";
import { dissolveUnits } from "./transforms/dissolve-units.ts";
import { encodeLevel } from "./transforms/level/encode-level.ts";
import { detailRule, lightRule } from "./transforms/level/level-rules.ts";
import { linkEnds, stretchMiddles, type Gateway } from "./transforms/link-ends.ts";
import { groundLines, levelLines, type GroundLines } from "./transforms/lines/level-lines.ts";
import { splitAtKashmir } from "./transforms/lines/unsettled.ts";
import { waterPlaces } from "./transforms/lines/waters.ts";
import { unitShape, type Point, type Shape, type UnitTopology } from "./transforms/model.ts";
import { isInReach, regionPlaces, unitOwners, unitPlaces } from "./transforms/places.ts";
import { pointRegionBorders } from "./transforms/point-regions.ts";
import { mohanBoten } from "./transforms/schematic.ts";
import { weighPoints } from "./transforms/level/weigh-points.ts";
import { ownerOf } from "./transforms/worldview.ts";

/** First key of every output. */
const stamp = { generated: "by geo/build.ts, do not edit" };

/** One line per record, so that a change shows as the lines it changes. */
function recordsToText(value: Record<string, unknown>): string {
  const sections = Object.entries(value).map(([key, section]) => {
    const isSection = typeof section === "object" && section !== null && !Array.isArray(section);
    if (!isSection) return `${JSON.stringify(key)}:${JSON.stringify(section)}`;
    const records = Object.entries(section).map(([id, record]) => `${JSON.stringify(id)}:${JSON.stringify(record)}`);
    return `${JSON.stringify(key)}:{\n${records.join(",\n")}\n}`;
  });
  return `{\n${sections.join(",\n")}\n}\n`;
}

const isNamed = (shape: Shape): boolean => settings.placesBesides.includes(shape.id) || isInReach(shape, settings.placesBox);

/** Units in reach, and China as a whole, which is no unit: its provinces are. */
function placeShapes(full: UnitTopology): Shape[] {
  const china = dissolveShape(full, "CN", (unitId) => ownerOf(unitId, "international") === "CN");
  const shapes = full.units.map((unit) => unitShape(full, unit)).filter(isNamed);
  return [...shapes, china].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @param drawn the level on which lines of links are tried: much faster than the full one, and what they are drawn over */
function buildPlaces(full: UnitTopology, drawn: UnitTopology, pack: PackParts, { lakes }: GroundLines): string {
  const shapes = full.units.map((unit) => unitShape(full, unit));
  const regions = regionUnits(pack).map(({ id, units }) => dissolveShape(full, id, (unitId) => units.includes(unitId)));
  const pointRegions = pack.regions.flatMap(({ id, place }) =>
    place.kind === "point" ? [[id, pointRegionBorders({ id, host: place.host, lonLat: place.lonLat }, shapes)] as const] : [],
  );
  const units = unitPlaces(placeShapes(full), settings.homeView);
  const stretches = stretchMiddles(full);
  return recordsToText({
    ...stamp,
    units,
    owners: unitOwners(full.units.map(({ id }) => id)),
    regions: regionPlaces(regions, settings.homeView),
    adjacency: provinceAdjacency(full),
    pointRegions: Object.fromEntries(pointRegions),
    stretches,
    ends: linkEnds(
      gatewaysOf(pack, stretches),
      drawn.units.map((unit) => unitShape(drawn, unit)),
      units,
    ),
    waters: waterPlaces(lakes),
  });
}

/** Where lines of links start: the zones, and the middles of stretches. */
function gatewaysOf({ regions, gateways }: PackParts, stretches: Readonly<Record<string, Point>>): Gateway[] {
  const regionOf = (zone: string, province: string): string =>
    regions.find(({ place }) => (place.kind === "point" ? place.zone === zone : place.provinces.some((code) => code === province)))
      ?.id ?? province;
  return [
    ...gateways.map(({ id, country, province, path }) => ({ id, country, path, region: regionOf(id, province) })),
    ...Object.entries(stretches).map(([key, middle]): Gateway => {
      const [id = "", country = ""] = key.split("|");
      return { id, country, path: [middle], region: regionOf("", id) };
    }),
  ];
}

export interface Built {
  /** Units at full resolution, before any simplification. */
  readonly full: UnitTopology;
  /** Text of each output by file name. */
  readonly outputs: ReadonlyMap<string, string>;
}

/** Builds every output from the input under `geoRoot`. @throws when the input is missing or has an unexpected shape. */
export function buildOutputs(geoRoot: URL, pack: PackParts): Built {
  const layer = readAdminLayer(new URL(adminLayer.path, geoRoot).pathname);
  const full = splitAtKashmir(
    dissolveUnits(
      layer.features.flatMap(({ properties, geometry }) => {
        const unit = assignUnit(properties);
        return unit === null ? [] : [{ unit, geometry }];
      }),
    ),
  );
  const read = ({ path }: InputSource): LineFeature[] => readLines(new URL(path, geoRoot).pathname);
  const lines = groundLines(full, { rivers: read(riverLines), lakes: read(lakeAreas), disputed: read(disputedLines) });
  const weights = weighPoints(full.arcs);
  const light = buildLevel(full, weights, lightRule(full));
  const detail = buildLevel(full, weights, detailRule(full), light);
  const regions = regionUnits(pack);
  const outputs = new Map([
    [
      "light.topo.json",
      `${JSON.stringify({ ...stamp, ...encodeLevel(light.grid, regions, levelLines(lines, settings.lightLines)) })}\n`,
    ],
    [
      "detail.topo.json",
      `${JSON.stringify({ ...stamp, ...encodeLevel(detail.grid, regions, levelLines(lines, settings.detailLines)) })}\n`,
    ],
    ["places.json", buildPlaces(full, topologyOf(light.grid), pack, lines)],
    ["mohan-boten.geo.json", `${JSON.stringify({ ...stamp, ...mohanBoten() })}\n`],
  ]);
  return { full, outputs };
}
