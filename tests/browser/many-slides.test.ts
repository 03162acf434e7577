// A deck as long as a deck may be is shown like a short one: words, place among the slides, and all of them at a glance.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import builtIn from "../../src/packs/border-zones-2021/deck.json";
import { deckLimits } from "../../src/data/deck/deck-schema";
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
  await openFile(atlas, deckOf(count));
}
/** A deck from a file, in use; at its opening. */
async function openFile(atlas: Atlas, deck: { readonly slides: readonly unknown[] }): Promise<void> {
  const count = deck.slides.length;
  await atlas.press("e");
  const sheet = atlas.page.getByRole("dialog", { name: "Your slides" });
  await sheet.locator('input[type="file"]').setInputFiles({
    name: `${count}.json`,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(deck)),
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

it("a word of sixty letters breaks wherever a slide's words stand", async () => {
  const long = "x".repeat(deckLimits.title.en);
  const atlas = await openAtlas({ hash: "slide=opening&renderer=svg", viewport: { width: 1280, height: 720 } });
  const [first, second, ...rest] = builtIn.slides;
  const worded = [first, second].map((slide) => ({
    ...slide,
    title: { en: long, zh: long.slice(0, 24) },
    points: [{ en: long, zh: long.slice(0, 40) }],
  }));
  await openFile(atlas, { ...builtIn, slides: [...worded, ...rest] });
  const wide = (of: Page, selector: string): Promise<readonly string[]> =>
    of.evaluate(
      (wanted) =>
        [...document.querySelectorAll(wanted)].flatMap((box) => (box.scrollWidth > box.clientWidth + 1 ? box.className : [])),
      selector,
    );
  await atlas.press("o");
  await atlas.page.getByRole("dialog", { name: "All slides" }).getByText(long).first().waitFor();
  expect(await wide(atlas.page, ".overview, .overview-slides button")).toEqual([]);
  await atlas.press("Escape");
  const presenter = await atlas.windowOpenedBy(() => atlas.press("s"));
  await presenter.setViewportSize({ width: 1280, height: 720 });
  await presenter.getByText(long).first().waitFor();
  expect(await wide(presenter, ".presenter, .next, .pad-words")).toEqual([]);
});
