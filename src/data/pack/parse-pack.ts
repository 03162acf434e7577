/**
 * Turns any input into a pack, or into every problem found. First its shape, then cross-references, then what must be true between
 * facts. Never throws, whatever the input.
 */
import * as v from "valibot";
import { checkCloseUps } from "./check-close-ups";
import { checkFacts } from "./check-facts";
import { checkReferences } from "./check-references";
import { migratePack } from "./migrate-pack";
import { readRecords } from "./pack-records";
import { newerVersion, problemOfIssue, type Problem } from "../problem";
import { PackSchema, schemaVersion, type Pack } from "../schema";

export type { Problem } from "../problem";
export type ParsedPack = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problems: readonly Problem[] };

const VersionSchema = v.object({ schemaVersion: v.number() });

/**
 * @param input what `JSON.parse` gave, or anything else; a pack of an earlier version is migrated first
 * @returns the pack, or all problems: first those of shape, then those between records; a newer version is reported alone
 */
export function parsePack(input: unknown): ParsedPack {
  const version = v.safeParse(VersionSchema, input);
  if (version.success && version.output.schemaVersion > schemaVersion)
    return { ok: false, problems: [newerVersion(version.output.schemaVersion, schemaVersion)] };
  const pack = migratePack(input);
  const result = v.safeParse(PackSchema, pack);
  const records = readRecords(pack, result.success ? result.output : null);
  const between = [checkReferences, checkFacts, checkCloseUps].flatMap((check) => check(records));
  const problems = [...(result.issues ?? []).map(problemOfIssue), ...between];
  if (result.success && problems.length === 0) return { ok: true, pack: result.output };
  return { ok: false, problems };
}
