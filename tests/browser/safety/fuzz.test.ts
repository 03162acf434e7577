// 1,000 addresses nobody wrote, in one page: it never fails, and a map is always there.
import { expect, it } from "vitest";
import { openAtlas } from "../../driver";
import { fragment, makeDice } from "../../fixtures/fuzz";

it("shows a map at any address", { timeout: 360_000 }, async () => {
  const dice = makeDice(20210602);
  // Another renderer for every other address is the contract suite's work.
  const fragments = Array.from({ length: 1000 }, () => `${fragment(dice).replaceAll("renderer", "rendere")}&renderer=svg`);
  const atlas = await openAtlas({ hash: "renderer=svg", viewport: { width: 800, height: 600 } });
  const blank = await atlas.ground.blankAt(fragments);
  console.log(`fuzz: ${fragments.length} fragments shown in a page, ${blank.length} blank`);
  expect(blank).toEqual([]);
  await atlas.setHash("region=yunnan&renderer=svg");
  expect(await atlas.heading().textContent()).toContain("Yunnan");
  expect(atlas.problems()).toEqual([]);
});
