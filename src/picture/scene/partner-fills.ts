/** The tint of partner countries, by what they are to the region. */
import { lab } from "d3-color";
import { linkBases } from "../../data/choices";
import type { CountryCode } from "../../data/schema";
import type { Link } from "../../model/links";
import { regionScale, type Hue } from "../../model/region-scale";
import type { Theme } from "../../state/view-state";
import { countedBases } from "./links";
import { palettes } from "./palette";
import type { SceneInput } from "./scene-input";

export const partnerRanks = ["named", "neighbour", "member", "reading"] as const;
/** What a partner's tint says: the document names it; a border or a zone links it; only a group, or only a reading does. */
export type PartnerRank = (typeof partnerRanks)[number];

/**
 * How far a tint is from plain land, in CIE Lab; the same for every hue. Found by measurement: in every theme, hue and vision a tint
 * is told from land, China's ground, the sea and the other ranks, at least by 2 of CIEDE2000. In the dark China's ground is lighter
 * than land, so tints lie on both sides of it.
 */
const steps: Readonly<Record<Theme, Readonly<Record<PartnerRank, number>>>> = {
  light: { named: 20, neighbour: 9.5, member: 5, reading: 5 },
  contrast: { named: 20, neighbour: 9, member: 4.5, reading: 4.5 },
  dark: { named: 16, neighbour: 10, member: 3.5, reading: 3.5 },
};

export function partnerRank(link: Link, { briefing, bases }: SceneInput): PartnerRank {
  if ((briefing.countryByCode.get(link.country)?.named ?? null) !== null) return "named";
  const [strongest] = countedBases(link, bases);
  return strongest === "group" ? "member" : strongest === "reading" ? "reading" : "neighbour";
}

/** The colour at a distance from `ground`, on the way to `aim`; both in CIE Lab. */
function awayFrom(ground: string, aim: string, distance: number): string {
  const [from, to] = [lab(ground), lab(aim)];
  const share = distance / Math.hypot(to.l - from.l, to.a - from.a, to.b - from.b);
  const between = (one: number, other: number): number => one + (other - one) * share;
  return lab(between(from.l, to.l), between(from.a, to.a), between(from.b, to.b)).formatHex();
}

/** Made of their fills, these would look like the sea. */
const blues: readonly Hue[] = ["indigo", "cyan"];

/** The weak tints in the dark are made of the pale ink: a weak tint of its fill, dark red looks like land to some. */
export function partnerTint(rank: PartnerRank, hue: Hue, theme: Theme): string {
  const { fill, ink } = regionScale(theme)(hue);
  const isFromInk = theme === "dark" ? rank !== "named" : blues.includes(hue);
  return awayFrom(palettes[theme].land, isFromInk ? ink : fill, steps[theme][rank]);
}

/** The link that each partner is tinted for: the strongest. A partner never has a hue of its own. */
export function tintingLinks(links: readonly Link[], { bases }: SceneInput): ReadonlyMap<CountryCode, Link> {
  const strength = (link: Link): number => linkBases.findIndex((basis) => basis === countedBases(link, bases)[0]);
  const weakestFirst = [...links].reverse().sort((a, b) => strength(b) - strength(a));
  return new Map(weakestFirst.map((link) => [link.country, link]));
}

export function partnerFills(links: readonly Link[], input: SceneInput): ReadonlyMap<CountryCode, string> {
  const { briefing, theme } = input;
  return new Map(
    [...tintingLinks(links, input)].flatMap(([country, link]): readonly (readonly [CountryCode, string])[] => {
      const hue = briefing.regionById.get(link.region)?.hue;
      return hue ? [[country, partnerTint(partnerRank(link, input), hue, theme)]] : [];
    }),
  );
}
