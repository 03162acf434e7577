/** Zones and ports, as a pack holds them. */
import * as v from "valibot";
import {
  CountryCodeSchema,
  DateSchema,
  LocalTextSchema,
  LonLatSchema,
  PortIdSchema,
  ProvinceCodeSchema,
  TransportModeSchema,
  ZoneIdSchema,
  field,
  note,
  refs,
  stages,
  text,
} from "./schema-parts";

const point = v.pipe(
  v.nullable(
    v.strictObject({ lonLat: LonLatSchema, accuracyKm: v.number(), basis: field(LocalTextSchema, "Where the point comes from") }),
  ),
  v.description("null: no coordinate held; listed, not drawn"),
);

export const ZoneSchema = v.strictObject({
  id: ZoneIdSchema,
  kind: v.pipe(v.picklist(["border", "cross-border"]), v.description("Border or cross-border economic cooperation zone")),
  status: field(v.picklist(["approved", "unconfirmed"]), "unconfirmed: approval not found; marked, never counted"),
  name: LocalTextSchema,
  shortName: v.pipe(LocalTextSchema, v.description("For the map")),
  province: ProvinceCodeSchema,
  host: field(v.nullable(LocalTextSchema), "City or county it lies in"),
  faces: field(v.array(CountryCodeSchema), "Countries across the border"),
  opposite: field(v.nullable(LocalTextSchema), "Town or port across the border"),
  from: v.pipe(v.nullable(DateSchema), v.description("Approved")),
  stages,
  areaKm2: v.pipe(v.nullable(v.number()), v.description("Approved area, Chinese side")),
  industries: field(v.nullable(LocalTextSchema), "Leading industries"),
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
  modes: v.array(TransportModeSchema),
  modesFrom: field(
    v.optional(v.array(v.strictObject({ mode: TransportModeSchema, from: DateSchema }))),
    "Since when a mode is there; the others always were, as far as is known",
  ),
  point,
  oppositePoint: v.nullable(LonLatSchema),
  note,
  refs,
});
