/** Everything that makes a sentence from facts, in one language. Pure: for panels, picture and scripts alike. */
import type { Problem } from "../data/problem";
import type { Locale } from "../i18n/format";
import { enProblems } from "./en/problems";
import { sayProblem, type ProblemWords } from "./problem-words";
import { zhProblems } from "./zh/problems";

export interface Words {
  readonly language: Locale;
  /** What is wrong, without the place: `unknown region "x"`. */
  problem(problem: Problem): string;
}

const problems: Readonly<Record<Locale, ProblemWords>> = { en: enProblems, zh: zhProblems };

export const createWords = (language: Locale): Words => ({
  language,
  problem: (problem) => sayProblem(problems[language], problem),
});

const made: Readonly<Record<Locale, Words>> = { en: createWords("en"), zh: createWords("zh") };
/** The words of a language, made once. With the interface's `locale()`, call it in JSX or memos. */
export const wordsIn = (language: Locale): Words => made[language];
