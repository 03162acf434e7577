/** The tints of partners rank: one that the document names stands out, neighbours and members of a group less. */
import { describe, expect, it } from "vitest";
import { linkStretches, shownLinks } from "../../../../src/picture/scene/links";
import { lookOf } from "../../../../src/picture/scene/look";
import { palettes } from "../../../../src/picture/scene/palette";
import {
  partnerFills,
  partnerRank,
  partnerRanks,
  partnerTint,
  type PartnerRank,
} from "../../../../src/picture/scene/partner-fills";
import { openingInput, type SceneInput } from "../../../../src/picture/scene/scene-input";
import { hues, type Hue } from "../../../../src/model/region-scale";
import { difference, labOf, sights } from "../../model/colour-vision";
import { briefing, places, region } from "../../model/built-in";

const inputOf = (id: string, more: Partial<SceneInput> = {}): SceneInput => ({
  ...openingInput(briefing, places),
  selected: region(id),
  ...more,
});
const fillsOf = (input: SceneInput): ReadonlyMap<string, string> => partnerFills(shownLinks(input), input);
const tintsOf = (input: SceneInput) => {
  const fills = fillsOf(input);
  return shownLinks(input).map((link) => ({ rank: partnerRank(link, input), fill: fills.get(link.country) ?? "" }));
};
/** Pairs nearer than `least` in CIEDE2000; areas that touch are told apart at a glance from 2 on. */
const tooClose = (one: string, other: string, least = 2): readonly string[] =>
  sights.flatMap((sight) => {
    const apart = difference(labOf(one, sight), labOf(other, sight));
    return apart < least ? [`${one} and ${other} in ${sight}: ${apart.toFixed(1)}`] : [];
  });
const themes = ["light", "dark", "contrast"] as const;

const tintIn = (hue: Hue, rank: PartnerRank): string => partnerTint(rank, hue, "light");

describe(partnerTint, () => {
  it.each(themes)("is told from land, China, the sea and the other ranks, in every hue and sight, in theme %s", (theme) => {
    const { land, china, sea } = palettes[theme];
    const close = hues.flatMap((hue) => {
      // A member and a reading look alike: the dotted line of a reading tells.
      const tints = (["named", "neighbour", "member"] as const).map((rank) => partnerTint(rank, hue, theme));
      return tints.flatMap((tint, i) => [...tints.slice(i + 1), land, china, sea].flatMap((other) => tooClose(tint, other)));
    });
    expect(close).toEqual([]);
  });
  it.each(themes)("is farther from land the more the partner is to the region, in theme %s", (theme) => {
    const fromLand = (rank: PartnerRank, hue: Hue): number =>
      difference(labOf(partnerTint(rank, hue, theme), "normal"), labOf(palettes[theme].land, "normal"));
    for (const hue of hues) {
      const [named, neighbour, member, reading] = partnerRanks.map((rank) => fromLand(rank, hue));
      expect([member, neighbour, named], hue).toEqual([member, neighbour, named].sort((a = 0, b = 0) => a - b));
      expect(reading).toBe(member);
    }
  });
});

describe(partnerFills, () => {
  it("gives each partner the tint of its rank, in its region's hue", () => {
    const [yunnan, xinjiang] = [fillsOf(inputOf("yunnan")), fillsOf(inputOf("xinjiang"))];
    expect([yunnan.get("LA"), yunnan.get("TH")]).toEqual([tintIn("brick", "named"), tintIn("brick", "member")]);
    expect([xinjiang.get("KZ"), xinjiang.get("KG")]).toEqual([tintIn("indigo", "named"), tintIn("indigo", "neighbour")]);
    expect(fillsOf(inputOf("northeast")).get("JP")).toBe(tintIn("gold", "reading"));
  });
  it("tints a partner of two regions for the stronger link: India has a border with Xinjiang, and is of Yunnan's group", () => {
    const chosen = { selected: null, partners: ["IN"], isFiltered: true };
    expect(fillsOf(inputOf("yunnan", chosen)).get("IN")).toBe(tintIn("indigo", "neighbour"));
    expect(fillsOf(inputOf("yunnan", { ...chosen, bases: ["group"] })).get("IN")).toBe(tintIn("brick", "member"));
  });
  it.each(themes)("stands beside China with a border between that differs from both, in theme %s", (theme) => {
    const { china, border } = palettes[theme];
    const fills = briefing.regions.flatMap(({ id }) => tintsOf(inputOf(id, { theme })).map(({ fill }) => fill));
    expect([china, ...new Set(fills)].flatMap((fill) => tooClose(border, fill, 10))).toEqual([]);
  });
  it("never leaves a neighbour to its tint: each has its border drawn bold, or a zone's line", () => {
    for (const { id } of briefing.regions) {
      const input = inputOf(id);
      const bold = linkStretches(shownLinks(input), input, lookOf(input)).map((stretch) => stretch.id.split("|")[1]);
      for (const link of shownLinks(input))
        if (partnerRank(link, input) === "neighbour")
          expect(bold.includes(link.country) || link.bases.includes("zone"), `${id}–${link.country}`).toBe(true);
    }
  });
});
