/** Where sources say things, and where points come from: of the built-in pack and deck, in both languages and in good Chinese. */
import { describe, expect, it } from "vitest";
import deck from "../../../../src/packs/border-zones-2021/deck.json";
import type { LocalText } from "../../../../src/data/schema";
import { pack } from "../../model/built-in";

const locators = new Map<string, string>();
const bases = new Map<string, string>();
const noteText = (texts: Map<string, string>, { en, zh }: LocalText): void => {
  // One English text has one Chinese.
  expect(texts.get(en) ?? zh).toBe(zh);
  texts.set(en, zh);
};
JSON.parse(JSON.stringify([pack, deck]), (key, value: LocalText & { basis?: LocalText }) => {
  if (key === "locator") noteText(locators, value);
  if (key === "point" && value?.basis) noteText(bases, value.basis);
  return value;
});

describe("locators of the built-in pack", () => {
  it.each([
    ["measure 1", "第1条"],
    ["measure 2 (title)", "第2条（标题）"],
    ["ends in measure 2", "止于第2条"],
    ["measure 3 · paragraph 4, sentence 2", "第3条 · 第4段第2句"],
    ["paragraph 4, sentence 3", "第4段第3句"],
    ["aspect 1", "第一方面"],
    ["paragraph 1, sentence 1, paragraph 1, sentence 4", "第1段第1句、第1段第4句"],
    ["pilot free-trade zones of August 2019", "自由贸易试验区（2019年8月）"],
    ["code G535017", "代码G535017"],
  ])("say %s as %s", (english, chinese) => {
    expect(locators.get(english)).toBe(chinese);
  });
  it("leave nothing in English on the Chinese page, nor a code on the English one", () => {
    expect(locators.size).toBeGreaterThan(100);
    expect([...locators.values()].filter((chinese) => /[a-z]{2}/.test(chinese))).toEqual([]);
    expect([...locators.keys()].filter((english) => /\bP\d/.test(english))).toEqual([]);
  });
});

describe("bases of points of the built-in pack", () => {
  it("have no English in their Chinese but the names of the data", () => {
    expect(bases.size).toBe(14);
    expect([...bases.values()].filter((chinese) => /[a-z]{2}/i.test(chinese.replace(/OpenStreetMap|GeoNames/g, "")))).toEqual([]);
  });
});
