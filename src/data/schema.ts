/**
 * The data pack: what a briefing is made of. The app, the geodata pipeline and authors' editors use this one definition (the JSON
 * Schema is generated from it). Shapes only; cross-references are checked in `parse-pack.ts`.
 */
import * as v from "valibot";
import { says } from "./fault";
import { AspectSchema, ChangeSchema, ClaimSchema, DocumentSchema, MeasureSchema, SourceSchema } from "./pack/schema-documents";
import {
  BoundsSchema,
  type ClaimIdSchema,
  CountryCodeSchema,
  DateSchema,
  DirectionIdSchema,
  LocalTextSchema,
  LonLatSchema,
  type MeasureIdSchema,
  type PortIdSchema,
  ProvinceCodeSchema,
  type RefSchema,
  RegionIdSchema,
  SourceIdSchema,
  ZoneIdSchema,
  field,
  note,
  refs,
  slug,
  text,
} from "./pack/schema-parts";

import { AgreementSchema, CorridorSchema } from "./pack/schema-additions";
import { CloseUpSchema, InsetSchema } from "./pack/schema-close-ups";
import { PortSchema, ZoneSchema } from "./pack/schema-sites";

export { AgreementSchema, CorridorSchema } from "./pack/schema-additions";
export { CloseUpSchema } from "./pack/schema-close-ups";
export { PortSchema, ZoneSchema } from "./pack/schema-sites";
export {
  BoundsSchema,
  ClaimIdSchema,
  CountryCodeSchema,
  DirectionIdSchema,
  LocalTextSchema,
  LonLatSchema,
  MeasureIdSchema,
  PortIdSchema,
  RefSchema,
  RegionIdSchema,
  SourceIdSchema,
  ZoneIdSchema,
} from "./pack/schema-parts";

export { AspectSchema, ChangeSchema, ClaimSchema, DocumentSchema, MeasureSchema, SourceSchema } from "./pack/schema-documents";

/** Highest `schemaVersion` that this build reads. A breaking change raises it and adds one migration. */
export const schemaVersion = 2;

export const DirectionSchema = v.strictObject({
  id: DirectionIdSchema,
  word: v.pipe(
    LocalTextSchema,
    v.description("The direction in a word; it stands at the arrow's tip unless the arrow says towards what it points"),
  ),
  label: v.pipe(LocalTextSchema, v.description("One line for lists")),
  gist: v.pipe(LocalTextSchema, v.description("What the source says, in our words")),
  standing: v.pipe(v.picklist(["stated", "reading"]), v.description("Whether the arrow's target is stated or our reading")),
  arrow: v.pipe(
    v.nullable(
      v.strictObject({
        from: v.pipe(LonLatSchema, v.description("Where it leaves the region: a point of the region's edge")),
        to: v.pipe(
          LonLatSchema,
          v.description("Where it points, and the farthest that it reaches: it is short on a map seen close"),
        ),
        label: v.picklist(["left", "right", "above", "below"]),
        towards: v.optional(v.pipe(LocalTextSchema, v.description("What it points to, where the direction's word names no place"))),
      }),
    ),
    v.description("A stroke from the region's edge; the word stands on the named side of the tip"),
  ),
  groups: v.pipe(v.array(slug("Group id")), v.description("Groups of countries the direction names")),
  note,
  refs,
});

export const RegionSchema = v.strictObject({
  id: RegionIdSchema,
  name: LocalTextSchema,
  hue: field(v.picklist(["indigo", "mint", "brick", "gold", "cyan"]), "Its colour, one of five measured for colour-blind readers"),
  place: v.variant("kind", [
    v.strictObject({ kind: v.literal("provinces"), provinces: v.pipe(v.array(ProvinceCodeSchema), v.minLength(1)) }),
    v.strictObject({ kind: v.literal("point"), lonLat: LonLatSchema, host: ProvinceCodeSchema, zone: ZoneIdSchema }),
  ]),
  direction: DirectionIdSchema,
  summary: v.pipe(LocalTextSchema, v.description("One sentence in our words")),
  note,
  refs,
});

/** Countries that a direction may name together: ASEAN, South Asia. Members may join later (`from`). */
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

/** A link from region to country that is our reading. Borders, zones and groups are derived, never written here. */
export const ReadingSchema = v.strictObject({ region: RegionIdSchema, country: CountryCodeSchema, note: LocalTextSchema, refs });

export const PackSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description("For editors: where the JSON Schema is"))),
  schemaVersion: v.literal(schemaVersion, says({ code: "other-version", parameters: { ours: schemaVersion } })),
  id: slug("Pack id"),
  title: LocalTextSchema,
  subtitle: LocalTextSchema,
  document: slug("The document the briefing is about"),
  asOf: field(DateSchema, "The date the briefing shows at the start"),
  map: v.strictObject({
    homeBounds: v.pipe(BoundsSchema, v.description("[west, south, east, north] shown at the start, degrees")),
    worldviews: v.pipe(
      v.array(v.picklist(["international", "china"])),
      v.minLength(1),
      v.description("Offered to the reader; the first is shown at the start, unless opensOn says otherwise"),
    ),
    opensOn: v.optional(
      v.pipe(
        v.strictObject({ en: v.picklist(["international", "china"]), zh: v.picklist(["international", "china"]) }),
        v.description("The worldview that each language opens on"),
      ),
    ),
    insets: field(v.optional(v.array(InsetSchema), []), "Windows over the map that show a crowded part of it larger"),
    geometrySource: SourceIdSchema,
    reviewNumber: v.nullable(text("审图号")),
    boundaries: v.pipe(LocalTextSchema, v.description("Geometry source, worldview and review number or 'schematic', in a line")),
    disclaimer: field(LocalTextSchema, "Drawn with the boundaries line, on screen and on every export"),
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
  claims: v.array(ClaimSchema),
  changes: v.array(ChangeSchema),
  closeUps: v.optional(v.array(CloseUpSchema), []),
  sources: v.array(SourceSchema),
});

export type RegionId = v.InferOutput<typeof RegionIdSchema>;
export type ZoneId = v.InferOutput<typeof ZoneIdSchema>;
export type PortId = v.InferOutput<typeof PortIdSchema>;
export type MeasureId = v.InferOutput<typeof MeasureIdSchema>;
export type ClaimId = v.InferOutput<typeof ClaimIdSchema>;
export type DirectionId = v.InferOutput<typeof DirectionIdSchema>;
export type SourceId = v.InferOutput<typeof SourceIdSchema>;
export type CountryCode = v.InferOutput<typeof CountryCodeSchema>;
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
export type Country = v.InferOutput<typeof CountrySchema>;
export type Zone = v.InferOutput<typeof ZoneSchema>;
export type Port = v.InferOutput<typeof PortSchema>;
export type Corridor = v.InferOutput<typeof CorridorSchema>;
export type Agreement = v.InferOutput<typeof AgreementSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Change = v.InferOutput<typeof ChangeSchema>;
export type CloseUp = v.InferOutput<typeof CloseUpSchema>;
export type Inset = v.InferOutput<typeof InsetSchema>;
export type Pack = v.InferOutput<typeof PackSchema>;
