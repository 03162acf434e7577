/**
 * A deck of slides over a pack. It is a separate file, so that the first paint does not have to load it. Shapes and limits only;
 * what a slide points at in the pack is checked in `parse-deck.ts`. Texts are plain text, never HTML.
 */
import * as v from "valibot";
import { insetChoices, linkBases, tables, views, worldviews } from "../choices";
import { says, saysShape } from "../fault";
import { cleanLine, cleanText } from "../plain-text";
import {
  ClaimIdSchema,
  CountryCodeSchema,
  DateSchema,
  DirectionIdSchema,
  MeasureIdSchema,
  PortIdSchema,
  RefSchema,
  RegionIdSchema,
  SourceIdSchema,
  ZoneIdSchema,
  field,
  slug,
} from "../pack/schema-parts";
import { closeUpZooms, zoomRange } from "../zoom-limits";

/** Highest `schemaVersion` of decks that this build reads. */
export const deckSchemaVersion = 2;

/** What fits a room (titles, points), and limits for any file; in characters, or in entries of a list. */
export const deckLimits = {
  slides: 200,
  points: 4,
  partners: 60,
  refs: 40,
  id: 60,
  locator: 200,
  title: { en: 60, zh: 24 },
  point: { en: 90, zh: 40 },
  deckTitle: { en: 120, zh: 60 },
  notes: { en: 4000, zh: 4000 },
  plannedMinutes: [1, 600],
} as const;

const atMost = (max: number) =>
  v.maxLength<string, number, (issue: v.MaxLengthIssue<string, number>) => string>(max, ({ input }) =>
    says({ code: "too-long", parameters: { most: max, found: input.length } }),
  );
const between = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.minValue(least, says({ code: "too-small", parameters: { least } })),
    v.maxValue(most, says({ code: "too-large", parameters: { most } })),
  );

/** A list whose length is checked before its entries, so that a hostile file is refused without reading a million of them. */
const atMostMany = <const S extends v.GenericSchema>(item: S, max: number) =>
  v.pipe(
    v.custom<v.InferInput<S>[]>(
      (input) => Array.isArray(input) && input.length <= max,
      ({ input }) =>
        Array.isArray(input) ? says({ code: "too-many", parameters: { most: max, found: input.length } }) : saysShape("list"),
    ),
    v.array(item),
  );

/** The largest zoom depends on the position and the pack, so `deck-references.ts` checks it. */
const CameraSchema = v.pipe(
  v.strictTuple([between(-180, 180), between(-85, 85), between(zoomRange[0], closeUpZooms[1])]),
  v.readonly(),
);

/** May be empty: the deck's origin decides which languages an author must fill in. */
const lines = (max: number) => v.pipe(v.string(), v.transform(cleanText), atMost(max));
const line = (max: number) => v.pipe(v.string(), v.transform(cleanLine), atMost(max), v.regex(/^[^\r\n]*$/, saysShape("one-line")));
const inBoth = (schema: typeof line | typeof lines, max: { readonly en: number; readonly zh: number }, description: string) =>
  field(v.strictObject({ en: schema(max.en), zh: schema(max.zh) }), description);

const shortSlug = (description: string) => v.pipe(slug(description), atMost(deckLimits.id));
export const DeckIdSchema = v.pipe(shortSlug("Deck id"), v.brand("DeckId"));
export const SlideIdSchema = v.pipe(shortSlug("Slide id, used in links"), v.brand("SlideId"));

/**
 * Everything that the slide decides about the screen, under the names of the URL's keys. Complete, never a delta, so that jumping
 * to a slide gives the same as walking to it. Language, theme, renderer and kiosk belong to the room and are not here.
 */
export const SlideViewSchema = v.strictObject({
  region: v.nullable(RegionIdSchema),
  partner: atMostMany(CountryCodeSchema, deckLimits.partners),
  basis: field(atMostMany(v.picklist(linkBases), linkBases.length), "Which links count; empty: all"),
  direction: v.nullable(DirectionIdSchema),
  measure: v.nullable(MeasureIdSchema),
  claim: field(v.optional(v.nullable(ClaimIdSchema), null), "A claim pointed out among the sources"),
  source: field(v.optional(v.nullable(SourceIdSchema), null), "A source pointed out in their list"),
  zone: v.nullable(ZoneIdSchema),
  port: v.nullable(PortIdSchema),
  asof: field(v.nullable(v.pipe(DateSchema, v.length(10, saysShape("day")))), "null: the pack's date"),
  view: v.picklist(views),
  table: field(v.optional(v.picklist(tables), tables[0]), "Which list the table shows"),
  layers: field(v.optional(atMostMany(shortSlug("Layer: corridors, or an agreement's id"), 20), []), "What is laid over the map"),
  inset: field(v.optional(v.picklist(insetChoices), "auto"), "Whether a window may show a crowded part of the map larger"),
  camera: field(v.nullable(CameraSchema), "Longitude, latitude, zoom; null: framed by what is selected"),
  worldview: field(v.optional(v.picklist(worldviews)), "Not used: the room's own is shown"),
});

export const SlideSchema = v.strictObject({
  id: SlideIdSchema,
  title: inBoth(line, deckLimits.title, "One idea, read from the back row"),
  points: atMostMany(inBoth(line, deckLimits.point, "One idea each"), deckLimits.points),
  notes: inBoth(lines, deckLimits.notes, "For the speaker: what to say, cautions, sources in words"),
  refs: field(
    atMostMany(
      v.pipe(
        RefSchema,
        v.check(
          ({ locator }) => locator === undefined || Math.max(locator.en.length, locator.zh.length) <= deckLimits.locator,
          says({ code: "locator-too-long", parameters: { most: deckLimits.locator } }),
        ),
      ),
      deckLimits.refs,
    ),
    "What the slide's text rests on; the author's own slides may have none",
  ),
  hidden: field(v.optional(v.boolean(), false), "Kept in the deck, left out of the briefing"),
  view: SlideViewSchema,
});

export const DeckSchema = v.strictObject({
  $schema: v.optional(field(v.string(), "For editors: where the JSON Schema is")),
  schemaVersion: v.literal(deckSchemaVersion, says({ code: "other-version", parameters: { ours: deckSchemaVersion } })),
  id: DeckIdSchema,
  pack: slug("Id of the pack it was made for"),
  origin: field(
    v.picklist(["built-in", "own"]),
    "built-in: every slide has its sources and both languages; own: as its author likes",
  ),
  title: inBoth(line, deckLimits.deckTitle, "Name of the deck"),
  plannedMinutes: field(between(...deckLimits.plannedMinutes), "How long the briefing is meant to take"),
  slides: atMostMany(SlideSchema, deckLimits.slides),
});

export type SlideId = v.InferOutput<typeof SlideIdSchema>;
export type SlideView = v.InferOutput<typeof SlideViewSchema>;
export type Slide = v.InferOutput<typeof SlideSchema>;
export type Deck = v.InferOutput<typeof DeckSchema>;
