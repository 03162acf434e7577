/** What parsing a deck promises besides finding single problems: what is accepted, and how several problems are told. */
import { describe, expect, expectTypeOf, it } from "vitest";
import type { SlideView } from "../../../../src/data/deck/deck-schema";
import { slideWords } from "../../../../src/data/deck/deck-words";
import { parseDeck } from "../../../../src/data/deck/parse-deck";
import type { ContentView } from "../../../../src/state/view-keys";
import { deckProblems, deckProblemsAfter, makeDeck, makeDeckInput, makeSlideInput, slideOf } from "../../../fixtures/make-deck";
import { makePack } from "../../../fixtures/make-pack";

const pack = makePack();

describe(parseDeck, () => {
  it("accepts the tiny deck, hidden slides marked and the others not", () => {
    expect(makeDeck().slides.map(({ id, hidden }) => [id, hidden])).toEqual([
      ["first", false],
      ["full", false],
      ["bare", false],
      ["hidden", true],
      ["every-key", false],
    ]);
  });

  it("gives back what it was given, so that saving and opening changes nothing", () => {
    const deck = makeDeck();
    expect(parseDeck(JSON.parse(JSON.stringify(deck)), pack)).toEqual({ ok: true, deck });
  });

  it("stores all of a view's content", () => {
    expectTypeOf<SlideView>().toExtend<ContentView>();
    // The worldview is read from older files, and is the room's.
    expectTypeOf<Exclude<keyof SlideView, "worldview">>().toEqualTypeOf<keyof ContentView>();
  });

  it("lets an author begin with an empty deck, but not with a slide that says nothing", () => {
    expect(deckProblemsAfter(() => undefined, { slides: [] })).toEqual([]);
    const silent = { title: { en: "", zh: " " }, points: [{ en: "", zh: "" }] };
    expect(deckProblemsAfter(() => undefined, { slides: [makeSlideInput("first", {}, silent)] })).toEqual([
      { path: "slides(id = first).title", message: "must not be empty" },
      { path: "slides(id = first).points[0]", message: "must not be empty" },
    ]);
  });

  it("reads older files that name a worldview, offered or not: it is the room's", () => {
    const chineseOnly = { ...pack, map: { ...pack.map, worldviews: ["china" as const] } };
    expect([parseDeck(makeDeckInput(), pack).ok, parseDeck(makeDeckInput(), chineseOnly).ok]).toEqual([true, true]);
    expect(JSON.stringify(makeDeckInput())).toMatch(
      /"worldview":"china".*"worldview":"international"|"worldview":"international".*"worldview":"china"/,
    );
  });

  it("says of a newer file that it is newer, and nothing besides", () => {
    expect(deckProblems({ schemaVersion: 3, decks: [] })).toEqual([
      { path: "schemaVersion", message: "was written by a newer version (3): this build reads schemaVersion 2" },
    ]);
  });

  it("reports problems of every kind at once", () => {
    const problems = deckProblemsAfter((deck) => {
      deck.title = { en: "", zh: "" };
      slideOf(deck, "full").title.en = "x".repeat(100);
      slideOf(deck, "hidden").view.region = "x";
      slideOf(deck, "every-key").id = "first";
    });
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "slides(id = full).title.en: must be at most 60 characters, found 100",
      "slides(id = first): id used more than once",
      'slides(id = hidden).view.region: unknown region "x"',
      "title: must not be empty",
    ]);
  });
});

describe(slideWords, () => {
  it("falls back on the other language where one was left empty", () => {
    const onlyChinese = { en: "", zh: "只有中文" };
    expect([slideWords(onlyChinese, "en"), slideWords(onlyChinese, "zh"), slideWords({ en: "a", zh: "" }, "zh")]).toEqual([
      "只有中文",
      "只有中文",
      "a",
    ]);
    expect(slideWords({ en: "a", zh: "一" }, "zh")).toBe("一");
  });
});
