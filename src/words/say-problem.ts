/** What is wrong with a pack or a deck, in words. Kept apart from the other words, because most readers never see a broken file. */
import type { FaultCode } from "../data/fault";
import type { Problem } from "../data/problem";
import type { Locale } from "../i18n/format";
import { enProblems } from "./en/problems";
import type { ProblemWords } from "./problem-words";
import { zhProblems } from "./zh/problems";

const words: Readonly<Record<Locale, ProblemWords>> = { en: enProblems, zh: zhProblems };

/** The sentence without the place: `unknown region "x"`. */
export const sayProblem = <C extends FaultCode>({ code, parameters }: Problem<C>, language: Locale): string =>
  words[language][code](parameters);
