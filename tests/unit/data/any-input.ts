/** For laws of parsing: what a parser may be given, and that what it refuses is refused for reasons that can be read. */
import fc from "fast-check";
import { expect } from "vitest";
import type { Problem } from "../../../src/data/problem";
import { placesIn, replaceAt } from "../../fixtures/mutate";
import { toldProblems, type ToldProblem } from "../../fixtures/told-problems";

export const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });

/** What no file of ours is. */
export const noFiles: readonly (readonly [what: string, input: unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a number", Number.NaN],
  ["an array", [[], {}, null]],
  ["a very long text", "A".repeat(5_000_000)],
];

type Mutation = readonly [place: readonly string[], by: unknown];
/**
 * Changes of one to four places of a file.
 * @param odd what may come to stand there, besides anything
 */
export const mutationsOf = (sound: unknown, odd: readonly unknown[]): fc.Arbitrary<readonly Mutation[]> =>
  fc.array(fc.tuple(fc.constantFrom(...placesIn(sound)), fc.oneof(fc.anything(), fc.constantFrom(...odd))), {
    minLength: 1,
    maxLength: 4,
  });
export const mutated = (sound: unknown, mutations: readonly Mutation[]): unknown =>
  mutations.reduce((file, [place, by]) => replaceAt(file, place, by), sound);

type Parsed = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Sees that what was refused was refused for reasons that can be read. @returns those reasons */
export function expectReadable(parsed: Parsed): readonly ToldProblem[] {
  if (parsed.ok) return [];
  expect(parsed.problems.length).toBeGreaterThan(0);
  const told = toldProblems(parsed.problems);
  for (const { path, message } of told) {
    expect(typeof path).toBe("string");
    expect(message).not.toBe("");
  }
  return told;
}
