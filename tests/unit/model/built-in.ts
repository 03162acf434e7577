/** The built-in pack over the built geography: what the done-list of the product speaks about. */
import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { loadBuiltInPack } from "../../../src/data/pack/load-pack";
import { loadPlaces } from "../../../src/data/places";
import type {
  ClaimId,
  CountryCode,
  DirectionId,
  MeasureId,
  Pack,
  PortId,
  RegionId,
  SourceId,
  ZoneId,
} from "../../../src/data/schema";
import { decodeTopology } from "../../../src/picture/geometry/decode-topology";
import type { BaseGeometry } from "../../../src/picture/geometry/geometry";
import { buildBriefing } from "../../../src/model/briefing";
import { problemLines } from "../../fixtures/told-problems";

function readPack(): Pack {
  const parsed = loadBuiltInPack();
  if (!parsed.ok) throw new Error(problemLines(parsed.problems).join("\n"));
  return parsed.pack;
}

export const pack = readPack();
export const places = loadPlaces();
export const briefing = buildBriefing(pack, places.adjacency);

/** Ids as tests write them; a wrong one fails the test that uses it. */
export const region = (id: string) => id as RegionId;
export const country = (code: string) => code as CountryCode;
export const zone = (id: string) => id as ZoneId;
export const port = (id: string) => id as PortId;
export const measure = (id: string) => id as MeasureId;
export const direction = (id: string) => id as DirectionId;
export const claim = (id: string) => id as ClaimId;
export const source = (id: string) => id as SourceId;

const decoded = new Map<BaseGeometry["level"], BaseGeometry>();
/** A level of the base geometry, decoded once. */
function geometryOf(level: BaseGeometry["level"]): BaseGeometry {
  const known = decoded.get(level);
  if (known) return known;
  const file = new URL(`../../../geo/${level}.topo.json`, import.meta.url);
  const geometry = decodeTopology(JSON.parse(readFileSync(file, "utf8")) as Topology, level);
  decoded.set(level, geometry);
  return geometry;
}
export const lightGeometry = (): BaseGeometry => geometryOf("light");
export const detailGeometry = (): BaseGeometry => geometryOf("detail");
