/** Which links between regions and partner countries are drawn, and the stretches of border that are drawn bold for them. */
import type { Link, LinkBasis } from "../../model/links";
import type { ThingKey } from "../../model/things";
import type { Look } from "./look";
import type { SceneInput } from "./scene-input";
import type { SceneStretch } from "./scene-shapes";

/** The bases that the filter counts, strongest first. */
export const countedBases = (link: Link, bases: readonly LinkBasis[]): readonly LinkBasis[] =>
  link.bases.filter((basis) => bases.length === 0 || bases.includes(basis));

/** The links shown at rest: those of the selected region, or those to the chosen partners. */
export function shownLinks({ briefing, selected, partners, matches, bases }: SceneInput): readonly Link[] {
  const counts = (link: Link): boolean => countedBases(link, bases).length > 0;
  if (selected) return briefing.links.filter((link) => link.region === selected && counts(link));
  return partners.length > 0
    ? briefing.links.filter((link) => partners.includes(link.country) && matches.includes(link.region) && counts(link))
    : [];
}

// A region, a direction or a measure may light all of its partners: then none of them is pointed at.
const fewPartners = 3;

/** Whether what is hovered means this link: its region and its country are lit, and few other countries are. */
export function isPointedAt(link: Link, lit: ReadonlySet<ThingKey>): boolean {
  if (!lit.has(`country:${link.country}`) || !lit.has(`region:${link.region}`)) return false;
  return [...lit].filter((key) => key.startsWith("country:")).length <= fewPartners;
}

/** The links of the one region that is lit, if none are shown at rest. */
export function litRegionLinks(input: SceneInput, lit: ReadonlySet<ThingKey>): readonly Link[] {
  const { briefing, selected, partners, bases } = input;
  if (selected || partners.length > 0) return [];
  const [only, ...others] = briefing.regions.filter(({ id }) => lit.has(`region:${id}`));
  if (!only || others.length > 0) return [];
  return briefing.links.filter((link) => link.region === only.id && countedBases(link, bases).length > 0);
}

/** The links to a country that is pointed at, if none are shown at rest. */
export function litPairs(
  { briefing, selected, partners, bases, matches }: SceneInput,
  lit: ReadonlySet<ThingKey>,
): readonly Link[] {
  if (selected || partners.length > 0) return [];
  return briefing.links.filter(
    (link) => isPointedAt(link, lit) && matches.includes(link.region) && countedBases(link, bases).length > 0,
  );
}

/** CSS pixels. The outline of a selected region is thinner. */
export const stretchWidths = { usual: 4.5, lit: 7.5 } as const;

/** The border that a region shares with a partner, for links that rest on it. A region that is a point shares none. */
export const linkStretches = (
  links: readonly Link[],
  { briefing, places, bases }: SceneInput,
  { colour }: Look,
  lit: ReadonlySet<ThingKey> = new Set(),
): readonly SceneStretch[] =>
  links.flatMap((link): readonly SceneStretch[] => {
    const place = briefing.regionById.get(link.region)?.place;
    if (place?.kind !== "provinces" || !countedBases(link, bases).includes("border")) return [];
    const width = isPointedAt(link, lit) ? stretchWidths.lit : stretchWidths.usual;
    return place.provinces
      .map((province) => `${province}|${link.country}`)
      .filter((id) => id in places.stretches)
      .map((id) => ({ id, colour: colour(link.region).ink, width }));
  });
