// 1,000 addresses nobody wrote, in one page: it never fails, and a map is always there.
import { expect, it } from "vitest";
import { openAtlas } from "../driver";
import { fragment, makeDice } from "../fixtures/fuzz";

it("shows a map at any address", { timeout: 360_000 }, async () => {
  const dice = makeDice(20210602);
  // Another renderer for every other address is the contract suite's work.
  const fragments = Array.from({ length: 1000 }, () => `${fragment(dice).replaceAll("renderer", "rendere")}&renderer=svg`);
  const atlas = await openAtlas({ hash: "renderer=svg", viewport: { width: 800, height: 600 } });
  const blank = await atlas.page.evaluate(async (all) => {
    const empty: string[] = [];
    for (const [index, one] of all.entries()) {
      location.hash = one;
      if (index % 10 === 0) await new Promise((done) => requestAnimationFrame(done));
      else await new Promise((done) => setTimeout(done));
      const hasGround = (document.querySelector("svg.twin g.units")?.childElementCount ?? 0) > 100;
      const hasHeading = document.querySelector(".failure, .load-failure") === null && document.querySelector(".map") !== null;
      if (!hasGround || !hasHeading) empty.push(one);
    }
    return empty;
  }, fragments);
  console.log(`fuzz: ${fragments.length} fragments shown in a page, ${blank.length} blank`);
  expect(blank).toEqual([]);
  await atlas.page.evaluate(() => (location.hash = "region=yunnan&renderer=svg"));
  await atlas.whenIdle();
  expect(await atlas.heading().textContent()).toContain("Yunnan");
  expect(atlas.problems()).toEqual([]);
});
