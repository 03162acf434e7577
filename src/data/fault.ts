/**
 * What can be wrong with a pack or a deck: a code and its parameters, without words. `words/` has the sentence for each in both
 * languages; after adding a code here, neither language compiles until it has one.
 */
import * as v from "valibot";

/** Forms that a field may require of a text or list. */
export const shapes = [
  "slug",
  "source-id",
  "country-code",
  "province-code",
  "bounds",
  "date",
  "day",
  "web-address",
  "one-line",
  "list",
] as const;
export type Shape = (typeof shapes)[number];

/** What an id may name. */
export type Named =
  | "document"
  | "aspect"
  | "measure"
  | "direction"
  | "region"
  | "group"
  | "country"
  | "reading"
  | "zone"
  | "port"
  | "corridor"
  | "agreement"
  | "claim"
  | "change"
  | "source"
  | "close-up"
  | "layer";

type None = Readonly<Record<never, never>>;
/** For each code, what its sentence is about. Texts from the file are cut to a readable length, except ids that the schema has checked. */
export interface FaultParameters {
  "unknown-field": None;
  missing: None;
  /** Types and values as valibot writes them: `Array`, `"map" | "table"`, `null`. */
  "wrong-value": { readonly wanted: string; readonly found: string };
  "no-words": None;
  "no-slides": None;
  shape: { readonly shape: Shape };
  "no-such-day": None;
  /** Characters. */
  "too-long": { readonly most: number; readonly found: number };
  /** Characters. */
  "locator-too-long": { readonly most: number };
  /** Entries. */
  "too-many": { readonly most: number; readonly found: number };
  "too-small": { readonly least: number };
  "too-large": { readonly most: number };
  "not-growing": None;
  "outside-frame": None;
  "no-close-up-zoom": { readonly least: number; readonly most: number };
  /** A zoom that is too close at its position. */
  "too-close": { readonly most: number };
  "other-version": { readonly ours: number };
  "newer-version": { readonly theirs: number; readonly ours: number };
  "other-pack": { readonly theirs: string; readonly ours: string };
  unsourced: None;
  "repeated-id": None;
  "repeated-code": None;
  "repeated-reading": None;
  "repeated-value": { readonly value: string };
  "id-of-claim": None;
  "unknown-id": { readonly named: Named; readonly id: string };
  "measure-incomplete": None;
  "measure-overfull": None;
  "other-document": { readonly aspect: string; readonly document: string };
  "wrong-count": { readonly counted: number; readonly listed: number };
  /** `measures(id = m1)` */
  "same-as": { readonly record: string };
  "before-document": { readonly date: string };
  "before-signing": { readonly date: string };
  "before-earlier": { readonly document: string };
  "outside-china": { readonly lon: number; readonly lat: number };
  "away-from-zone": { readonly awayKm: number; readonly zone: string; readonly accuracyKm: number };
  "address-outside-sources": None;
}
export type FaultCode = keyof FaultParameters;
export type Fault<C extends FaultCode = FaultCode> = {
  [K in C]: { readonly code: K; readonly parameters: FaultParameters[K] };
}[C];

const said = <const C extends string, const E extends v.ObjectEntries>(code: C, entries: E) =>
  v.strictObject({ code: v.literal(code), parameters: v.strictObject(entries) });
/** The faults that the schemas of packs and decks report themselves, through valibot's messages. */
const SaidSchema = v.variant("code", [
  said("no-words", {}),
  said("shape", { shape: v.picklist(shapes) }),
  said("no-such-day", {}),
  said("too-long", { most: v.number(), found: v.number() }),
  said("locator-too-long", { most: v.number() }),
  said("too-many", { most: v.number(), found: v.number() }),
  said("too-small", { least: v.number() }),
  said("too-large", { most: v.number() }),
  said("not-growing", {}),
  said("other-version", { ours: v.number() }),
  said("unsourced", {}),
]);

/** A fault as a valibot message, which can only be a text. */
export const says = (fault: v.InferOutput<typeof SaidSchema>): string => JSON.stringify(fault);
export const saysShape = (shape: Shape): string => says({ code: "shape", parameters: { shape } });

/** @returns null for one of valibot's own messages */
export function readFault(message: string): Fault | null {
  if (!message.startsWith("{")) return null;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), SaidSchema), message);
  return read.success ? read.output : null;
}
