/** Read → transform: everything between the inputs and the texts of the outputs. Writes nothing and checks nothing. */
import { readAdminLayer } from "./read-admin.ts";
import { regionUnits, type PackParts } from "./pack-points.ts";
import * as settings from "./settings.ts";
import { adminLayer } from "./sources.ts";
import { provinceAdjacency } from "./transforms/adjacency.ts";
import { assignUnit } from "./transforms/assign-units.ts";
import { buildLevel } from "./transforms/level/build-level.ts";
import { dissolveShape } from "./transforms/dissolve-shapes.ts";
import { dissolveUnits } from "./transforms/dissolve-units.ts";
import { encodeLevel } from "./transforms/level/encode-level.ts";
import { detailRule, lightRule } from "./transforms/level/level-rules.ts";
import { unitShape, type Shape, type UnitTopology } from "./transforms/model.ts";
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

function buildPlaces(full: UnitTopology, pack: PackParts): string {
  const shapes = full.units.map((unit) => unitShape(full, unit));
  const regions = regionUnits(pack).map(({ id, units }) => dissolveShape(full, id, (unitId) => units.includes(unitId)));
  const pointRegions = pack.regions.flatMap(({ id, place }) =>
    place.kind === "point" ? [[id, pointRegionBorders({ id, host: place.host, lonLat: place.lonLat }, shapes)] as const] : [],
  );
  return recordsToText({
    ...stamp,
    units: unitPlaces(placeShapes(full), settings.homeView),
    owners: unitOwners(full.units.map(({ id }) => id)),
    regions: regionPlaces(regions, settings.homeView),
    adjacency: provinceAdjacency(full),
    pointRegions: Object.fromEntries(pointRegions),
  });
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
  const full = dissolveUnits(
    layer.features.flatMap(({ properties, geometry }) => {
      const unit = assignUnit(properties);
      return unit === null ? [] : [{ unit, geometry }];
    }),
  );
  const weights = weighPoints(full.arcs);
  const light = buildLevel(full, weights, lightRule);
  const detail = buildLevel(full, weights, detailRule(full), light);
  const regions = regionUnits(pack);
  const outputs = new Map([
    ["light.topo.json", `${JSON.stringify({ ...stamp, ...encodeLevel(light.grid, regions) })}\n`],
    ["detail.topo.json", `${JSON.stringify({ ...stamp, ...encodeLevel(detail.grid, regions) })}\n`],
    ["places.json", buildPlaces(full, pack)],
    ["mohan-boten.geo.json", `${JSON.stringify({ ...stamp, ...mohanBoten() })}\n`],
  ]);
  return { full, outputs };
}
