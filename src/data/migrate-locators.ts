/**
 * Where a source says a thing was one English text, `place`, until version 2 of packs and decks; now it is a locator, in both
 * languages. Pure; what is no record of that kind passes unchanged.
 */

/** A record of a file nobody has checked yet. */
export type RawRecord = Readonly<Record<string, unknown>>;
type Locator = { readonly en: string; readonly zh: string };

export const isRawRecord = (value: unknown): value is RawRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The same record with every entry of one of its lists changed; as it was where there is no such list. */
export function mapList(record: RawRecord, key: string, change: (row: RawRecord) => RawRecord): RawRecord {
  const rows = record[key];
  return Array.isArray(rows) ? { ...record, [key]: rows.map((row: unknown) => (isRawRecord(row) ? change(row) : row)) } : record;
}

/** Sentences of the article were codes, and shown in words: `P4S2`. */
const wordsOfPlace = (place: string): string =>
  place.replace(/\bP(\d+)S(\d+)\b/g, "paragraph $1, sentence $2").replace(/\bP(\d+)\b/g, "paragraph $1");

/** @param chineseOf the Chinese of an English locator, or null: then its words stay as they are */
export function withLocators(row: RawRecord, chineseOf: (english: string) => string | null): RawRecord {
  return mapList(row, "refs", ({ place, ...ref }) => {
    if (typeof place !== "string") return place === undefined ? ref : { ...ref, place };
    const en = wordsOfPlace(place);
    const locator: Locator = { en, zh: chineseOf(en) ?? en };
    return { ...ref, locator };
  });
}
