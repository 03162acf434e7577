/** Decks of an earlier version, made into one of today before anything is judged. Pure; what is no deck passes unchanged. */
import { isRawRecord, mapList, withLocators, type RawRecord } from "../migrate-locators";
import { sourcedLists } from "../pack/pack-records";
import type { Pack, Ref } from "../schema";

/** The Chinese of every locator that the pack writes, by its English. */
function chineseLocators(pack: Pack): ReadonlyMap<string, string> {
  const refs = sourcedLists.flatMap((list) => pack[list].flatMap((row): readonly Ref[] => row.refs));
  return new Map(refs.flatMap(({ locator }) => (locator ? [[locator.en, locator.zh] as const] : [])));
}

/** Locators in both languages, in the pack's own Chinese where its records have the same one. */
function toVersion2(deck: RawRecord, pack: Pack): RawRecord {
  const chinese = chineseLocators(pack);
  const moved = mapList(deck, "slides", (slide) => withLocators(slide, (english) => chinese.get(english) ?? null));
  return { ...moved, schemaVersion: 2 };
}

/** @returns the deck in the version this build reads; one of that version, a newer or an unknown one as it was */
export const migrateDeck = (input: unknown, pack: Pack): unknown =>
  isRawRecord(input) && input["schemaVersion"] === 1 ? toVersion2(input, pack) : input;
