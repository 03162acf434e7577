/**
 * Until version 2 of packs and decks, where a source says something was one English text, `place`; now it is a locator in both
 * languages. Pure; anything that is not such a record is returned unchanged.
 */

/** A record of a file that has not been checked yet. */
export type RawRecord = Readonly<Record<string, unknown>>;
type Locator = { readonly en: string; readonly zh: string };

export const isRawRecord = (value: unknown): value is RawRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The record with every entry of one list changed; unchanged if it has no such list. */
export function mapList(record: RawRecord, key: string, change: (row: RawRecord) => RawRecord): RawRecord {
  const rows = record[key];
  return Array.isArray(rows) ? { ...record, [key]: rows.map((row: unknown) => (isRawRecord(row) ? change(row) : row)) } : record;
}

/** A deck holds no longer locator (`deckLimits`). */
const longest = 200;

/** Sentences of the article were given as codes such as `P4S2`, and shown in words. Codes stay if the words would be too long. */
function wordsOfPlace(place: string): string {
  const words = place.replace(/\bP(\d+)S(\d+)\b/g, "paragraph $1, sentence $2").replace(/\bP(\d+)\b/g, "paragraph $1");
  return words.length > longest ? place : words;
}

/** @param chineseOf the Chinese for an English locator; null to keep the English words */
export function withLocators(row: RawRecord, chineseOf: (english: string) => string | null): RawRecord {
  return mapList(row, "refs", ({ place, ...ref }) => {
    if (typeof place !== "string") return place === undefined ? ref : { ...ref, place };
    const en = wordsOfPlace(place);
    const locator: Locator = { en, zh: chineseOf(en) ?? en };
    return { ...ref, locator };
  });
}
