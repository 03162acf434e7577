/** The sentence of every fault, to be written in each language. */
import type { FaultCode, FaultParameters } from "../data/fault";
import type { Problem } from "../data/problem";

export type ProblemWords = { readonly [C in FaultCode]: (parameters: FaultParameters[C]) => string };

/** What is wrong, without the place: `unknown region "x"`. */
export const sayProblem = <C extends FaultCode>(words: ProblemWords, { code, parameters }: Problem<C>): string =>
  words[code](parameters);
