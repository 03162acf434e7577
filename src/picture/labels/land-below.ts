/** What lies below names: the land that each name means, and the land on which it would mean something else. */
import type { Bounds, RegionId } from "../../data/schema";
import type { Places } from "../../data/places";
import type { Briefing } from "../../model/briefing";
import type { Worldview } from "../../state/view-state";
import type { ScreenPoint, Transform } from "../camera/viewport";
import type { BaseGeometry } from "../geometry/geometry";
import { ownerOf } from "../geometry/unit-owner";
import { worldArea } from "../geometry/world-areas";
import type { Mark } from "../marks/mark";
import { boxAt, grow, meet, screenBoxOf, type Box } from "./boxes";
import type { Ground } from "./land-positions";
import { LandRaster } from "./land-raster";

/** What a name means on the ground; null for one that means a point only. */
export interface LandBelow {
  /** For a name that stands on an area: the land it means, and the land it must not be on. */
  groundOf(mark: Mark): Ground | null;
  /** For a name beside a point: the land it must not be on; null where it may be on any. */
  around(mark: Mark, point: ScreenPoint): Omit<Ground, "own"> | null;
  /** Whether a box shows land that the map is about: China, in whatever view of it. */
  hasSubject(box: Box): boolean;
}

export interface Land {
  readonly briefing: Briefing;
  readonly places: Places;
  readonly geometry: BaseGeometry;
}

/** A cell is this share of an em: some four cells to a line of letters. */
const cellEm = 0.2;
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
  const raster = new LandRaster(geometry.units.map(worldArea), transform, free, cellEm * em);
  const regionOf = new Map<string, RegionId>(
    briefing.regions.flatMap(({ id, place }) =>
      place.kind === "provinces" ? place.provinces.map((unit): [string, RegionId] => [unit, id]) : [],
    ),
  );
  const hostOf = new Map<string, string>(
    briefing.regions.flatMap(({ id, place }) => (place.kind === "point" ? [[id, place.host]] : [])),
  );
  const owner = (unit: string): string => ownerOf(unit, worldview);

  const means = ({ thing }: Mark): Is => {
    if (thing?.kind === "region") return (unit) => regionOf.get(unit) === thing.id;
    return (unit) => owner(unit) === thing?.id;
  };
  const isOtherRegion = ({ thing }: Mark): Is => {
    // A region that is a point lies in a province, and so may its name.
    const host = hostOf.get(thing?.id ?? "");
    return (unit) => unit !== host && (regionOf.get(unit) ?? thing?.id) !== thing?.id;
  };
  const bars = (mark: Mark): Is | null => {
    const { thing, kind } = mark;
    const isOther = isOtherRegion(mark);
    switch (kind.avoids) {
      case "nothing":
        return null;
      case "regions":
        return isOther;
      case "all": {
        if (thing?.kind !== "region") return (unit) => owner(unit) !== thing?.id;
        // A region that is a point is about the countries at it too.
        const about = new Set(["CN", ...(places.adjacency.pointRegions[thing.id]?.borders ?? [])]);
        return (unit) => isOther(unit) || !about.has(owner(unit));
      }
    }
  };
  const boundsOf = ({ thing }: Mark): Bounds | null =>
    (thing?.kind === "region" ? places.regions[thing.id] : places.units[thing?.id ?? ""])?.bounds ?? null;

  const windowOf = (bounds: Bounds): Box => meet(free, grow(screenBoxOf(bounds, transform), reachEm * em));
  const counted = (mark: Mark, barred: Is, window: Box): Omit<Ground, "own"> => ({
    em,
    barred: raster.count(barred, window),
    regions: raster.count(isOtherRegion(mark), window),
  });
  const subject: Is = (unit) => regionOf.has(unit) || [ownerOf(unit, "international"), ownerOf(unit, "china")].includes("CN");
  return {
    hasSubject: (box) => raster.count(subject, box).share(box) > 0,
    groundOf: (mark) => {
      const bounds = mark.kind.stands === "area" ? boundsOf(mark) : null;
      const barred = bars(mark);
      if (!bounds || !barred) return null;
      return { own: raster.count(means(mark), windowOf(bounds)), ...counted(mark, barred, windowOf(bounds)) };
    },
    around: (mark, point) => {
      const barred = bars(mark);
      const side = 2 * reachEm * em;
      return barred && counted(mark, barred, meet(free, boxAt(point, { width: side, height: side })));
    },
  };
}
