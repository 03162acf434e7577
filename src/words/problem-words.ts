/** The sentence for every fault, for each language to write. */
import type { FaultCode, FaultParameters } from "../data/fault";

export type ProblemWords = { readonly [C in FaultCode]: (parameters: FaultParameters[C]) => string };
