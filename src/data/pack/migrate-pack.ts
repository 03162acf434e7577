/** Packs of an earlier version, made into one of today before anything is judged. Pure; what is no pack passes unchanged. */
import { isRawRecord, mapList, withLocators, type RawRecord } from "../migrate-locators";

const asWritten = (): null => null;

/** Where a point comes from was one English text. */
function withBasisInBoth(row: RawRecord): RawRecord {
  const { point } = row;
  if (!isRawRecord(point) || typeof point["basis"] !== "string") return row;
  return { ...row, point: { ...point, basis: { en: point["basis"], zh: point["basis"] } } };
}

/** Locators and the bases of points in both languages. Version 1 held no Chinese for them: its words stand in both. */
function toVersion2(pack: RawRecord): RawRecord {
  const moved = Object.keys(pack).reduce(
    (made, list) => mapList(made, list, (row) => withBasisInBoth(withLocators(row, asWritten))),
    pack,
  );
  return { ...moved, schemaVersion: 2 };
}

/** @returns the pack in the version this build reads; one of that version, a newer or an unknown one as it was */
export const migratePack = (input: unknown): unknown =>
  isRawRecord(input) && input["schemaVersion"] === 1 ? toVersion2(input) : input;
