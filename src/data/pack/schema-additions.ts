/** What a pack adds to its documents from other sources: corridors and agreements, each with its dates. */
import * as v from "valibot";
import {
  CountryCodeSchema,
  DateSchema,
  LocalTextSchema,
  LonLatSchema,
  PortIdSchema,
  RegionIdSchema,
  field,
  note,
  refs,
  slug,
  stages,
} from "./schema-parts";

export const CorridorSchema = v.strictObject({
  id: slug("Corridor id"),
  name: LocalTextSchema,
  shortName: v.pipe(LocalTextSchema, v.description("For the map")),
  regions: v.array(RegionIdSchema),
  from: field(v.nullable(DateSchema), "Date that fromMeans explains; null when none is known"),
  fromMeans: v.nullable(v.picklist(["opened", "signed", "planned", "started"])),
  ports: v.array(PortIdSchema),
  routes: v.pipe(
    v.array(v.array(v.strictObject({ name: LocalTextSchema, lonLat: LonLatSchema }))),
    v.description("Schematic lines through named places"),
  ),
  lengthKm: v.nullable(v.number()),
  stages,
  note,
  refs,
});

export const AgreementSchema = v.strictObject({
  id: slug("Agreement id"),
  name: LocalTextSchema,
  shortName: v.pipe(LocalTextSchema, v.description("For the map and its legend")),
  kind: field(
    v.picklist(["free-trade", "preferential", "cooperation"]),
    "free-trade: a free-trade area; preferential: tariffs cut on listed goods; cooperation: no tariff is cut",
  ),
  what: v.pipe(LocalTextSchema, v.description("What kind of agreement it is")),
  signed: v.nullable(DateSchema),
  inForce: v.pipe(v.nullable(DateSchema), v.description("In force for China; null: not as far as the sources say")),
  members: v.array(
    v.strictObject({
      country: CountryCodeSchema,
      from: field(v.optional(DateSchema), "Joined later"),
      inForceBy: field(
        v.optional(v.nullable(DateSchema)),
        "In force for it by this date, the day itself not held; null: not known whether at all. Absent: as soon as for China, or since it joined",
      ),
    }),
  ),
  versions: field(
    v.optional(v.array(v.strictObject({ name: LocalTextSchema, signed: v.nullable(DateSchema), inForce: v.nullable(DateSchema) }))),
    "Oldest first; the last one in force supersedes those before it",
  ),
  regions: v.array(RegionIdSchema),
  note,
  refs,
});
