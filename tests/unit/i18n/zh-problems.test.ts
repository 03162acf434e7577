/** Every problem that a deck file can have is said in Chinese as well. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../laws";
import { parseDeck } from "../../../src/data/deck/parse-deck";
import { problemInChinese } from "../../../src/i18n/zh/problems";
import { makeDeckInput } from "../../fixtures/make-deck";
import { makePack } from "../../fixtures/make-pack";

const pack = makePack();
const messagesOf = (input: unknown): readonly string[] => {
  const parsed = parseDeck(input, pack);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
};
const isChinese = (message: string): boolean => /\p{Script=Han}/u.test(problemInChinese(message) ?? "");

/** Every place in a value, as the keys that lead there. */
const placesIn = (value: unknown, here: readonly string[] = []): (readonly string[])[] => [
  here,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, item]) => placesIn(item, [...here, key]))
    : []),
];
const replaceAt = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
  if (key === undefined) return by;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>).map(
    ([name, item]) => [name, name === key ? replaceAt(item, rest, by) : item] as const,
  );
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
};

describe(problemInChinese, () => {
  it("has words for whatever is wrong with a deck", () => {
    const odd = [
      undefined,
      null,
      "",
      "x",
      "A B",
      "a\nb",
      '"\n"',
      "字".repeat(5000),
      -1,
      9,
      1e9,
      true,
      [],
      {},
      ["x", "x"],
      { x: 1 },
      "2022-02-30",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(makeDeckInput())), fc.oneof(fc.constantFrom(...odd), fc.anything()), (place, by) => {
        const messages = messagesOf(replaceAt(makeDeckInput(), place, by));
        expect(messages.filter((message) => !isChinese(message))).toEqual([]);
      }),
      { numRuns: runs(400), examples: [[["slides", "4", "view", "camera", "2"], 1e9]] },
    );
  });

  it.each([
    ['unknown region "x"', "数据包中没有地区“x”"],
    ["must be at most 60 characters, found 61", "最多 60 个字符，现有 61 个"],
    ["must hold at most 4, found 5", "最多 4 项，现有 5 项"],
    ["must be at most 8.5", "不得大于 8.5"],
    ["must be at most 13.0 there", "此处不得大于 13.0"],
    ['must be ("map" | "table"), found "globe"', '应为 ("map" | "table")，实为 "globe"'],
    ["must be a list, found null", "应为列表，实为 null"],
    ["must be at least 1", "不得小于 1"],
    ["place is over 200 characters", "出处位置超过 200 个字符"],
    ['"LA" given more than once', "“LA”重复"],
    ["id used more than once", "id 重复"],
    ["needs at least one source", "至少需要一个来源"],
    ['the deck was made for pack "other", the one in use is "tiny"', "此演示是为数据包“other”制作的，当前使用的是“tiny”"],
    [
      "was written by a newer version (2): this build reads schemaVersion 1",
      "由较新的版本（2）写成，本版本只能读取 schemaVersion 1",
    ],
    ["is not a day of the calendar", "日历上没有这一天"],
  ])("says %s", (english, chinese) => {
    expect(problemInChinese(english)).toBe(chinese);
  });

  it("has nothing for other sentences", () => {
    expect(problemInChinese("lies 3 km from the zone")).toBeNull();
  });
});
