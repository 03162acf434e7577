/** Places in sources, in Chinese: no English word of the built pack is left in them. */
import { describe, expect, it } from "vitest";
import { zhPlace } from "../../../src/i18n/zh/places";
import { pack } from "../model/built-in";

describe(zhPlace, () => {
  it.each([
    ["measure 1", "第1条"],
    ["measure 2 (title)", "第2条（标题）"],
    ["ends in measure 2", "止于第2条"],
    ["measure 3 · P4S2", "第3条 · 第4段第2句"],
    ["P4S3", "第4段第3句"],
    ["aspect 4 · P1S4", "第四方面 · 第1段第4句"],
    ["P1S1, P1S4", "第1段第1句、第1段第4句"],
    ["P1S2–P1S4", "第1段第2句至第1段第4句"],
    ["pilot free-trade zones of August 2019", "自由贸易试验区（2019年8月）"],
    ["pilot free-trade zone", "自由贸易试验区"],
    ["code G535017", "代码G535017"],
  ])("says %s as %s", (place, words) => {
    expect(zhPlace(place)).toBe(words);
  });
  it("leaves nothing in English beside what documents say", () => {
    const places = new Set<string>();
    JSON.parse(JSON.stringify(pack), (key, value: unknown) => {
      if (key === "place" && typeof value === "string") places.add(value);
      return value;
    });
    expect(places.size).toBeGreaterThan(100);
    expect([...places].map(zhPlace).filter((place) => /[a-z]{2}/.test(place))).toEqual([]);
  });
});
