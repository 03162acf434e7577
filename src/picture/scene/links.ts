/** Links between regions and partner countries as lines, and the tint of the partners. */
import type { CountryCode, LonLat, RegionId } from "../../data/schema";
import type { Places } from "../../data/places";
import type { Briefing } from "../../model/briefing";
import { linkBases } from "../../data/choices";
import type { Link, LinkBasis } from "../../model/links";
import type { ThingKey } from "../../model/things";
import { linkLine } from "../geometry/arrow";
import type { Look } from "./look";
import { mix } from "./palette";
import type { SceneInput } from "./scene-input";
import type { Dash, SceneLine } from "./scene-shapes";

const dashOf: Readonly<Record<LinkBasis, Dash>> = { border: "solid", zone: "solid", group: "dashed", reading: "dotted" };

/** The strongest basis that the filter counts; it decides how the line looks. */
const shownBasis = (link: Link, bases: readonly LinkBasis[]): LinkBasis | null =>
  link.bases.find((basis) => bases.length === 0 || bases.includes(basis)) ?? null;

/** Where a region's links start: its label point, or the point that it is. */
function hubOf(briefing: Briefing, places: Places, id: RegionId): LonLat | null {
  const region = briefing.regionById.get(id);
  if (region?.place.kind === "point") return region.place.lonLat;
  return places.regions[id]?.label ?? null;
}

/** The links shown at rest: those of the selected region, or those to the chosen partners. */
export function shownLinks({ briefing, selected, partners, matches, bases }: SceneInput): readonly Link[] {
  const counts = (link: Link): boolean => shownBasis(link, bases) !== null;
  if (selected) return briefing.links.filter((link) => link.region === selected && counts(link));
  return partners.length > 0
    ? briefing.links.filter((link) => partners.includes(link.country) && matches.includes(link.region) && counts(link))
    : [];
}

/** The links shown while one region is lit, if none are shown at rest. */
export function litLinks({ briefing, selected, partners, bases }: SceneInput, lit: ReadonlySet<ThingKey>): readonly Link[] {
  if (selected || partners.length > 0) return [];
  const [only, ...others] = briefing.regions.filter(({ id }) => lit.has(`region:${id}`));
  if (!only || others.length > 0) return [];
  return briefing.links.filter((link) => link.region === only.id && shownBasis(link, bases) !== null);
}

// A great circle is slow to compute for a hover, and the same at every hover.
const paths = new WeakMap<Link, SceneLine["path"]>();
function pathOf(link: Link, from: LonLat, to: LonLat): SceneLine["path"] {
  const known = paths.get(link);
  if (known) return known;
  const path = linkLine(from, to);
  paths.set(link, path);
  return path;
}

const none: ReadonlySet<ThingKey> = new Set();

/** @param lit links to a lit country stand out */
export const linkLines = (
  links: readonly Link[],
  { briefing, places, bases }: SceneInput,
  { colour, palette }: Look,
  lit = none,
): readonly SceneLine[] =>
  links.flatMap((link): readonly SceneLine[] => {
    const from = hubOf(briefing, places, link.region);
    const to = places.units[link.country]?.label;
    const basis = shownBasis(link, bases);
    if (!from || !to || !basis) return [];
    const isLit = lit.has(`country:${link.country}`) && lit.size > 1;
    const { ink } = colour(link.region);
    return [
      {
        id: `${link.region}-${link.country}`,
        path: pathOf(link, from, to),
        // A group has many members: their lines stay behind those of borders and zones.
        colour: basis === "group" && !isLit ? mix(ink, palette.land, 0.5) : ink,
        width: isLit ? 3 : basis === "group" ? 1.1 : 1.9,
        dash: dashOf[basis],
      },
    ];
  });

/** A partner is tinted thinly with the colour of the region it is linked to most strongly; it never has a hue of its own. */
export function partnerFills(
  links: readonly Link[],
  { briefing, bases }: SceneInput,
  { colour, palette }: Look,
): ReadonlyMap<CountryCode, string> {
  const rank = (link: Link): number => linkBases.findIndex((basis) => basis === shownBasis(link, bases));
  const fills = new Map<CountryCode, string>();
  for (const link of [...links].sort((a, b) => rank(a) - rank(b))) {
    if (fills.has(link.country)) continue;
    const isWeak = shownBasis(link, bases) === "group";
    // Cyan over land would look like sea, so its tint is made from the darker ink.
    const { fill, ink } = colour(link.region);
    const isCyan = briefing.regionById.get(link.region)?.hue === "cyan";
    fills.set(link.country, isCyan ? mix(ink, palette.land, 0.26) : mix(fill, palette.land, isWeak ? 0.18 : 0.38));
  }
  return fills;
}
