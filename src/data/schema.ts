/**
 * The data pack: what a briefing is made of. One definition for the app, the geodata pipeline and authors' editors
 * (the JSON Schema is generated from it). Shapes only; cross-references are checked in `parse-pack.ts`.
 */
import * as v from "valibot";

/** Highest `schemaVersion` this build reads. Raise it on a breaking change and add one migration. */
export const schemaVersion = 1;

const text = (description: string) => v.pipe(v.string(), v.trim(), v.nonEmpty("must not be empty"), v.description(description));
const slug = (description: string) =>
  v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"), v.description(description));

export const RegionIdSchema = v.pipe(slug("Region id, used in links: xinjiang"), v.brand("RegionId"));
export const ZoneIdSchema = v.pipe(slug("Zone id, used in links"), v.brand("ZoneId"));
export const PortIdSchema = v.pipe(slug("Port id, used in links"), v.brand("PortId"));
export const MeasureIdSchema = v.pipe(slug("Measure id, used in links"), v.brand("MeasureId"));
export const DirectionIdSchema = v.pipe(slug("Direction id, used in links"), v.brand("DirectionId"));
export const SourceIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]+$/, "must be letters, digits or hyphens"),
  v.brand("SourceId"),
);
export const CountryCodeSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 alpha-2 code"),
  v.brand("CountryCode"),
);
/** ISO 3166-2 code of a Chinese province (`CN-YN`), as the base geometry names its units. */
export const ProvinceCodeSchema = v.pipe(v.string(), v.regex(/^CN-[A-Z]{2}$/, "must look like CN-YN"), v.brand("ProvinceCode"));

export const LonLatSchema = v.pipe(
  v.strictTuple([v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-85), v.maxValue(85))]),
  v.readonly(),
  v.brand("LonLat"),
  v.description("Longitude then latitude, decimal degrees, WGS 84"),
);
export const BoundsSchema = v.pipe(
  v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  v.readonly(),
  v.check(([west, south, east, north]) => west < east && south < north, "must be [west, south, east, north]"),
);

/** False for 30 February and its like; other shapes are the pattern's business. */
const isCalendarDay = (date: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/.exec(date) ?? [];
  return day === undefined || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
};
/** A day, a month or a year; comparisons take the first day of what is left out. */
export const DateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "must be YYYY, YYYY-MM or YYYY-MM-DD"),
  v.check(isCalendarDay, "is not a day of the calendar"),
);

/** Words in both languages; never HTML. */
export const LocalTextSchema = v.strictObject({ en: text("English"), zh: text("Chinese (simplified)") });

/** Where a fact comes from. */
export const RefSchema = v.strictObject({
  source: SourceIdSchema,
  place: v.optional(text("Place in the source: measure, paragraph, row")),
  basis: v.pipe(
    v.picklist(["stated", "geography", "other", "reading"]),
    v.description("stated in the notice; geography; another source; our reading"),
  ),
  confidence: v.picklist(["high", "medium", "low"]),
});
const refs = v.pipe(v.array(RefSchema), v.minLength(1, "needs at least one source"));
const note = v.optional(LocalTextSchema);

export const SourceSchema = v.strictObject({
  id: SourceIdSchema,
  title: LocalTextSchema,
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, "must be a web address"))),
  language: text("BCP 47 tag of the source, or - when none"),
  licence: v.optional(text("Licence, where data were taken")),
  note,
});

export const DocumentSchema = v.strictObject({
  id: slug("Document id"),
  number: text("Number as printed"),
  title: LocalTextSchema,
  issuer: LocalTextSchema,
  dated: v.nullable(DateSchema),
  published: DateSchema,
  purpose: v.nullable(LocalTextSchema),
  addressees: v.optional(v.pipe(LocalTextSchema, v.description("Whom the document is addressed to"))),
  counts: v.strictObject({ aspects: v.number(), measures: v.number() }),
  note,
  refs,
});

export const AspectSchema = v.strictObject({
  id: slug("Aspect id"),
  document: slug("Document id"),
  number: v.number(),
  title: LocalTextSchema,
  ownWords: v.pipe(v.array(v.picklist(["en", "zh"])), v.description("Languages whose wording is ours, not the document's")),
  refs,
});

