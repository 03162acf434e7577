/** The tint of partner countries, by what they are to the region. */
import { linkBases } from "../../data/choices";
import type { CountryCode } from "../../data/schema";
import type { Link } from "../../model/links";
import { countedBases } from "./links";
import type { Look } from "./look";
import { mix } from "./palette";
import type { SceneInput } from "./scene-input";

export const partnerRanks = ["named", "neighbour", "member", "reading"] as const;
/** What a partner's tint says: the document names it; a border or a zone links it; only a group, or only a reading does. */
export type PartnerRank = (typeof partnerRanks)[number];

/** Share of the region's colour over land. Half of it for a named partner in the dark. */
const shares: Readonly<Record<PartnerRank, number>> = { named: 0.34, neighbour: 0.12, member: 0.1, reading: 0.1 };
/**
 * In the dark, share of the paler ink for the weak tints: with half as much of the fill, some would take them for land. Chosen by
 * measurement, so that they differ from land and from a named partner by 2 in every vision.
 */
const darkShares: Readonly<Record<Exclude<PartnerRank, "named">, number>> = { neighbour: 0.0425, member: 0.055, reading: 0.0425 };
/** Mint is nearest to land, so its weak tints are a tenth stronger. */
const mintFactor = 1.1;

export function partnerRank(link: Link, { briefing, bases }: SceneInput): PartnerRank {
  if ((briefing.countryByCode.get(link.country)?.named ?? null) !== null) return "named";
  const [strongest] = countedBases(link, bases);
  return strongest === "group" ? "member" : strongest === "reading" ? "reading" : "neighbour";
}

/** The tint of a partner in its region's colour. Cyan over land would look like sea, so its tint is made from the darker ink. */
function partnerFill(link: Link, input: SceneInput, { colour, palette }: Look): string {
  const { briefing, theme } = input;
  const { fill, ink } = colour(link.region);
  const rank = partnerRank(link, input);
  if (theme === "dark" && rank !== "named") return mix(ink, palette.land, darkShares[rank]);
  const hue = briefing.regionById.get(link.region)?.hue;
  const share = shares[rank] * (theme === "dark" ? 0.5 : 1);
  if (hue === "cyan") return mix(ink, palette.land, share * 0.75);
  return mix(fill, palette.land, hue === "mint" && rank !== "named" ? share * mintFactor : share);
}

/** A partner is tinted with the colour of the region it is linked to most strongly; it never has a hue of its own. */
export function partnerFills(links: readonly Link[], input: SceneInput, look: Look): ReadonlyMap<CountryCode, string> {
  const strength = (link: Link): number => linkBases.findIndex((basis) => basis === countedBases(link, input.bases)[0]);
  const fills = new Map<CountryCode, string>();
  for (const link of [...links].sort((a, b) => strength(a) - strength(b)))
    if (!fills.has(link.country)) fills.set(link.country, partnerFill(link, input, look));
  return fills;
}
