/** What lies below names: the land that each name means, and the land on which it would mean something else. */
import type { Bounds, RegionId } from "../../data/schema";
import type { Places } from "../../data/places";
import type { Briefing } from "../../model/briefing";
import type { Worldview } from "../../state/view-state";
import type { Transform } from "../camera/viewport";
import type { BaseGeometry } from "../geometry/geometry";
import { ownerOf } from "../geometry/unit-owner";
import { worldArea } from "../geometry/world-areas";
import type { Mark } from "../marks/mark";
import { grow, meet, screenBoxOf, type Box } from "./boxes";
import type { Ground } from "./land-positions";
import { LandRaster } from "./land-raster";
import { both, without, type Shares, type ShareTable } from "./share-table";

/** What a name means on the ground; null for one that means a point only. */
export interface LandBelow {
  /** For a name that stands on an area: the land it means, and the land it must not be on. */
  groundOf(mark: Mark): Ground | null;
  /** For a name beside a point: the land it must not be on; null where it may be on any. */
  around(mark: Mark): Omit<Ground, "own" | "window"> | null;
  /** Whether a box shows land that the map is about: China, in whatever view of it. */
  hasSubject(box: Box): boolean;
}

export interface Land {
  readonly briefing: Briefing;
  readonly places: Places;
  readonly geometry: BaseGeometry;
}

/** A cell is this share of an em, some five cells to a line of letters; on a wall no larger than a small island. */
const cellEm = 0.2;
const largestCellPx = 6;
/** How far beyond its area a name may be, in em: its line, and itself. */
const reachEm = 18;

type Is = (unit: string) => boolean;

export function landBelow(
  { briefing, places, geometry }: Land,
  worldview: Worldview,
  transform: Transform,
  free: Box,
  em: number,
): LandBelow {
  const raster = new LandRaster(geometry.units.map(worldArea), transform, free, Math.min(cellEm * em, largestCellPx));
  const regionOf = new Map<string, RegionId>(
    briefing.regions.flatMap(({ id, place }) =>
      place.kind === "provinces" ? place.provinces.map((unit): [string, RegionId] => [unit, id]) : [],
    ),
  );
  const hostOf = new Map<string, string>(
    briefing.regions.flatMap(({ id, place }) => (place.kind === "point" ? [[id, place.host]] : [])),
  );
  const owner = (unit: string): string => ownerOf(unit, worldview);

  // Each land is counted once, however many names ask for it.
  const counted = new Map<string, ShareTable>();
  const count = (name: string, is: Is, within: Box = free): ShareTable => {
    const table = counted.get(name) ?? raster.count(is, within);
    counted.set(name, table);
    return table;
  };
  const land = (): ShareTable => count("land", () => true);
  const foreign = (): ShareTable => count("foreign", (unit) => owner(unit) !== "CN");
  const regions = (): ShareTable => count("regions", (unit) => regionOf.has(unit));
  const screenOf = (bounds: Bounds): Box => meet(free, grow(screenBoxOf(bounds, transform), em));
  const regionLand = (id: string): ShareTable => {
    const bounds = places.regions[id]?.bounds;
    return count(`region:${id}`, (unit) => regionOf.get(unit) === id, bounds ? screenOf(bounds) : free);
  };
  /** The regions that a name does not mean. */
  const otherRegions = ({ thing }: Mark): Shares => {
    if (thing?.kind !== "region") return regions();
    // A region that is a point lies in a province, and so may its name.
    const host = hostOf.get(thing.id);
    return without(regions(), host === undefined ? regionLand(thing.id) : count(`unit:${host}`, (unit) => unit === host));
  };
  const barredFor = (mark: Mark, own: Shares | null): Shares | null => {
    const { kind, thing } = mark;
    if (kind.avoids === "nothing") return null;
    if (kind.avoids === "regions") return otherRegions(mark);
    if (thing?.kind !== "region") return own ? without(land(), own) : land();
    // A region that is a point is about the countries at it too.
    const about = places.adjacency.pointRegions[thing.id]?.borders ?? [];
    const abroad =
      about.length > 0
        ? without(
            foreign(),
            count(`about:${thing.id}`, (unit) => about.includes(owner(unit))),
          )
        : foreign();
    return both(abroad, otherRegions(mark));
  };

  const subject: Is = (unit) => regionOf.has(unit) || [ownerOf(unit, "international"), ownerOf(unit, "china")].includes("CN");
  return {
    hasSubject: (box) => count("subject", subject).share(box) > 0,
    groundOf: (mark) => {
      const { thing, kind } = mark;
      if (kind.stands !== "area" || !thing) return null;
      const bounds = (thing.kind === "region" ? places.regions[thing.id] : places.units[thing.id])?.bounds;
      if (!bounds) return null;
      const own =
        thing.kind === "region"
          ? regionLand(thing.id)
          : count(`country:${thing.id}`, (unit) => owner(unit) === thing.id, screenOf(bounds));
      const barred = barredFor(mark, own);
      const window = meet(free, grow(screenBoxOf(bounds, transform), reachEm * em));
      return barred && { em, own, barred, regions: otherRegions(mark), window };
    },
    around: (mark) => {
      const barred = barredFor(mark, null);
      return barred && { em, barred, regions: otherRegions(mark) };
    },
  };
}
