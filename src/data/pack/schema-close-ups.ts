/** What a pack shows larger: schematic close-ups, for which the base geometry is not exact enough, and insets of the map itself. */
import * as v from "valibot";
import {
  BoundsSchema,
  CountryCodeSchema,
  LocalTextSchema,
  LonLatSchema,
  RegionIdSchema,
  ZoneIdSchema,
  field,
  note,
  refs,
  slug,
} from "./schema-parts";
import { says } from "../fault";
import { closeUpZooms } from "../zoom-limits";

const zoom = v.pipe(v.number(), v.minValue(closeUpZooms[0]), v.maxValue(closeUpZooms[1]));
const shape = slug("Id of a shape of the drawing");

const AreaSchema = v.strictObject({
  shape,
  role: field(v.picklist(["home", "abroad", "zone"]), "The frame's Chinese side, its other side, or the zone"),
});
const LineSchema = v.strictObject({
  shape,
  role: field(
    v.picklist(["rim", "outline", "border", "road", "railway"]),
    "The frame's rim, the zone's outline, the border, a road, or the railway",
  ),
});
const NameSchema = v.strictObject({
  id: slug("Name id"),
  role: field(
    v.picklist(["title", "gate", "zone", "town", "road", "railway", "home", "abroad"]),
    "What it names; railway, home and abroad without a text carry the name of the corridor, host and country",
  ),
  at: LonLatSchema,
  side: field(v.picklist(["centre", "left", "right", "above", "below"]), "Where it stands, seen from there"),
  text: v.optional(LocalTextSchema),
});

export const CloseUpSchema = v.strictObject({
  id: slug("Close-up id"),
  region: field(RegionIdSchema, "Whose close-up it is: the panel of this region leads there"),
  zone: ZoneIdSchema,
  host: field(v.nullable(RegionIdSchema), "Region of the frame's Chinese side"),
  country: field(v.nullable(CountryCodeSchema), "Country of the frame's other side"),
  corridor: field(v.nullable(slug("Corridor id")), "The railway; drawn from the date it opened"),
  frame: field(
    v.strictObject({ middle: LonLatSchema, radius: v.pipe(v.number(), v.minValue(0.01), v.maxValue(1)) }),
    "A circle on the map; radius in degrees of longitude",
  ),
  zooms: field(
    v.pipe(
      v.strictTuple([zoom, zoom]),
      v.readonly(),
      v.check(([from, to]) => from < to, says({ code: "not-growing", parameters: {} })),
    ),
    "Drawn from the first on; the second is the closest",
  ),
  camera: field(v.pipe(v.strictTuple([v.number(), v.number(), zoom]), v.readonly()), "Longitude, latitude, zoom it opens on"),
  shapes: slug("The drawing, a file of the build: geo/<name>.geo.json"),
  areas: field(v.array(AreaSchema), "In drawing order"),
  lines: field(v.array(LineSchema), "In drawing order, above the areas"),
  names: v.array(NameSchema),
  note,
  refs,
});

/** A window over the map that shows a crowded part of it larger. */
export const InsetSchema = v.strictObject({
  id: slug("Inset id"),
  bounds: field(BoundsSchema, "What it shows: [west, south, east, north], degrees"),
  corners: field(
    v.pipe(v.array(v.picklist(["bottom-right", "bottom-left", "top-right", "top-left"])), v.minLength(1)),
    "Where it may stand, the best first; it stands nowhere over land that the map is about",
  ),
  untilZoom: field(v.pipe(v.number(), v.minValue(1), v.maxValue(8)), "The zoom of the map up to which it is shown"),
});