export const MeasureSchema = v.strictObject({
  id: MeasureIdSchema,
  document: slug("Document id"),
  aspect: v.nullable(slug("Aspect id; null when not known")),
  number: v.nullable(v.number()),
  described: v.pipe(v.picklist(["full", "partly", "none"]), v.description("How much of the measure the sources held describe")),
  title: v.nullable(LocalTextSchema),
  gist: v.nullable(LocalTextSchema),
  ownWords: v.array(v.picklist(["en", "zh"])),
  scope: v.pipe(
    v.variant("kind", [
      v.strictObject({ kind: v.literal("all") }),
      v.strictObject({ kind: v.literal("regions"), regions: v.array(RegionIdSchema) }),
      v.strictObject({ kind: v.literal("unknown") }),
    ]),
    v.description("Regions it concerns: all alike, those named, or not known"),
  ),
  countries: v.pipe(v.array(CountryCodeSchema), v.description("Countries the measure names")),
  zones: v.pipe(v.array(ZoneIdSchema), v.description("Zones the measure names")),
  note,
  refs: v.array(RefSchema),
});

export const DirectionSchema = v.strictObject({
  id: DirectionIdSchema,
  word: v.pipe(LocalTextSchema, v.description("The word at the arrow's tip")),
  label: v.pipe(LocalTextSchema, v.description("One line for lists")),
  gist: v.pipe(LocalTextSchema, v.description("What the source says, in our words")),
  standing: v.pipe(v.picklist(["stated", "reading"]), v.description("Whether the arrow's target is stated or our reading")),
  arrow: v.pipe(
    v.nullable(v.strictObject({ from: LonLatSchema, to: LonLatSchema, label: v.picklist(["left", "right", "above", "below"]) })),
    v.description("Drawn along the great circle from … to …; the word stands on the named side of the tip"),
  ),
  groups: v.pipe(v.array(slug("Group id")), v.description("Groups of countries the direction names")),
  note,
  refs,
});

export const RegionSchema = v.strictObject({
  id: RegionIdSchema,
  name: LocalTextSchema,
  hue: v.picklist(["indigo", "mint", "brick", "gold", "cyan"]),
  place: v.variant("kind", [
    v.strictObject({ kind: v.literal("provinces"), provinces: v.pipe(v.array(ProvinceCodeSchema), v.minLength(1)) }),
    v.strictObject({ kind: v.literal("point"), lonLat: LonLatSchema, host: ProvinceCodeSchema, zone: ZoneIdSchema }),
  ]),
  direction: DirectionIdSchema,
  summary: v.pipe(LocalTextSchema, v.description("One sentence in our words")),
  note,
  refs,
});

/** Countries a direction may name together: ASEAN, South Asia. Members may join later (`from`). */
export const GroupSchema = v.strictObject({
  id: slug("Group id"),
  name: LocalTextSchema,
  members: v.array(v.strictObject({ country: CountryCodeSchema, from: v.optional(DateSchema) })),
  note,
  refs,
});

export const CountrySchema = v.strictObject({
  code: CountryCodeSchema,
  name: LocalTextSchema,
  named: v.pipe(v.nullable(v.number()), v.description("Place in the document's list of partner countries; null when not named")),
  note,
  refs,
});

/** A link region → country that is our reading. Borders, zones and groups are derived, never written here. */
export const ReadingSchema = v.strictObject({ region: RegionIdSchema, country: CountryCodeSchema, note: LocalTextSchema, refs });

const point = v.pipe(
  v.nullable(v.strictObject({ lonLat: LonLatSchema, accuracyKm: v.number(), basis: text("Where the point comes from") })),
  v.description("null: no coordinate held; listed, not drawn"),
);

export const ZoneSchema = v.strictObject({
  id: ZoneIdSchema,
  kind: v.pipe(v.picklist(["border", "cross-border"]), v.description("Border or cross-border economic cooperation zone")),
  status: v.picklist(["approved", "unconfirmed"]),
  name: LocalTextSchema,
  shortName: v.pipe(LocalTextSchema, v.description("For the map")),
  province: ProvinceCodeSchema,
  host: v.nullable(LocalTextSchema),
  faces: v.array(CountryCodeSchema),
  opposite: v.nullable(LocalTextSchema),
  from: v.pipe(v.nullable(DateSchema), v.description("Approved")),
  areaKm2: v.pipe(v.nullable(v.number()), v.description("Approved area, Chinese side")),
  industries: v.nullable(LocalTextSchema),
  point,
  note,
  refs,
});

export const PortSchema = v.strictObject({
  id: PortIdSchema,
  name: LocalTextSchema,
  province: ProvinceCodeSchema,
  faces: CountryCodeSchema,
  opposite: v.nullable(text("Name of the port opposite, in Latin letters")),
  modes: v.array(v.picklist(["road", "rail", "river", "pipeline", "road-bridge", "rail-bridge"])),
  point,
  oppositePoint: v.nullable(LonLatSchema),
  note,
  refs,
});

