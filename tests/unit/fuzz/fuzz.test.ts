// Hostile input in numbers: fragments, packs and deck files nobody wrote. Seeded, so that a failure comes again: FUZZ_SEED
// takes another seed, FUZZ_TIMES multiplies the counts, which are printed.
import { describe, expect, it } from "vitest";
import { readDeckText, writeDeckText } from "../../../src/data/deck/deck-file";
import { parsePack } from "../../../src/data/pack/parse-pack";
import { createUrlCodec } from "../../../src/state/url-codec";
import { makeDeckInput } from "../../fixtures/make-deck";
import { anyText, fragment, makeDice, nasty, sane, type Dice } from "../../fixtures/fuzz";
import { makePack, makePackInput } from "../../fixtures/make-pack";
import { pack } from "../model/built-in";
import { toldProblems } from "../../fixtures/told-problems";

const seed = Number(process.env["FUZZ_SEED"] ?? 20210602);
const times = Number(process.env["FUZZ_TIMES"] ?? 1);
/** Longer than this for one input is a page that hangs. */
const longestMs = 5000;
const patienceMs = 120_000 * times;

/** Replaces, removes, repeats or adds at a random place. */
function mutate(input: unknown, dice: Dice, left = 12): unknown {
  const isLeaf = typeof input !== "object" || input === null;
  if (isLeaf || left === 0 || dice.below(5) === 0)
    return dice.of<unknown>([
      null,
      undefined,
      dice.of(nasty),
      dice.of(sane),
      -1,
      Number.NaN,
      1e308,
      true,
      [],
      {},
      [[[]]],
      [input, input],
      { input },
    ]);
  if (Array.isArray(input)) {
    const at = dice.below(input.length);
    const rows = input.map((row: unknown, index) => (index === at ? mutate(row, dice, left - 1) : row));
    return dice.of([rows, rows, rows, [...rows, ...rows], rows.slice(1)]);
  }
  const entries = Object.entries(input);
  const at = dice.below(entries.length);
  const changed = entries.map(([key, item], index): [string, unknown] => [key, index === at ? mutate(item, dice, left - 1) : item]);
  return Object.fromEntries(
    dice.of([changed, changed, changed, changed.filter((_, index) => index !== at), [...changed, [dice.of(nasty), 1]]]),
  );
}
/** Or breaks the text itself: cut short, a piece twice, signs changed. */
function damage(text: string, dice: Dice): string {
  const at = dice.below(text.length);
  const to = at + dice.below(60);
  return dice.of([
    text.slice(0, at),
    text.slice(0, at) + text.slice(to),
    text.slice(0, to) + text.slice(at),
    text.slice(0, at) + anyText(dice) + text.slice(at),
  ]);
}

/** Runs one input after the other. @returns the longest time of one */
function run(count: number, one: (dice: Dice) => void): number {
  const dice = makeDice(seed);
  let slowest = 0;
  for (let index = 0; index < count; index += 1) {
    const started = performance.now();
    one(dice);
    slowest = Math.max(slowest, performance.now() - started);
  }
  expect(slowest).toBeLessThan(longestMs);
  return slowest;
}

describe("fuzzing", () => {
  it("decodes any fragment to a view that is written and read the same", { timeout: patienceMs }, () => {
    const codec = createUrlCodec(pack, []);
    let kept = 0;
    const count = 100_000 * times;
    const slowest = run(count, (dice) => {
      const { view } = codec.decode(fragment(dice));
      const written = codec.encode(view);
      if (written !== "") kept += 1;
      if (codec.encode(codec.decode(written).view) !== written) throw new Error(`not the same again: ${written}`);
    });
    console.log(`fuzz: ${count} fragments decoded, ${kept} held something, slowest ${slowest.toFixed(1)} ms`);
    expect(kept).toBeGreaterThan(count / 10);
    expect(kept).toBeLessThan(count);
  });

  it("takes a mutated pack or lists its problems", { timeout: patienceMs }, () => {
    const input = makePackInput();
    let taken = 0;
    const count = 10_000 * times;
    const slowest = run(count, (dice) => {
      const parsed = parsePack(mutate(input, dice));
      if (parsed.ok) taken += 1;
      else if (!toldProblems(parsed.problems).every(({ message }) => message !== "") || parsed.problems.length === 0)
        throw new Error("no reason given");
    });
    console.log(`fuzz: ${count} packs mutated, ${taken} still sound, slowest ${slowest.toFixed(1)} ms`);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(count);
  });

  it("takes a mutated deck file or says why not", { timeout: patienceMs }, () => {
    const tiny = makePack();
    const input = makeDeckInput();
    const text = JSON.stringify(input);
    let taken = 0;
    const count = 10_000 * times;
    const slowest = run(count, (dice) => {
      const made = dice.below(3) === 0 ? damage(text, dice) : (JSON.stringify(mutate(input, dice)) ?? "");
      const read = readDeckText(made, tiny);
      if (!read.ok) {
        if (read.fault === "deck" && read.problems.length === 0) throw new Error("no reason given");
        return;
      }
      taken += 1;
      if (!readDeckText(writeDeckText(read.deck), tiny).ok) throw new Error("what was read cannot be read again");
    });
    console.log(`fuzz: ${count} deck files mutated, ${taken} still sound, slowest ${slowest.toFixed(1)} ms`);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(count);
  });
});
