/**
 * The records of a pack that have a valid shape, one list at a time. So cross-references are checked and reported even while other
 * records of the same pack are broken.
 */
import * as v from "valibot";
import {
  AgreementSchema,
  AspectSchema,
  ChangeSchema,
  ClaimSchema,
  CloseUpSchema,
  CorridorSchema,
  CountrySchema,
  DirectionSchema,
  DocumentSchema,
  GroupSchema,
  MeasureSchema,
  PackSchema,
  PortSchema,
  ReadingSchema,
  RegionSchema,
  SourceSchema,
  ZoneSchema,
  type Pack,
} from "../schema";

export const listNames = [
  "documents",
  "aspects",
  "measures",
  "directions",
  "regions",
  "groups",
  "countries",
  "readings",
  "zones",
  "ports",
  "corridors",
  "agreements",
  "claims",
  "changes",
  "closeUps",
  "sources",
] as const;
export type ListName = (typeof listNames)[number];
/** Lists whose records name their sources: all except the sources themselves. */
export const sourcedLists = listNames.filter((list): list is Exclude<ListName, "sources"> => list !== "sources");

export interface PackRecords {
  readonly lists: Pick<Pack, ListName>;
  /** Lists in which all records are valid: only these can be counted. */
  readonly complete: ReadonlySet<ListName>;
  /** Ids (codes, for countries) as written, even in broken records: a reference to a broken record is not dangling. */
  readonly ids: Readonly<Record<ListName, readonly string[]>>;
  /** What the pack says about itself; null for parts that are not valid. */
  readonly document: string | null;
  readonly asOf: string | null;
  readonly geometrySource: string | null;
  /** Header fields that hold words, for the check on web addresses. */
  readonly words: Readonly<Record<string, unknown>>;
}

const { document, asOf, map, title, subtitle } = PackSchema.entries;

const soundOr = <const S extends v.GenericSchema>(schema: S, raw: unknown): v.InferOutput<S> | null => {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : null;
};

const rowsOf = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : []);

const soundRecords = <const S extends v.GenericSchema>(schema: S, raw: unknown): v.InferOutput<S>[] =>
  rowsOf(raw).flatMap((row) => {
    const result = v.safeParse(schema, row);
    return result.success ? [result.output] : [];
  });

const idOf = (row: unknown): string[] => {
  if (typeof row !== "object" || row === null) return [];
  const id: unknown = "id" in row ? row.id : "code" in row ? row.code : null;
  return typeof id === "string" ? [id.trim()] : [];
};

const readLists = (raw: ReadonlyMap<string, unknown>): Pick<Pack, ListName> => {
  const of = <const S extends v.GenericSchema>(name: ListName, schema: S): v.InferOutput<S>[] =>
    soundRecords(schema, raw.get(name));
  return {
    documents: of("documents", DocumentSchema),
    aspects: of("aspects", AspectSchema),
    measures: of("measures", MeasureSchema),
    directions: of("directions", DirectionSchema),
    regions: of("regions", RegionSchema),
    groups: of("groups", GroupSchema),
    countries: of("countries", CountrySchema),
    readings: of("readings", ReadingSchema),
    zones: of("zones", ZoneSchema),
    ports: of("ports", PortSchema),
    corridors: of("corridors", CorridorSchema),
    agreements: of("agreements", AgreementSchema),
    claims: of("claims", ClaimSchema),
    changes: of("changes", ChangeSchema),
    closeUps: of("closeUps", CloseUpSchema),
    sources: of("sources", SourceSchema),
  };
};

/**
 * Reads records from any input; what cannot be read is left out.
 * @param pack the same input, parsed, when its shape is valid; this saves a second validation at the start of the app
 */
export function readRecords(input: unknown, pack: Pack | null): PackRecords {
  const raw = new Map(typeof input === "object" && input !== null ? Object.entries(input) : []);
  const lists = pack ?? readLists(raw);
  const idsIn = (name: ListName): readonly string[] => rowsOf(raw.get(name)).flatMap(idOf);
  const header = pack?.map ?? soundOr(map, raw.get("map"));
  return {
    lists,
    complete: new Set(
      listNames.filter((name) => Array.isArray(raw.get(name)) && rowsOf(raw.get(name)).length === lists[name].length),
    ),
    ids: {
      documents: idsIn("documents"),
      aspects: idsIn("aspects"),
      measures: idsIn("measures"),
      directions: idsIn("directions"),
      regions: idsIn("regions"),
      groups: idsIn("groups"),
      countries: idsIn("countries"),
      readings: [],
      zones: idsIn("zones"),
      ports: idsIn("ports"),
      corridors: idsIn("corridors"),
      agreements: idsIn("agreements"),
      claims: idsIn("claims"),
      changes: idsIn("changes"),
      closeUps: idsIn("closeUps"),
      sources: idsIn("sources"),
    },
    document: soundOr(document, raw.get("document")),
    asOf: soundOr(asOf, raw.get("asOf")),
    geometrySource: header?.geometrySource ?? null,
    words: { title: soundOr(title, raw.get("title")), subtitle: soundOr(subtitle, raw.get("subtitle")), map: header },
  };
}
