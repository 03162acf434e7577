/** The tiny pack, broken in one place: for tests of what parsing says of it. */
import { parsePack } from "../../../../src/data/pack/parse-pack";
import { makePackInput } from "../../../fixtures/make-pack";
import type { PackInput } from "../../../fixtures/tiny-pack/words";
import { toldProblems, type ToldProblem } from "../../../fixtures/told-problems";

/** A record of the pack that a test breaks. @throws when there is none of that id */
export const row = <T extends { id: string }>(rows: readonly T[], id: string): T => {
  const found = rows.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`the tiny pack has no "${id}"`);
  return found;
};

/** What parsing finds wrong with the tiny pack after a change. */
export const problemsAfter = (change: (pack: PackInput) => void): readonly ToldProblem[] => {
  const pack = makePackInput();
  change(pack);
  const parsed = parsePack(pack);
  return parsed.ok ? [] : toldProblems(parsed.problems);
};

/** A kind of problem: how the tiny pack is broken, and where that is named. */
export type PackCase = [kind: string, change: (pack: PackInput) => void, path: string, message: string];