export const CorridorSchema = v.strictObject({
  id: slug("Corridor id"),
  name: LocalTextSchema,
  regions: v.array(RegionIdSchema),
  from: v.nullable(DateSchema),
  fromMeans: v.nullable(v.picklist(["opened", "signed", "planned"])),
  ports: v.array(PortIdSchema),
  routes: v.pipe(
    v.array(v.array(v.strictObject({ name: LocalTextSchema, lonLat: LonLatSchema }))),
    v.description("Schematic lines through named places"),
  ),
  lengthKm: v.nullable(v.number()),
  note,
  refs,
});

export const AgreementSchema = v.strictObject({
  id: slug("Agreement id"),
  name: LocalTextSchema,
  what: v.pipe(LocalTextSchema, v.description("What kind of agreement it is")),
  signed: v.nullable(DateSchema),
  inForce: v.pipe(v.nullable(DateSchema), v.description("In force for China")),
  members: v.array(v.strictObject({ country: CountryCodeSchema, from: v.optional(DateSchema) })),
  regions: v.array(RegionIdSchema),
  note,
  refs,
});

/** What others say about the document: opinion, kept apart from what the document states. */
export const CommentarySchema = v.strictObject({
  id: slug("Commentary id"),
  document: slug("Document id"),
  who: LocalTextSchema,
  gist: v.pipe(LocalTextSchema, v.description("What they say, in our words")),
  note,
  refs,
});

export const PackSchema = v.strictObject({
  schemaVersion: v.literal(schemaVersion, `this build reads schemaVersion ${schemaVersion}`),
  id: slug("Pack id"),
  title: LocalTextSchema,
  subtitle: LocalTextSchema,
  document: slug("The document the briefing is about"),
  asOf: DateSchema,
  map: v.strictObject({
    homeBounds: v.pipe(BoundsSchema, v.description("[west, south, east, north] shown at the start, degrees")),
    worldviews: v.pipe(v.array(v.picklist(["international", "china"])), v.minLength(1)),
    geometrySource: SourceIdSchema,
    reviewNumber: v.nullable(text("审图号")),
    boundaries: v.pipe(LocalTextSchema, v.description("Geometry source, worldview and review number or 'schematic', in a line")),
    disclaimer: LocalTextSchema,
  }),
  documents: v.pipe(v.array(DocumentSchema), v.minLength(1)),
  aspects: v.array(AspectSchema),
  measures: v.array(MeasureSchema),
  directions: v.array(DirectionSchema),
  regions: v.pipe(v.array(RegionSchema), v.minLength(1)),
  groups: v.array(GroupSchema),
  countries: v.array(CountrySchema),
  readings: v.array(ReadingSchema),
  zones: v.array(ZoneSchema),
  ports: v.array(PortSchema),
  corridors: v.array(CorridorSchema),
  agreements: v.array(AgreementSchema),
  commentary: v.array(CommentarySchema),
  sources: v.array(SourceSchema),
});

export type RegionId = v.InferOutput<typeof RegionIdSchema>;
export type ZoneId = v.InferOutput<typeof ZoneIdSchema>;
export type PortId = v.InferOutput<typeof PortIdSchema>;
export type MeasureId = v.InferOutput<typeof MeasureIdSchema>;
export type DirectionId = v.InferOutput<typeof DirectionIdSchema>;
export type SourceId = v.InferOutput<typeof SourceIdSchema>;
export type CountryCode = v.InferOutput<typeof CountryCodeSchema>;
export type ProvinceCode = v.InferOutput<typeof ProvinceCodeSchema>;
/** Longitude then latitude, decimal degrees, WGS 84. */
export type LonLat = v.InferOutput<typeof LonLatSchema>;
/** West, south, east, north, decimal degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
export type LocalText = v.InferOutput<typeof LocalTextSchema>;
export type Ref = v.InferOutput<typeof RefSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type PolicyDocument = v.InferOutput<typeof DocumentSchema>;
export type Aspect = v.InferOutput<typeof AspectSchema>;
export type Measure = v.InferOutput<typeof MeasureSchema>;
export type Direction = v.InferOutput<typeof DirectionSchema>;
export type Region = v.InferOutput<typeof RegionSchema>;
export type Group = v.InferOutput<typeof GroupSchema>;
export type Country = v.InferOutput<typeof CountrySchema>;
export type Reading = v.InferOutput<typeof ReadingSchema>;
export type Zone = v.InferOutput<typeof ZoneSchema>;
export type Port = v.InferOutput<typeof PortSchema>;
export type Corridor = v.InferOutput<typeof CorridorSchema>;
export type Agreement = v.InferOutput<typeof AgreementSchema>;
export type Commentary = v.InferOutput<typeof CommentarySchema>;
export type Pack = v.InferOutput<typeof PackSchema>;
