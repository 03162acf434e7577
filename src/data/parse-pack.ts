/**
 * From anything to a pack, or to every problem found: shape, then cross-references, then what must hold between facts.
 * Never throws, whatever the input.
 */
import * as v from "valibot";
import { checkFacts } from "./check-facts";
import { checkReferences } from "./check-references";
import { readRecords } from "./pack-records";
import { problemOfIssue, type Problem } from "./problem";
import { PackSchema, type Pack } from "./schema";

export type { Problem } from "./problem";
export type ParsedPack = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * @param input what `JSON.parse` gave, or anything else
 * @returns the pack, or all problems: those of shape first, then those between records
 */
export function parsePack(input: unknown): ParsedPack {
  const result = v.safeParse(PackSchema, input);
  const records = readRecords(input, result.success ? result.output : null);
  const problems = [...(result.issues ?? []).map(problemOfIssue), ...checkReferences(records), ...checkFacts(records)];
  if (result.success && problems.length === 0) return { ok: true, pack: result.output };
  return { ok: false, problems };
}
