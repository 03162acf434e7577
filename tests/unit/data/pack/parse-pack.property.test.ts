/** Laws of parsing: it never throws, and what is refused is refused for a reason that can be read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../laws";
import { parsePack } from "../../../../src/data/pack/parse-pack";
import { makePackInput } from "../../../fixtures/make-pack";
import { placesIn, replaceAt } from "../../../fixtures/mutate";
import { toldProblems } from "../../../fixtures/told-problems";

const isReadable = (input: unknown): void => {
  const parsed = parsePack(input);
  if (parsed.ok) return;
  expect(parsed.problems.length).toBeGreaterThan(0);
  for (const { path, message } of toldProblems(parsed.problems)) {
    expect(typeof path).toBe("string");
    expect(message).not.toBe("");
  }
};

describe("laws of parsePack", () => {
  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), isReadable), {
      numRuns: runs(500),
    });
  });

  it("accepts a mutated pack or says what is wrong with it", () => {
    const mutation = fc.tuple(
      fc.constantFrom(...placesIn(makePackInput())),
      fc.oneof(fc.anything(), fc.constantFrom(null, "", "x", -1, [], {})),
    );
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        isReadable(mutations.reduce<unknown>((pack, [place, by]) => replaceAt(pack, place, by), makePackInput()));
      }),
      { numRuns: runs(500) },
    );
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", Number.NaN],
    ["an array", [[], {}, null]],
    ["a very long text", "A".repeat(5_000_000)],
    ["a very long list", { regions: Array.from({ length: 200_000 }, () => 0) }],
    ["lists that are no lists", { regions: "x", zones: { length: 3 }, sources: new Map() }],
    ["a very deep value", Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ regions: [inner] }), null)],
  ])("refuses %s", (_, input) => {
    expect(parsePack(input).ok).toBe(false);
  });
});
