/** What is wrong with a pack, and where: paths name the record by its id, so that an author finds it without counting. */
import type * as v from "valibot";

export interface Problem {
  /** `regions(id = yunnan).direction`; empty when the pack as a whole is meant. */
  readonly path: string;
  readonly message: string;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isShortText = (value: unknown): value is string => typeof value === "string" && value !== "" && value.length <= 60;

/** A record of a list, named by what identifies it: `(id = yunnan)`, or by its index when it has no usable id. */
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

/** One step down: a field, or a place in an array. Only the pack's own lists (depth 1) name their records. */
export function stepInto(path: string, key: unknown, value: unknown, depth: number): string {
  if (typeof key === "number") return path + (depth === 1 ? recordName(value, key) : `[${key}]`);
  return path === "" ? shorten(String(key)) : `${path}.${shorten(String(key))}`;
}

/** Foreign text inside a message: a pack may hold a novel where an id belongs. */
export const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce((path, step, depth) => stepInto(path, step.key, step.value, depth), "");

/** Stands alone: what else a newer version writes differently would be noise. */
export const newerVersion = (theirs: number, ours: number): Problem => ({
  path: "schemaVersion",
  message: `was written by a newer version (${theirs}): this build reads schemaVersion ${ours}`,
});
/** Whether the only thing wrong is that this build is too old. */
export const isOfNewerVersion = (problems: readonly Problem[]): boolean =>
  problems.length === 1 && (problems[0]?.message.startsWith("was written by a newer version") ?? false);

/** Valibot's own wording is for programmers; ours speaks of fields. Messages written in the schema pass unchanged. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith("Invalid ")) return issue.message;
  if (issue.expected === "never") return "unknown field";
  if (issue.received === "undefined") return "is missing";
  const expected = (issue.expected ?? "another value").replace(/^Array$/, "a list").replace(/^Object$/, "a record");
  return `must be ${shorten(expected)}, found ${shorten(issue.received)}`;
}

export const problemOfIssue = (issue: v.BaseIssue<unknown>): Problem => ({ path: pathOf(issue), message: messageOf(issue) });
