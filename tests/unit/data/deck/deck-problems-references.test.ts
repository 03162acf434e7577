/** One test for each reference of a deck that leads nowhere, and for each thing that is asked of a built-in deck besides. */
import { describe, expect, it } from "vitest";
import { parseDeck } from "../../../../src/data/deck/parse-deck";
import { deckProblemsAfter, makeSlideInput, slideOf, type DeckInput, type DeckCase } from "../../../fixtures/make-deck";

/** A deck that meets what is asked of a built-in one. */
const builtIn: Partial<DeckInput> = { origin: "built-in", slides: [makeSlideInput("first")] };

const references: DeckCase[] = [
  ["region", (deck) => (slideOf(deck, "first").view.region = "x"), "slides(id = first).view.region", 'unknown region "x"'],
  [
    "partner",
    (deck) => (slideOf(deck, "first").view.partner = ["LA", "XZ"]),
    "slides(id = first).view.partner[1]",
    'unknown country "XZ"',
  ],
  [
    "direction",
    (deck) => (slideOf(deck, "first").view.direction = "x"),
    "slides(id = first).view.direction",
    'unknown direction "x"',
  ],
  ["measure", (deck) => (slideOf(deck, "first").view.measure = "x"), "slides(id = first).view.measure", 'unknown measure "x"'],
  ["zone", (deck) => (slideOf(deck, "first").view.zone = "x"), "slides(id = first).view.zone", 'unknown zone "x"'],
  ["port", (deck) => (slideOf(deck, "first").view.port = "x"), "slides(id = first).view.port", 'unknown port "x"'],
  [
    "source",
    (deck) => (slideOf(deck, "first").refs = [{ source: "x", basis: "other", confidence: "low" }]),
    "slides(id = first).refs[0].source",
    'unknown source "x"',
  ],
  [
    "partner given twice",
    (deck) => (slideOf(deck, "first").view.partner = ["LA", "LA"]),
    "slides(id = first).view.partner[1]",
    '"LA" given more than once',
  ],
  [
    "basis given twice",
    (deck) => (slideOf(deck, "first").view.basis = ["zone", "zone"]),
    "slides(id = first).view.basis[1]",
    '"zone" given more than once',
  ],
  ["id given twice", (deck) => deck.slides.push(makeSlideInput("full")), "slides(id = full)", "id used more than once"],
  ["another pack", (deck) => (deck.pack = "other"), "pack", 'the deck was made for pack "other", the one in use is "tiny"'],
];

const builtInOnly: DeckCase[] = [
  ["a title in one language", (deck) => (slideOf(deck, "first").title.zh = ""), "slides(id = first).title.zh", "must not be empty"],
  [
    "a point in one language",
    (deck) => (slideOf(deck, "first").points = [{ en: " ", zh: "一" }]),
    "slides(id = first).points[0].en",
    "must not be empty",
  ],
  ["notes in one language", (deck) => (slideOf(deck, "first").notes.en = ""), "slides(id = first).notes.en", "must not be empty"],
  ["a name in one language", (deck) => (deck.title.zh = ""), "title.zh", "must not be empty"],
  ["a slide without source", (deck) => (slideOf(deck, "first").refs = []), "slides(id = first).refs", "needs at least one source"],
  ["no slides", (deck) => (deck.slides = []), "slides", "is empty"],
];

describe(parseDeck, () => {
  it.each(references)("refuses what leads nowhere: %s", (_, change, path, message) => {
    expect(deckProblemsAfter(change)).toEqual([{ path, message }]);
  });

  it.each(builtInOnly)("refuses of a built-in deck %s", (_, change, path, message) => {
    expect(deckProblemsAfter(change, builtIn)).toEqual([{ path, message }]);
  });
});
