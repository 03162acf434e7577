/** Laws of parsing decks: it never throws, and what is refused is refused for a reason that can be read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../laws";
import { parseDeck } from "../../../../src/data/deck/parse-deck";
import { makeDeckInput } from "../../../fixtures/make-deck";
import { makePack } from "../../../fixtures/make-pack";
import { placesIn, replaceAt } from "../../../fixtures/mutate";
import { toldProblems } from "../../../fixtures/told-problems";

const pack = makePack();
const isReadable = (input: unknown): void => {
  const parsed = parseDeck(input, pack);
  if (parsed.ok) return;
  expect(parsed.problems.length).toBeGreaterThan(0);
  for (const { path, message } of toldProblems(parsed.problems)) {
    expect(typeof path).toBe("string");
    expect(message).not.toBe("");
    expect(path.length + message.length).toBeLessThan(500);
  }
};

describe("laws of parseDeck", () => {
  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), isReadable), {
      numRuns: runs(500),
    });
  });

  it("accepts a mutated deck or says what is wrong with it", () => {
    const mutation = fc.tuple(
      fc.constantFrom(...placesIn(makeDeckInput())),
      fc.oneof(fc.anything(), fc.constantFrom(null, "", "x", "built-in", "LA", -1, 2, [], {}, "A".repeat(1000))),
    );
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        isReadable(mutations.reduce<unknown>((deck, [place, by]) => replaceAt(deck, place, by), makeDeckInput()));
      }),
      { numRuns: runs(500) },
    );
  });

  it("gives every sound deck back unchanged", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "字", "<", "\u202eb\u202c", "'", "-"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, words, fc.boolean(), (en, zh, hidden) => {
        const input = makeDeckInput();
        const slides = input.slides.map((slide) => ({ ...slide, title: { en, zh }, hidden }));
        const parsed = parseDeck({ ...input, slides }, pack);
        expect(parsed.ok && parsed.deck.slides.map(({ title, hidden }) => ({ title, hidden }))).toEqual(
          slides.map(() => ({ title: { en, zh }, hidden })),
        );
      }),
    );
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", Number.NaN],
    ["an array", [[], {}, null]],
    ["a very long text", "A".repeat(5_000_000)],
    ["very long texts", { ...makeDeckInput(), id: "a-".repeat(2_000_000), title: { en: " ".repeat(5_000_000) + "a", zh: "" } }],
    ["slides that are no list", { slides: { length: 3 } }],
    ["a list with holes", { ...makeDeckInput(), slides: Array.from({ length: 3 }) }],
    ["a very deep value", Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ slides: [inner] }), null)],
  ])("refuses %s", (_, input) => {
    isReadable(input);
    expect(parseDeck(input, pack).ok).toBe(false);
  });
});
