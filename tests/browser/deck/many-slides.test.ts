// A deck as long as a deck may be is shown like a short one: words, place among the slides, and all of them at a glance.
import { expect, it } from "vitest";
import builtIn from "../../../src/packs/border-zones-2021/deck.json";
import { deckLimits } from "../../../src/data/deck/deck-schema";
import { openAtlas, type Atlas } from "../../driver";

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
  await atlas.press("e");
  await atlas.editor.useDeck(deck, deck.slides.length);
  await atlas.press("e");
  await atlas.setHash("slide=opening&renderer=svg");
}

it("200 slides look as good as 12: words keep their size, a counter stands for the dots, only seen pictures are drawn", async () => {
  const atlas = await openAtlas({ hash: "slide=opening&renderer=svg" });
  await atlas.slide().waitFor();
  const sizes = await atlas.briefing.sizesOfWords();
  expect(sizes.length).toBeGreaterThan(1);
  expect([await atlas.briefing.dots.count(), await atlas.briefing.counter.count()]).toEqual([12, 0]);
  await openDeck(atlas, deckLimits.slides);
  expect([await atlas.briefing.dots.count(), await atlas.briefing.counter.innerText()]).toEqual([0, "1 / 200"]);
  expect(await atlas.briefing.sizesOfWords()).toEqual(sizes);

  await atlas.press("o");
  const { cards, picture } = atlas.briefing;
  await picture(0).waitFor();
  expect(await atlas.memory.elements()).toBeLessThan(10_000);
  expect(await cards.count()).toBe(200);
  expect(await cards.nth(199).getByRole("button").innerText()).toBe(`200. ${builtIn.slides[7]?.title.en ?? ""}`);
  expect(await picture(199).count()).toBe(0);
  await atlas.press("End");
  await picture(199).waitFor();
  await picture(0).waitFor({ state: "detached" });
  expect(await atlas.memory.elements()).toBeLessThan(10_000);
  await atlas.press("ArrowLeft");
  await atlas.press("Enter");
  expect(await atlas.briefing.counter.innerText()).toBe("199 / 200");
  // It opens where the talk is.
  await atlas.press("o");
  await picture(198).waitFor();
  await atlas.press("ArrowRight");
  await atlas.press("Enter");
  expect(await atlas.briefing.counter.innerText()).toBe("200 / 200");
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
  await atlas.press("o");
  await atlas.briefing.overview.getByText(long).first().waitFor();
  expect(await atlas.briefing.tooWideInOverview()).toEqual([]);
  await atlas.press("Escape");
  const presenter = await atlas.presenterOpenedBy(() => atlas.press("s"));
  await presenter.resize({ width: 1280, height: 720 });
  await presenter.text(long).first().waitFor();
  expect(await presenter.tooWide()).toEqual([]);
});
