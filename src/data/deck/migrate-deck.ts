/** Turns decks of an earlier version into current ones, before anything is checked. Pure; anything else is returned unchanged. */
import { isRawRecord, mapList, withLocators, type RawRecord } from "../migrate-locators";
import { sourcedLists } from "../pack/pack-records";
import type { Pack, Ref } from "../schema";

/** The Chinese for every locator in the pack, by its English. */
function chineseLocators(pack: Pack): ReadonlyMap<string, string> {
  const refs = sourcedLists.flatMap((list) => pack[list].flatMap((row): readonly Ref[] => row.refs));
  return new Map(refs.flatMap(({ locator }) => (locator ? [[locator.en, locator.zh] as const] : [])));
}

/** Gives locators in both languages, with the pack's own Chinese if one of its records has the same locator. */
function toVersion2(deck: RawRecord, pack: Pack): RawRecord {
  const chinese = chineseLocators(pack);
  const moved = mapList(deck, "slides", (slide) => withLocators(slide, (english) => chinese.get(english) ?? null));
  return { ...moved, schemaVersion: 2 };
}

/** @returns the deck in the version that this build reads; decks of that, a newer or an unknown version are unchanged */
export const migrateDeck = (input: unknown, pack: Pack): unknown =>
  isRawRecord(input) && input["schemaVersion"] === 1 ? toVersion2(input, pack) : input;
