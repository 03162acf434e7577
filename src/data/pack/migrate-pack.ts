/** Turns packs of an earlier version into current ones, before anything is checked. Pure; anything else is returned unchanged. */
import { isRawRecord, mapList, withLocators, type RawRecord } from "../migrate-locators";

const asWritten = (): null => null;

/** The basis of a point was one English text. */
function withBasisInBoth(row: RawRecord): RawRecord {
  const { point } = row;
  if (!isRawRecord(point) || typeof point["basis"] !== "string") return row;
  return { ...row, point: { ...point, basis: { en: point["basis"], zh: point["basis"] } } };
}

/** Gives locators and the bases of points in both languages. Version 1 had no Chinese for them, so its words are used for both. */
function toVersion2(pack: RawRecord): RawRecord {
  const moved = Object.keys(pack).reduce(
    (made, list) => mapList(made, list, (row) => withBasisInBoth(withLocators(row, asWritten))),
    pack,
  );
  return { ...moved, schemaVersion: 2 };
}

/** @returns the pack in the version that this build reads; packs of that, a newer or an unknown version are unchanged */
export const migratePack = (input: unknown): unknown =>
  isRawRecord(input) && input["schemaVersion"] === 1 ? toVersion2(input) : input;
