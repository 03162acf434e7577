/** What the pack says about the place of the close-up. Pure. */
import type { CloseUpShapes } from "../../data/close-up";
import type { Corridor, Country, LocalText, LonLat, Region, Zone } from "../../data/schema";
import type { Briefing } from "../../model/briefing";

export interface Subject {
  readonly region: Region;
  /** The region of the province the zone lies in. */
  readonly host: Region | null;
  readonly zone: Zone;
  readonly faces: readonly Country[];
  /** The corridor that runs through both towns, and their names on it. */
  readonly railway: { readonly corridor: Corridor; readonly mohan: LocalText; readonly boten: LocalText } | null;
}

// About 500 m: the pack's points and the drawing's are the same places.
const sameDegrees = 0.005;
const isSame = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  Math.hypot(a[0] - b[0], a[1] - b[1]) < sameDegrees;

/** null where the pack has no region here. */
export function subjectOf({ gate, mohan, boten }: CloseUpShapes, briefing: Briefing): Subject | null {
  for (const region of briefing.regions) {
    const { place } = region;
    if (place.kind !== "point" || !isSame(place.lonLat, gate)) continue;
    const zone = briefing.pack.zones.find(({ id }) => id === place.zone);
    if (!zone) return null;
    const [railway = null] = briefing.pack.corridors.flatMap((corridor) => {
      const [here, there] = [namedOn(corridor, mohan), namedOn(corridor, boten)];
      return here && there ? [{ corridor, mohan: here, boten: there }] : [];
    });
    return {
      region,
      host: briefing.regions.find((one) => one.place.kind === "provinces" && one.place.provinces.includes(place.host)) ?? null,
      zone,
      faces: briefing.countries.filter(({ code }) => zone.faces.includes(code)),
      railway,
    };
  }
  return null;
}
const namedOn = (corridor: Corridor, at: LonLat): LocalText | undefined =>
  corridor.routes.flat().find(({ lonLat }) => isSame(lonLat, at))?.name;
