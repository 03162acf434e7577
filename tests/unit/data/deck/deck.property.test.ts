/** Laws of parsing decks: it never throws, and what is refused is refused for a reason that can be read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../laws";
import { parseDeck } from "../../../../src/data/deck/parse-deck";
import { makeDeckInput } from "../../../fixtures/make-deck";
import { makePack } from "../../../fixtures/make-pack";
import { anything, expectReadable, mutated, mutationsOf, noFiles } from "../any-input";

const pack = makePack();
const isReadable = (input: unknown): void => {
  for (const { path, message } of expectReadable(parseDeck(input, pack))) expect(path.length + message.length).toBeLessThan(500);
};

describe("laws of parseDeck", () => {
  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(anything, isReadable), { numRuns: runs(500) });
  });

  it("accepts a mutated deck or says what is wrong with it", () => {
    const sound = makeDeckInput();
    const mutations = mutationsOf(sound, [null, "", "x", "built-in", "LA", -1, 2, [], {}, "A".repeat(1000)]);
    fc.assert(
      fc.property(mutations, (changes) => isReadable(mutated(sound, changes))),
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

  it.each<readonly [what: string, input: unknown]>([
    ...noFiles,
    ["very long texts", { ...makeDeckInput(), id: "a-".repeat(2_000_000), title: { en: " ".repeat(5_000_000) + "a", zh: "" } }],
    ["slides that are no list", { slides: { length: 3 } }],
    ["a list with holes", { ...makeDeckInput(), slides: Array.from({ length: 3 }) }],
    ["a very deep value", Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ slides: [inner] }), null)],
  ])("refuses %s", (_, input) => {
    isReadable(input);
    expect(parseDeck(input, pack).ok).toBe(false);
  });
});
