/** The tints of partner countries rank, and each is told from plain land, the sea and every region; what colour does not tell, lines do. */
import { describe, expect, it } from "vitest";
import { linkLines } from "../../../../src/picture/scene/link-lines";
import { linkStretches, shownLinks, stretchWidths } from "../../../../src/picture/scene/links";
import { lookOf } from "../../../../src/picture/scene/look";
import { palettes } from "../../../../src/picture/scene/palette";
import { partnerRank, partnerRanks, type PartnerRank } from "../../../../src/picture/scene/partner-fills";
import { buildScene } from "../../../../src/picture/scene/scene";
import type { SceneInput } from "../../../../src/picture/scene/scene-input";
import { themes, type Theme } from "../../../../src/state/view-state";
import { inDifference, leastDifference, tooClose, viewsOf, type Pair } from "./seen-colours";

/** Each partner of a view, with its rank, its tint and the lines that lead to it. */
const partnersIn = (view: SceneInput) => {
  const [scene, look, links] = [buildScene(view), lookOf(view), shownLinks(view)];
  return links.map((link) => {
    const stretches = linkStretches([link], view, look);
    return {
      rank: partnerRank(link, view),
      tint: scene.unitFills.get(link.country) ?? "",
      stretches,
      lines: linkLines([link], view, look),
    };
  });
};
/** Tints of a rank in a view, against what else is there. */
const pairsIn = (theme: Theme, othersOf: (view: SceneInput, rank: PartnerRank) => Readonly<Record<string, string>>) =>
  viewsOf(theme).flatMap((view) =>
    partnersIn(view).flatMap(({ rank, tint }): readonly Pair[] =>
      Object.entries(othersOf(view, rank)).map(([name, other]) => ({ what: `${rank} and ${name}`, one: tint, other })),
    ),
  );

describe("a partner's tint", () => {
  it("is tried in every rank", () => {
    const tried = new Set(viewsOf("light").flatMap((view) => partnersIn(view).map(({ rank }) => rank)));
    expect([...tried].sort()).toEqual([...partnerRanks].sort());
  });

  it.each(themes)("of every rank differs by at least 2 from plain land, in theme %s", (theme) => {
    const { land } = palettes[theme];
    const pairs = pairsIn(theme, () => ({ land }));
    expect(tooClose(pairs, leastDifference.touching, inDifference)).toEqual([]);
  });

  it.each(themes)("of every rank differs by at least 2 from the sea, in theme %s", (theme) => {
    const { sea } = palettes[theme];
    const pairs = pairsIn(theme, () => ({ sea }));
    expect(tooClose(pairs, leastDifference.touching, inDifference)).toEqual([]);
  });

  it.each(themes)("of every rank differs by at least 3 from every region as it is drawn beside it, in theme %s", (theme) => {
    const pairs = pairsIn(theme, (view) => Object.fromEntries(buildScene(view).regions.map(({ id, fill }) => [id, fill])));
    expect(tooClose(pairs, leastDifference.region, inDifference)).toEqual([]);
  });

  it("of the ranks below the named comes with lines that tell: bold or solid, dotted, or none", () => {
    const weak = viewsOf("light")
      .filter(({ selected }) => selected !== null)
      .flatMap((view) => partnersIn(view).filter(({ rank }) => rank !== "named"));
    for (const { rank, stretches, lines } of weak) {
      const dashes = new Set(lines.map(({ dash }) => dash));
      if (rank === "member") expect([stretches, lines]).toEqual([[], []]);
      if (rank === "reading") expect([stretches, [...dashes]]).toEqual([[], ["dotted"]]);
      if (rank === "neighbour") {
        expect(stretches.length + lines.length).toBeGreaterThan(0);
        for (const { width } of stretches) expect(width).toBe(stretchWidths.usual);
        for (const { dash, width } of lines) expect([dash, width]).toEqual(["solid", 1.7]);
      }
    }
  });
});
