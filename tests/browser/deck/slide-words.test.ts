// Words of any length a deck may hold, in whatever fonts the machine has: whole, and never smaller than the back row can read.
import { expect, it } from "vitest";
import builtIn from "../../../src/packs/border-zones-2021/deck.json";
import { deckLimits } from "../../../src/data/deck/deck-schema";
import { openAtlas, type Atlas } from "../../driver";
import { atEverySize } from "../briefing/room-looks";

const english = "Cross-border economic cooperation zones between neighbouring provinces and regions, shared and open";
const chinese = "沿边重点地区与毗邻国家共同建设的跨境经济合作区持续扩大开放促进边贸创新发展并联通内外";
const words = (limit: { readonly en: number; readonly zh: number }) => ({
  en: english.slice(0, limit.en),
  zh: chinese.slice(0, limit.zh),
});

/** The opening slide, with as many words as a deck file may have. */
async function openWordyDeck(): Promise<Atlas> {
  const [first, ...rest] = builtIn.slides;
  const wordy = {
    ...first,
    title: words(deckLimits.title),
    points: Array.from({ length: deckLimits.points }, () => words(deckLimits.point)),
  };
  const atlas = await openAtlas({ hash: "slide=layout&renderer=svg" });
  await atlas.press("e");
  await atlas.editor.open({ name: "wordy.json", content: JSON.stringify({ ...builtIn, slides: [wordy, ...rest] }) });
  await atlas.editor.text(words(deckLimits.title).en).first().waitFor();
  await atlas.press("e");
  return atlas;
}

it("the longest words are smaller, whole and still read at every size; the next slide has its own size again", async () => {
  const atlas = await openWordyDeck();
  for (const lang of ["en", "zh"]) {
    await atlas.setHash(`slide=opening&lang=${lang}&renderer=svg`);
    const look = async (): Promise<readonly string[]> => [...(await atlas.layout.smallTexts()), ...(await atlas.room.clipped())];
    expect([lang, await atEverySize(atlas, look)]).toEqual([lang, []]);
  }
  await atlas.resize({ width: 1024, height: 768 });
  await atlas.setHash("slide=opening&renderer=svg");
  const fitted = await atlas.briefing.shareOfSize();
  expect(fitted).toBeLessThan(0.99);
  await atlas.press("PageDown");
  // Whole in most fonts; in the widest it may be a little smaller too.
  expect(await atlas.briefing.shareOfSize()).toBeGreaterThan(fitted + 0.05);
  expect(atlas.problems()).toEqual([]);
});
