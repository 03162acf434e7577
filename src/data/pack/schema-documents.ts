/**
 * What documents say, and according to whom: sources, documents with their aspects and measures, single claims, and the comparison
 * of two documents. Shapes only; `schema.ts` puts them into the pack.
 */
import * as v from "valibot";
import { saysShape } from "../fault";
import {
  ClaimIdSchema,
  CountryCodeSchema,
  DateSchema,
  LocalTextSchema,
  MeasureIdSchema,
  RefSchema,
  RegionIdSchema,
  SourceIdSchema,
  ZoneIdSchema,
  field,
  note,
  refs,
  slug,
  text,
} from "./schema-parts";

export const SourceSchema = v.strictObject({
  id: SourceIdSchema,
  title: field(LocalTextSchema, "What the source is, in our words"),
  kind: v.pipe(
    v.picklist(["copy", "official", "news", "study", "standard", "data", "web", "knowledge"]),
    v.description(
      "copy of an official text; an authority's own page; news; study or article; standard; data set; other page; no source opened",
    ),
  ),
  publisher: v.optional(v.pipe(LocalTextSchema, v.description("Who published it, where known"))),
  published: v.optional(v.pipe(DateSchema, v.description("When it was published, as far as known"))),
  url: v.nullable(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/\S+$/, saysShape("web-address")),
      v.description("Web address; null when none is known"),
    ),
  ),
  language: text("BCP 47 tag of the source, or - when none"),
  licence: v.optional(text("Licence, where data were taken")),
  note,
});

export const DocumentSchema = v.strictObject({
  id: slug("Document id"),
  number: text("Number as printed"),
  title: LocalTextSchema,
  issuer: LocalTextSchema,
  dated: field(v.nullable(DateSchema), "Date on the document; null when not known"),
  published: field(DateSchema, "Date it was made public"),
  purpose: field(v.nullable(LocalTextSchema), "What it is for, in our words"),
  addressees: v.optional(v.pipe(LocalTextSchema, v.description("Whom the document is addressed to"))),
  counts: field(v.strictObject({ aspects: v.number(), measures: v.number() }), "How many it contains, described or not"),
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
  number: field(v.nullable(v.number()), "Number in the document; null when not known"),
  described: v.pipe(v.picklist(["full", "partly", "none"]), v.description("How much of the measure the sources held describe")),
  title: field(v.nullable(LocalTextSchema), "null when the measure is not described"),
  gist: field(v.nullable(LocalTextSchema), "What it says, in our words; null when not described"),
  ownWords: field(v.array(v.picklist(["en", "zh"])), "Languages whose title is ours, not the document's"),
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

/** One thing that is said, by the document or about it, with who says it and where. */
export const ClaimSchema = v.strictObject({
  id: ClaimIdSchema,
  document: slug("Document it belongs to"),
  aspect: v.nullable(slug("Aspect id; null when it is about the whole")),
  measure: v.nullable(MeasureIdSchema),
  kind: v.pipe(
    v.picklist(["event", "purpose", "count", "policy", "direction", "analysis", "opinion"]),
    v.description("analysis and opinion are others' words about the document, kept apart from what it states"),
  ),
  who: field(LocalTextSchema, "Who says it"),
  gist: field(LocalTextSchema, "What is said, in our words"),
  regions: field(v.array(RegionIdSchema), "Regions it concerns by name"),
  countries: field(v.array(CountryCodeSchema), "Countries it concerns by name"),
  note,
  refs,
});

/** One row of a comparison of two documents. */
export const ChangeSchema = v.strictObject({
  id: ClaimIdSchema,
  from: slug("Id of the earlier document"),
  to: slug("Id of the later document"),
  kind: field(v.picklist(["new", "continues", "unknown"]), "unknown: what is known does not allow a comparison"),
  title: field(LocalTextSchema, "What is compared"),
  before: field(v.nullable(LocalTextSchema), "In the earlier document, in our words; null when nothing was seen"),
  after: field(v.nullable(LocalTextSchema), "In the later document, in our words; null when nothing was seen"),
  regions: field(v.array(RegionIdSchema), "Regions it concerns"),
  countries: field(v.array(CountryCodeSchema), "Countries it concerns"),
  measures: field(v.array(MeasureIdSchema), "Measures of both documents it rests on"),
  note,
  refs,
});
