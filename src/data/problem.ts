/** What is wrong with a pack or a deck, and where. Paths name records by id, so that an author finds them without counting. */
import type * as v from "valibot";
import { readFault, type Fault, type FaultCode, type FaultParameters } from "./fault";

/** A fault and its place; `words/` has the sentence. */
export type Problem<C extends FaultCode = FaultCode> = Fault<C> & {
  /** Such as `regions(id = yunnan).direction`; empty for the pack as a whole. */
  readonly path: string;
};

type Plain = { [C in FaultCode]: keyof FaultParameters[C] extends never ? C : never }[FaultCode];
/** A problem whose code needs no parameters. */
export const faultAt = (path: string, code: Plain): Problem => ({ path, code, parameters: {} });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isShortText = (value: unknown): value is string => typeof value === "string" && value !== "" && value.length <= 60;

/** The name of a record in a list, by its id: `(id = yunnan)`; by its index when it has no usable id. */
export function recordName(record: unknown, index: number): string {
  if (isObject(record)) {
    if (isShortText(record["id"])) return `(id = ${record["id"]})`;
    if (isShortText(record["code"])) return `(code = ${record["code"]})`;
    if (isShortText(record["region"]) && isShortText(record["country"])) {
      return `(region = ${record["region"]}, country = ${record["country"]})`;
    }
  }
  return `[${index}]`;
}

/** The path one step down, to a field or an entry of an array. Only the pack's own lists (depth 1) name their records. */
export function stepInto(path: string, key: unknown, value: unknown, depth: number): string {
  if (typeof key === "number") return path + (depth === 1 ? recordName(value, key) : `[${key}]`);
  return path === "" ? shorten(String(key)) : `${path}.${shorten(String(key))}`;
}

/** Shortens a text from a file for use in a problem: a pack may hold a novel where an id should be. */
export const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

/** Values that a list gives more than once, each after its first. @param path of the list */
export const repeatedIn = (path: string, values: readonly string[]): readonly Problem[] =>
  values.flatMap((value, index): readonly Problem[] =>
    values.indexOf(value) < index
      ? [{ path: `${path}[${index}]`, code: "repeated-value", parameters: { value: shorten(value) } }]
      : [],
  );

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce((path, step, depth) => stepInto(path, step.key, step.value, depth), "");

/** Reported alone: anything else that a newer version writes differently would be noise. */
export const newerVersion = (theirs: number, ours: number): Problem => ({
  path: "schemaVersion",
  code: "newer-version",
  parameters: { theirs, ours },
});
/** Whether the only problem is that this build is too old. */
export const isOfNewerVersion = (problems: readonly Problem[]): boolean =>
  problems.length === 1 && problems[0]?.code === "newer-version";

/** The fault that the schema reports itself, else what valibot found, in terms of fields. */
function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const said = readFault(issue.message);
  if (said) return said;
  if (issue.expected === "never") return { code: "unknown-field", parameters: {} };
  if (issue.received === "undefined") return { code: "missing", parameters: {} };
  return { code: "wrong-value", parameters: { wanted: shorten(issue.expected ?? ""), found: shorten(issue.received) } };
}

export const problemOfIssue = (issue: v.BaseIssue<unknown>): Problem => ({ path: pathOf(issue), ...faultOf(issue) });
