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
/** CIEDE2000 between areas that touch: 2 is seen at a glance. Tints in the dark are half of the others. */
const leastApart = { light: 3, contrast: 3, dark: 2 } as const;
const tooClose = (one: string, other: string, least: number): readonly string[] =>
  sights.flatMap((sight) => {
    const apart = difference(labOf(one, sight), labOf(other, sight));
    return apart < least ? [`${one} and ${other} in ${sight}: ${apart.toFixed(1)}`] : [];
  });
const themes = ["light", "dark", "contrast"] as const;

describe(partnerFills, () => {
  it.each(themes)(
    "ranks them: each tint is told from land, the sea and the other ranks, in every hue and sight, in theme %s",
    (theme) => {
      const close = hues.flatMap((hue) => {
        // A member and a reading look alike: the dotted line of a reading tells.
        const tints = (["named", "neighbour", "member"] as const).map((rank) => partnerTint(rank, hue, theme));
        const all = [...tints, palettes[theme].land];
        return [
          ...all.flatMap((one, i) => all.slice(i + 1).flatMap((other) => tooClose(one, other, leastApart[theme]))),
          ...tints.flatMap((tint) => tooClose(tint, palettes[theme].sea, 2)),
        ];
      });
      expect(close).toEqual([]);
    },
  );
  it.each(themes)("leads from land to the region's colour in the order of the ranks, in theme %s", (theme) => {
    const fromLand = (rank: PartnerRank, hue: Hue): number =>
      difference(labOf(partnerTint(rank, hue, theme), "normal"), labOf(palettes[theme].land, "normal"));
    for (const hue of hues) {
      const [named, neighbour, member, reading] = partnerRanks.map((rank) => fromLand(rank, hue));
      expect([member, neighbour, named], hue).toEqual([member, neighbour, named].sort((a = 0, b = 0) => a - b));
      expect(reading).toBe(member);
    }
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
