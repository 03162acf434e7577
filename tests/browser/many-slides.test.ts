// A deck as long as a deck may be is shown like a short one: words, place among the slides, and all of them at a glance.
import { expect, it } from "vitest";
import builtIn from "../../src/packs/border-zones-2021/deck.json";
import { deckLimits } from "../../src/data/deck-schema";
import { openAtlas, type Atlas } from "../driver";
import { until } from "../page-api";

/** The built-in slides over and over. */
const deckOf = (count: number) => ({
  ...builtIn,
  slides: Array.from({ length: count }, (_, index) => {
    const slide = builtIn.slides[index % builtIn.slides.length];
    return index < builtIn.slides.length ? slide : { ...slide, id: `slide-${index}` };
  }),
});

async function openDeck(atlas: Atlas, count: number): Promise<void> {
  await atlas.press("e");
  const sheet = atlas.page.getByRole("dialog", { name: "Your slides" });
  await sheet.locator('input[type="file"]').setInputFiles({
    name: `${count}.json`,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(deckOf(count))),
  });
  const exchange = sheet.getByRole("button", { name: "Exchange" });
  const last = sheet.getByRole("listitem").nth(count - 1);
  await last.or(exchange).first().waitFor();
  if ((await exchange.count()) > 0) await exchange.click();
  await until(`a deck of ${count}`, async () => (await sheet.getByRole("listitem").count()) === count);
  await atlas.press("e");
  await atlas.setHash("slide=opening&renderer=svg");
}
const sizesOfWords = (atlas: Atlas): Promise<readonly string[]> =>
  atlas
    .slide()
    .locator("h1, li:not(:has(button))")
    .evaluateAll((words) => words.map((one) => getComputedStyle(one).fontSize));
const dots = (atlas: Atlas) => atlas.slide().getByRole("button", { name: /^Slide \d+$/ });
const counter = (atlas: Atlas) => atlas.slide().getByRole("button", { name: /all slides$/ });
const nodes = (atlas: Atlas): Promise<number> => atlas.page.evaluate(() => document.querySelectorAll("*").length);

it("200 slides look as good as 12: words keep their size, a counter stands for the dots, only seen pictures are drawn", async () => {
  const atlas = await openAtlas({ hash: "slide=opening&renderer=svg" });
  await atlas.slide().waitFor();
  const sizes = await sizesOfWords(atlas);
  expect(sizes.length).toBeGreaterThan(1);
  expect([await dots(atlas).count(), await counter(atlas).count()]).toEqual([12, 0]);
  await openDeck(atlas, deckLimits.slides);
  expect([await dots(atlas).count(), await counter(atlas).innerText()]).toEqual([0, "1 / 200"]);
  expect(await sizesOfWords(atlas)).toEqual(sizes);

  await atlas.press("o");
  const cards = atlas.page.getByRole("dialog", { name: "All slides" }).getByRole("listitem");
  const picture = (index: number) => cards.nth(index).getByRole("button").locator("svg");
  await picture(0).waitFor();
  expect(await nodes(atlas)).toBeLessThan(10_000);
  expect(await cards.count()).toBe(200);
  expect(await cards.nth(199).getByRole("button").innerText()).toBe(`200. ${builtIn.slides[7]?.title.en ?? ""}`);
  expect(await picture(199).count()).toBe(0);
  await atlas.press("End");
  await picture(199).waitFor();
  await picture(0).waitFor({ state: "detached" });
  expect(await nodes(atlas)).toBeLessThan(10_000);
  await atlas.press("ArrowLeft");
  await atlas.press("Enter");
  expect(await counter(atlas).innerText()).toBe("199 / 200");
  // It opens where the talk is.
  await atlas.press("o");
  await picture(198).waitFor();
  await atlas.press("ArrowRight");
  await atlas.press("Enter");
  expect(await counter(atlas).innerText()).toBe("200 / 200");
  expect(atlas.problems()).toEqual([]);
});
