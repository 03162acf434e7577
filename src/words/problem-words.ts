/** The sentence of every fault, to be written in each language. */
import type { FaultCode, FaultParameters } from "../data/fault";

export type ProblemWords = { readonly [C in FaultCode]: (parameters: FaultParameters[C]) => string };
