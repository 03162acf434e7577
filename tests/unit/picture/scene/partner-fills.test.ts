/** The tints of partners rank: one that the document names stands out, neighbours and members of a group less. */
import { describe, expect, it } from "vitest";
import { linkStretches, shownLinks } from "../../../../src/picture/scene/links";
import { lookOf } from "../../../../src/picture/scene/look";
import { mix, palettes } from "../../../../src/picture/scene/palette";
import { partnerFills, partnerRank } from "../../../../src/picture/scene/partner-fills";
import { openingInput, type SceneInput } from "../../../../src/picture/scene/scene-input";
import { regionScale } from "../../../../src/model/region-scale";
import { difference, labOf, sights } from "../../model/colour-vision";
import { briefing, places, region } from "../../model/built-in";

const inputOf = (id: string, more: Partial<SceneInput> = {}): SceneInput => ({
  ...openingInput(briefing, places),
  selected: region(id),
  ...more,
});
const fillsOf = (input: SceneInput): ReadonlyMap<string, string> => partnerFills(shownLinks(input), input, lookOf(input));
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
  it("gives 34 % of the region's colour to a named partner, 12 % to another neighbour, 10 % to a member of a group", () => {
    const fills = fillsOf(inputOf("yunnan"));
    const { fill } = regionScale("light")("brick");
    const tint = (share: number) => mix(fill, palettes.light.land, share);
    expect([fills.get("LA"), fills.get("TH"), fills.get("ID")].map(String)).toEqual([tint(0.34), tint(0.1), tint(0.1)]);
    const { fill: indigo } = regionScale("light")("indigo");
    expect(fillsOf(inputOf("xinjiang")).get("KG")).toBe(mix(indigo, palettes.light.land, 0.12));
  });
  it("halves them in the dark", () => {
    const { fill } = regionScale("dark")("brick");
    expect(fillsOf(inputOf("yunnan", { theme: "dark" })).get("LA")).toBe(mix(fill, palettes.dark.land, 0.17));
  });
  it.each(themes)("tells a named partner from land and the other tints, for every region and sight, in theme %s", (theme) => {
    const close = briefing.regions.flatMap(({ id }) => {
      const ranks = tintsOf(inputOf(id, { theme }));
      const others = new Set([palettes[theme].land, ...ranks.flatMap(({ rank, fill }) => (rank === "named" ? [] : [fill]))]);
      const named = new Set(ranks.flatMap(({ rank, fill }) => (rank === "named" ? [fill] : [])));
      return [...named].flatMap((fill) => [...others].flatMap((other) => tooClose(fill, other, leastApart[theme])));
    });
    expect(close).toEqual([]);
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
