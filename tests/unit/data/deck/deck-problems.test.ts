/** One test for each kind of problem of a deck's shape: the tiny deck is broken in one place, and exactly that place is named. */
import { describe, expect, it } from "vitest";
import { deckLimits } from "../../../../src/data/deck/deck-schema";
import { parseDeck } from "../../../../src/data/deck/parse-deck";
import {
  deckProblems,
  deckProblemsAfter,
  makeDeckInput,
  makeSlideInput,
  slideOf,
  type DeckCase,
} from "../../../fixtures/make-deck";

const shapes: DeckCase[] = [
  ["an unknown field", (deck) => Object.assign(slideOf(deck, "first"), { html: "x" }), "slides(id = first).html", "unknown field"],
  [
    "a room's key in a view",
    (deck) => Object.assign(slideOf(deck, "first").view, { lang: "zh" }),
    "slides(id = first).view.lang",
    "unknown field",
  ],
  [
    "a view that is a delta",
    (deck) => Reflect.deleteProperty(slideOf(deck, "first").view, "asof"),
    "slides(id = first).view.asof",
    "is missing",
  ],
  ["no list of slides", (deck) => Object.assign(deck, { slides: {} }), "slides", "must be a list"],
  [
    "an id no link can hold",
    (deck) => (slideOf(deck, "first").id = "Slide 1"),
    "slides(id = Slide 1).id",
    "must be lower-case words joined by hyphens",
  ],
  [
    "an id too long",
    (deck) => (slideOf(deck, "first").id = "a".repeat(61)),
    "slides[0].id",
    "must be at most 60 characters, found 61",
  ],
  ["a title of two lines", (deck) => (slideOf(deck, "first").title.en = "a\nb"), "slides(id = first).title.en", "must be one line"],
  [
    "a title of nothing visible",
    (deck) => (slideOf(deck, "first").title = { en: "\u200B\u2060", zh: "\u3164" }),
    "slides(id = first).title",
    "must not be empty",
  ],
  [
    "a point of nothing visible",
    (deck) => (slideOf(deck, "first").points[0] = { en: "\u0000", zh: "\u202E" }),
    "slides(id = first).points[0]",
    "must not be empty",
  ],
  [
    "a view of no known name",
    (deck) => Object.assign(slideOf(deck, "first").view, { view: "globe" }),
    "slides(id = first).view.view",
    'must be ("map" | "table" | "sources" | "compare"), found "globe"',
  ],
  [
    "a basis of no known name",
    (deck) => Object.assign(slideOf(deck, "first").view, { basis: ["rumour"] }),
    "slides(id = first).view.basis[0]",
    'must be ("border" | "zone" | "group" | "reading"), found "rumour"',
  ],
  [
    "a camera too close",
    (deck) => (slideOf(deck, "first").view.camera = [100, 20, 9]),
    "slides(id = first).view.camera[2]",
    "must be at most 8.5 there",
  ],
  [
    "a camera off the globe",
    (deck) => (slideOf(deck, "first").view.camera = [190, 20, 5]),
    "slides(id = first).view.camera[0]",
    "must be at most 180",
  ],
  [
    "a camera past the pole",
    (deck) => (slideOf(deck, "first").view.camera = [100, -86, 5]),
    "slides(id = first).view.camera[1]",
    "must be at least -85",
  ],
  [
    "a date of no calendar",
    (deck) => (slideOf(deck, "first").view.asof = "2022-02-30"),
    "slides(id = first).view.asof",
    "is not a day of the calendar",
  ],
  [
    "a date that is no day",
    (deck) => (slideOf(deck, "first").view.asof = "2022"),
    "slides(id = first).view.asof",
    "must be a day, YYYY-MM-DD",
  ],
  [
    "a reference with a novel",
    (deck) =>
      (slideOf(deck, "first").refs = [
        { source: "gazette", locator: { en: "x", zh: "x".repeat(201) }, basis: "other", confidence: "low" },
      ]),
    "slides(id = first).refs[0]",
    "locator is over 200 characters",
  ],
  ["no time at all", (deck) => (deck.plannedMinutes = 0), "plannedMinutes", "must be at least 1"],
];

const long: DeckCase[] = (["en", "zh"] as const).flatMap((language): DeckCase[] => [
  [
    "title",
    (deck) => (slideOf(deck, "first").title[language] = "字".repeat(deckLimits.title[language] + 1)),
    `slides(id = first).title.${language}`,
    `must be at most ${deckLimits.title[language]} characters, found ${deckLimits.title[language] + 1}`,
  ],
  [
    "point",
    (deck) => (slideOf(deck, "first").points = [{ en: "a", zh: "字", [language]: "字".repeat(deckLimits.point[language] + 1) }]),
    `slides(id = first).points[0].${language}`,
    `must be at most ${deckLimits.point[language]} characters, found ${deckLimits.point[language] + 1}`,
  ],
  [
    "notes",
    (deck) => (slideOf(deck, "first").notes[language] = "字".repeat(5000)),
    `slides(id = first).notes.${language}`,
    `must be at most ${deckLimits.notes[language]} characters, found 5000`,
  ],
]);

describe(parseDeck, () => {
  it.each(shapes)("refuses %s", (_, change, path, message) => {
    expect(deckProblemsAfter(change)).toEqual([{ path, message }]);
  });

  it.each(long)("refuses a %s too long for a room", (_, change, path, message) => {
    expect(deckProblemsAfter(change)).toEqual([{ path, message }]);
  });

  it.each([
    [
      "slides",
      { slides: Array.from({ length: 1_000_000 }, () => makeSlideInput) },
      "slides",
      "must hold at most 200, found 1000000",
    ],
    [
      "points",
      { slides: [{ ...makeSlideInput("a"), points: Array.from({ length: 1_000_000 }) }] },
      "slides(id = a).points",
      "must hold at most 4, found 1000000",
    ],
    [
      "sources",
      { slides: [{ ...makeSlideInput("a"), refs: Array.from({ length: 1_000_000 }) }] },
      "slides(id = a).refs",
      "must hold at most 40, found 1000000",
    ],
  ])("does not read a million %s", (_, change, path, message) => {
    const start = performance.now();
    expect(deckProblems({ ...makeDeckInput(), ...change })).toEqual([{ path, message }]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
