/** Laws of parsing: it never throws, and what is refused is refused for a reason that can be read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../laws";
import { parsePack } from "../../../../src/data/pack/parse-pack";
import { makePackInput } from "../../../fixtures/make-pack";
import { anything, expectReadable, mutated, mutationsOf, noFiles } from "../any-input";

const isReadable = (input: unknown): void => void expectReadable(parsePack(input));

describe("laws of parsePack", () => {
  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(anything, isReadable), { numRuns: runs(500) });
  });

  it("accepts a mutated pack or says what is wrong with it", () => {
    const sound = makePackInput();
    const mutations = mutationsOf(sound, [null, "", "x", -1, [], {}]);
    fc.assert(
      fc.property(mutations, (changes) => isReadable(mutated(sound, changes))),
      { numRuns: runs(500) },
    );
  });

  it.each<readonly [what: string, input: unknown]>([
    ...noFiles,
    ["a very long list", { regions: Array.from({ length: 200_000 }, () => 0) }],
    ["lists that are no lists", { regions: "x", zones: { length: 3 }, sources: new Map() }],
    ["a very deep value", Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ regions: [inner] }), null)],
  ])("refuses %s", (_, input) => {
    expect(parsePack(input).ok).toBe(false);
  });
});
