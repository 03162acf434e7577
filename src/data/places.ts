/** Label points, bounds and land neighbours, computed by the geodata pipeline and read once from its built file. */
import * as v from "valibot";
import built from "../../geo/places.json";
import { BoundsSchema, LonLatSchema, LocalTextSchema, type Bounds, type LocalText, type LonLat } from "./schema";

export interface Place {
  /** A point on the surface, not the centroid, which may be outside. */
  readonly label: LonLat;
  readonly bounds: Bounds;
}
/** A drawn river or lake that has a name. */
export interface Water {
  readonly kind: "river" | "lake";
  /** Where its name stands: on a lake's surface, on a river's course. */
  readonly label: LonLat;
  readonly name: LocalText;
}
export interface Places {
  /** By ISO 3166-1 alpha-2 code or province code. */
  readonly units: Readonly<Record<string, Place>>;
  /** By region id. Regions that are points are not here. */
  readonly regions: Readonly<Record<string, Place>>;
  /** By id, such as `baikal`. */
  readonly waters: Readonly<Record<string, Water>>;
  /** Land neighbours, ISO 3166-1 alpha-2: of each province, and of each region that is a point. */
  readonly adjacency: {
    readonly provinces: Readonly<Record<string, readonly string[]>>;
    readonly pointRegions: Readonly<Record<string, { readonly borders: readonly string[] }>>;
  };
  /** A point in the middle of the land border of a province and a country, by `province|country`. */
  readonly stretches: Readonly<Record<string, LonLat>>;
  /**
   * Where lines of links end that may not go to the country's label point, by `zone|country` or `province|country`: on the way there
   * they would cross a third country, or China once more.
   */
  readonly ends: Readonly<Record<string, LonLat>>;
}

/** Owners by worldview and unit, as country codes; only units that belong to another country there. */
export const unitOwners: Readonly<Record<"international" | "china", Readonly<Record<string, string>>>> = built.owners;

const PlaceSchema = v.object({ label: LonLatSchema, bounds: BoundsSchema });
const WaterSchema = v.object({ kind: v.picklist(["river", "lake"]), label: LonLatSchema, name: LocalTextSchema });
const PlacesSchema = v.pipe(
  v.object({
    units: v.record(v.string(), PlaceSchema),
    regions: v.record(v.string(), PlaceSchema),
    adjacency: v.record(v.string(), v.array(v.string())),
    pointRegions: v.record(v.string(), v.object({ borders: v.array(v.string()) })),
    stretches: v.record(v.string(), LonLatSchema),
    ends: v.record(v.string(), LonLatSchema),
    waters: v.record(v.string(), WaterSchema),
  }),
  v.transform(({ adjacency, pointRegions, ...rest }): Places => ({
    ...rest,
    adjacency: { provinces: adjacency, pointRegions },
  })),
);

/** @throws when geo/places.json was not written by this version's pipeline */
export const loadPlaces = (): Places => v.parse(PlacesSchema, built);
