/** Words as the page takes them in: what cannot be seen and breaks what is seen is taken out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText } from "../../../src/data/plain-text";

describe(cleanText, () => {
  it.each([
    ["zero-width characters alone", "\u200B\u2060\uFEFF", ""],
    ["fillers and the blank of Braille", "\u3164 \u2800\u115F", ""],
    ["marks of direction alone", "\u202E\u202C", ""],
    ["NUL and its like", "a\u0000b\u0007c\u0085d", "abcd"],
    ["a mark that nothing closes", "a\u202Ecba", "acba"],
    ["a mark that closes nothing", "a\u2069\u202Cb", "ab"],
    ["a closed mark", "a\u2067\u202Bb\u202C\u2069", "a\u2067\u202Bb\u202C\u2069"],
    ["marks that cross", "\u202Ba\u2067b\u202Cc\u2069", "a\u2067bc\u2069"],
    ["separators of lines", "a\u2028b\u2029c", "a\nb\nc"],
    ["tabs and line ends", " a\tb\r\nc ", "a\tb\r\nc"],
    ["joined emoji and Persian", "👩\u200D🌾 می\u200Cخواهم", "👩\u200D🌾 می\u200Cخواهم"],
    ["half a character", "\uD83D", ""],
  ])("of %s", (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
  it("changes nothing the second time", () => {
    const unit = fc.constantFrom("a", " ", "\n", ..."\u0000\u200B\u2028\u202A\u202C\u202E\u2066\u2069\uD83D\uDE00".split(""));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe(cleanLine, () => {
  it("takes an unseen separator of lines for a blank", () => {
    expect(cleanLine("a\u2028b\u2029")).toBe("a b");
  });
});
