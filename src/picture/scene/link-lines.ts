/**
 * Lines of links. A zone's line runs from the zone over the border to the country; a reading is dotted. A border is its own line and
 * gets a thin one to the country only while that is pointed at or in the filter. A group is a tint and the direction's arrow: its
 * members may lie beyond other countries, so a line leads to one only while it is pointed at.
 */
import type { CountryCode, LonLat, ZoneId } from "../../data/schema";
import { isInTown } from "../../model/holdings";
import type { Link } from "../../model/links";
import type { ThingKey } from "../../model/things";
import { linkLine } from "../geometry/arrow";
import { countedBases, isPointedAt } from "./links";
import type { Look } from "./look";
import type { SceneInput } from "./scene-input";
import type { Dash, SceneLine } from "./scene-shapes";

type Path = SceneLine["path"];

/** A line with the link that it stands for. */
export interface LinkLine extends SceneLine {
  readonly link: Link;
}

// A great circle is slow to compute for a hover, and the same at every hover.
const paths = new WeakMap<Link, Path>();
function circleOf(link: Link, from: LonLat, to: LonLat): Path {
  const known = paths.get(link);
  if (known) return known;
  const path = linkLine(from, to);
  paths.set(link, path);
  return path;
}

/** Where a line from a gateway ends: at the country's label point, or short of it where the way there leads through others. */
const endOf = ({ places }: SceneInput, gateway: string, country: CountryCode): LonLat | undefined =>
  places.ends[`${gateway}|${country}`] ?? places.units[country]?.label;

/** From a zone to the opposite side of the port in its town, where that is known, and on. */
function zonePath(input: SceneInput, zoneId: ZoneId, country: CountryCode): Path | null {
  const { pack, zoneById } = input.briefing;
  const zone = zoneById.get(zoneId);
  const end = endOf(input, zoneId, country);
  if (!zone?.point || !end) return null;
  const opposite = pack.ports.find((port) => port.faces === country && isInTown(port, zone))?.oppositePoint;
  return [zone.point.lonLat, ...(opposite ? [opposite] : []), end];
}

/** From the middle of the border that the first of the region's provinces shares; from the region itself if it is a point. */
function borderPath(input: SceneInput, { region, country }: Link): Path | null {
  const place = input.briefing.regionById.get(region)?.place;
  if (!place) return null;
  if (place.kind === "point") {
    const end = endOf(input, place.zone, country);
    return end ? [place.lonLat, end] : null;
  }
  const ways = place.provinces.flatMap((province) => {
    const middle = input.places.stretches[`${province}|${country}`];
    const end = endOf(input, province, country);
    return middle && end ? [[middle, end] as const] : [];
  });
  return ways[0] ?? null;
}

/** From the foot of the direction's arrow, or the point that the region is; never from the middle of a province. */
function directionPath({ briefing, places }: SceneInput, link: Link): Path | null {
  const region = briefing.regionById.get(link.region);
  const foot = region && briefing.directionById.get(region.direction)?.arrow?.from;
  const from = region?.place.kind === "point" ? region.place.lonLat : foot;
  const to = places.units[link.country]?.label;
  return from && to ? circleOf(link, from, to) : null;
}

const none: ReadonlySet<ThingKey> = new Set();

/** @param lit lines to a partner that is pointed at stand out, and those that are not drawn at rest appear */
export const linkLines = (links: readonly Link[], input: SceneInput, { colour }: Look, lit = none): readonly LinkLine[] =>
  links.flatMap((link): readonly LinkLine[] => {
    const bases = countedBases(link, input.bases);
    const isPointed = isPointedAt(link, lit);
    const isWanted = isPointed || input.partners.includes(link.country);
    const line = (way: string, path: Path | null, width: number, dash: Dash = "solid"): readonly LinkLine[] =>
      path
        ? [
            {
              link,
              id: `${link.region}-${link.country}${way}`,
              path,
              colour: colour(link.region).ink,
              width: isPointed ? width + 1 : width,
              dash,
            },
          ]
        : [];
    if (bases.includes("zone")) {
      const lines = link.zones.flatMap((zone) => line(`-${zone}`, zonePath(input, zone, link.country), 1.7));
      if (lines.length > 0) return lines;
    }
    const isPoint = input.briefing.regionById.get(link.region)?.place.kind === "point";
    if (bases.includes("border")) return isWanted || isPoint ? line("", borderPath(input, link), isPoint ? 1.7 : 1.1) : [];
    if (bases.includes("group")) return isPointed ? line("", directionPath(input, link), 1.3, "dashed") : [];
    return bases.includes("reading") ? line("", directionPath(input, link), 1.9, "dotted") : [];
  });
