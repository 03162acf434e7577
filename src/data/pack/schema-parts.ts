/** The small parts of the pack schema: ids, points, dates, words, references. Shapes only; `schema.ts` puts them together. */
import * as v from "valibot";
import { cleanText } from "../plain-text";
import { isCalendarDay } from "../calendar";
import { says, saysShape } from "../fault";

/** The same schema with a description for authors' editors. */
export const field = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

const isThere = v.nonEmpty<string, string>(says({ code: "no-words", parameters: {} }));

/** Words that must not be empty. */
export const text = (description: string) =>
  v.pipe(v.string(), v.trim(), isThere, v.description(description), v.transform(cleanText), isThere);
export const slug = (description: string) =>
  v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, saysShape("slug")), v.description(description));

export const RegionIdSchema = v.pipe(slug("Region id, used in links: xinjiang"), v.brand("RegionId"));
export const ZoneIdSchema = v.pipe(slug("Zone id, used in links"), v.brand("ZoneId"));
export const PortIdSchema = v.pipe(slug("Port id, used in links"), v.brand("PortId"));
export const MeasureIdSchema = v.pipe(slug("Measure id, used in links"), v.brand("MeasureId"));
export const ClaimIdSchema = v.pipe(slug("Claim or change id, used in links"), v.brand("ClaimId"));
export const DirectionIdSchema = v.pipe(slug("Direction id, used in links"), v.brand("DirectionId"));
export const SourceIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+$/, saysShape("source-id")), v.brand("SourceId"));
export const CountryCodeSchema = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, saysShape("country-code")), v.brand("CountryCode"));
/** ISO 3166-2 code of a Chinese province (`CN-YN`), as the base geometry names its units. */
export const ProvinceCodeSchema = v.pipe(v.string(), v.regex(/^CN-[A-Z]{2}$/, saysShape("province-code")), v.brand("ProvinceCode"));

export const LonLatSchema = v.pipe(
  v.strictTuple([v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-85), v.maxValue(85))]),
  v.readonly(),
  v.brand("LonLat"),
  v.description("Longitude then latitude, decimal degrees, WGS 84"),
);
export const BoundsSchema = v.pipe(
  v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  v.readonly(),
  v.check(([west, south, east, north]) => west < east && south < north, saysShape("bounds")),
);

/** A day, a month or a year; comparisons use the first day of a month or year. */
export const DateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, saysShape("date")),
  v.description("YYYY, YYYY-MM or YYYY-MM-DD"),
  v.check(isCalendarDay, says({ code: "no-such-day", parameters: {} })),
);

/** Words in both languages; never HTML. */
export const LocalTextSchema = v.strictObject({ en: text("English"), zh: text("Chinese (simplified)") });

/** Where a fact comes from. */
export const RefSchema = v.strictObject({
  source: field(SourceIdSchema, "Id of a source of this pack"),
  locator: field(v.optional(LocalTextSchema), "Where in the source: measure, paragraph, row"),
  basis: v.pipe(
    v.picklist(["stated", "geography", "other", "reading"]),
    v.description("stated in the notice; geography; another source; our reading"),
  ),
  confidence: field(v.picklist(["high", "medium", "low"]), "How sure we are"),
});
/** At least one source: what a fact rests on. */
export const refs = v.pipe(v.array(RefSchema), v.minLength(1, says({ code: "unsourced", parameters: {} })));
/** A caution or a translation note. */
export const note = v.optional(LocalTextSchema);

/** How goods pass a port. */
export const TransportModeSchema = v.picklist(["road", "rail", "river", "pipeline", "road-bridge", "rail-bridge"]);
/** Later steps in the life of a zone or corridor: put into operation, passengers carried. */
export const stages = v.pipe(
  v.optional(v.array(v.strictObject({ date: DateSchema, what: LocalTextSchema }))),
  v.description("Dated steps after its beginning"),
);
