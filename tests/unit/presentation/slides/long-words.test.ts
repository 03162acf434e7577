import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordRuns } from "../../../../src/presentation/slides/long-words";

describe(wordRuns, () => {
  it.each(["Cross-border zones", "沿边重点地区与毗邻国家共同建设的跨境经济合作区持续扩大开放", "internationally"])(
    "leaves %s as it is",
    (text) => {
      expect(wordRuns(text)).toEqual([{ text, isLong: false }]);
    },
  );
  it("keeps a name with a dash on one line", () => {
    expect(wordRuns("to Mohan–Boten")).toEqual([{ text: "to Mohan\u2060–\u2060Boten", isLong: false }]);
  });
  it("lets a word of 59 letters break", () => {
    const word = "a".repeat(59);
    expect(wordRuns(`An ${word} here`)).toEqual([
      { text: "An ", isLong: false },
      { text: word, isLong: true },
      { text: " here", isLong: false },
    ]);
  });
  it("adds and loses nothing but the joiners of names", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "字", " ", "–", "<", "😀"), maxLength: 80 }), (text) => {
        expect(
          wordRuns(text)
            .map((run) => run.text)
            .join("")
            .replaceAll("\u2060", ""),
        ).toBe(text);
      }),
    );
  });
});
