// Every name on every kind of view, at every size of screen, in every language: on its own land, and over nothing else.
import { afterAll, describe, expect, it } from "vitest";
import { openAtlas } from "../../driver";
import { languages, pageViews, sizes, slideViews } from "./audited-views";
import { faultsOf, landmarks, type Counts } from "./name-faults";

const counts: Counts & { views: number; faults: number } = {
  views: 0,
  names: 0,
  onLand: 0,
  withLine: 0,
  withoutRoom: 0,
  faults: 0,
};
afterAll(() => {
  const { views, names, onLand, withLine, withoutRoom, faults } = counts;
  console.log(
    `${names} names on ${views} views: ${onLand} of countries on their own land, ${withLine} with a line; ` +
      `${withoutRoom} chosen countries had no room at all; ${faults} faults`,
  );
});

describe.each(sizes)("at $width × $height", { timeout: 600_000 }, (viewport) => {
  it.each(languages)("every name in %s is on its own land or has a line from it, and lies over nothing", async (lang) => {
    // Places and words only: a quarter of the pixels each way says the same.
    const atlas = await openAtlas({ hash: `lang=${lang}&renderer=svg`, viewport, pixelRatio: 0.25 });
    const faults: string[] = [];
    for (const { hash, ...wanted } of [...pageViews, ...slideViews]) {
      await atlas.setHash(`${hash}&lang=${lang}&renderer=svg`);
      const { worldview } = await atlas.api.state();
      const shown = { worldview: worldview === "china" ? "china" : "international", lang } as const;
      const found = faultsOf(await atlas.map.plate(landmarks), wanted, shown, counts);
      counts.views += 1;
      counts.faults += found.length;
      for (const fault of found) faults.push(`#${hash}: ${fault}`);
    }
    expect(faults.join("\n")).toBe("");
  });
});
