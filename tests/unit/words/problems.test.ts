/** Whatever can be wrong with a pack or a deck is said in both languages, each from the fault and not from the other. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fault, FaultCode, FaultParameters } from "../../../src/data/fault";
import { parseDeck } from "../../../src/data/deck/parse-deck";
import { parsePack } from "../../../src/data/pack/parse-pack";
import type { Problem } from "../../../src/data/problem";
import { sayProblem } from "../../../src/words/say-problem";
import { makeDeckInput } from "../../fixtures/make-deck";
import { makePack, makePackInput } from "../../fixtures/make-pack";
import { placesIn, replaceAt } from "../../fixtures/mutate";
import { runs } from "../../laws";

const pack = makePack();
const inEnglish = (fault: Fault): string => sayProblem({ path: "", ...fault }, "en");
const inChinese = (fault: Fault): string => sayProblem({ path: "", ...fault }, "zh");
const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** One of each; a code without one does not compile. */
const samples: { readonly [C in FaultCode]: FaultParameters[C] } = {
  "unknown-field": {},
  missing: {},
  "wrong-value": { wanted: "Array", found: "null" },
  "no-words": {},
  "no-slides": {},
  shape: { shape: "slug" },
  "no-such-day": {},
  "too-long": { most: 60, found: 61 },
  "locator-too-long": { most: 200 },
  "too-many": { most: 4, found: 5 },
  "too-small": { least: 1 },
  "too-large": { most: 8.5 },
  "too-close": { most: 13 },
  "not-growing": {},
  "outside-frame": {},
  "no-close-up-zoom": { least: 8, most: 12.5 },
  "other-version": { ours: 2 },
  "newer-version": { theirs: 3, ours: 2 },
  "other-pack": { theirs: "other", ours: "tiny" },
  unsourced: {},
  "repeated-id": {},
  "repeated-code": {},
  "repeated-reading": {},
  "repeated-value": { value: "LA" },
  "id-of-claim": {},
  "unknown-id": { named: "region", id: "x" },
  "measure-incomplete": {},
  "measure-overfull": {},
  "other-document": { aspect: "b1", document: "second" },
  "wrong-count": { counted: 4, listed: 3 },
  "same-as": { record: "measures(id = m1)" },
  "before-document": { date: "2021-04-30" },
  "before-signing": { date: "2020-11-15" },
  "before-earlier": { document: "second" },
  "outside-china": { lon: 21.19, lat: 80 },
  "away-from-zone": { awayKm: 11.12, zone: "gate", accuracyKm: 3 },
  "address-outside-sources": {},
};
const faultOf = <C extends FaultCode>(code: C): Fault<C> => ({ code, parameters: samples[code] });

describe("the words of problems", () => {
  it.each<[FaultCode, string, string]>([
    ["unknown-id", 'unknown region "x"', "数据包中没有地区“x”"],
    ["too-long", "must be at most 60 characters, found 61", "最多 60 个字符，现有 61 个"],
    ["too-many", "must hold at most 4, found 5", "最多 4 项，现有 5 项"],
    ["too-large", "must be at most 8.5", "不得大于 8.5"],
    ["too-close", "must be at most 13.0 there", "此处不得大于 13.0"],
    ["wrong-value", "must be a list, found null", "应为列表，实为 null"],
    ["too-small", "must be at least 1", "不得小于 1"],
    ["locator-too-long", "locator is over 200 characters", "出处位置超过 200 个字符"],
    ["repeated-value", '"LA" given more than once', "“LA”重复"],
    ["repeated-id", "id used more than once", "id 重复"],
    ["unsourced", "needs at least one source", "至少需要一个来源"],
    [
      "other-pack",
      'the deck was made for pack "other", the one in use is "tiny"',
      "此演示是为数据包“other”制作的，当前使用的是“tiny”",
    ],
    [
      "newer-version",
      "was written by a newer version (3): this build reads schemaVersion 2",
      "由较新的版本（3）写成，本版本只能读取 schemaVersion 2",
    ],
    ["no-such-day", "is not a day of the calendar", "日历上没有这一天"],
    [
      "away-from-zone",
      'lies 11.1 km from zone "gate", more than its accuracy of 3 km',
      "距合作区“gate”11.1 公里，超出其误差 3 公里",
    ],
  ])("say %s", (code, english, chinese) => {
    expect([inEnglish(faultOf(code)), inChinese(faultOf(code))]).toEqual([english, chinese]);
  });

  it("quote a value of which they have no name", () => {
    const fault: Fault = { code: "wrong-value", parameters: { wanted: '("map" | "table")', found: '"globe"' } };
    expect([inEnglish(fault), inChinese(fault)]).toEqual([
      'must be ("map" | "table"), found "globe"',
      '应为 ("map" | "table")，实为 "globe"',
    ]);
  });

  it("are there for every code, each in its own language", () => {
    for (const code of Object.keys(samples) as FaultCode[]) {
      expect([code, hasHan(inEnglish(faultOf(code))), hasHan(inChinese(faultOf(code)))]).toEqual([code, false, true]);
    }
  });

  const odd = [undefined, null, "", "x", "A B", "a\nb", '"\n"', "字".repeat(5000), -1, 9, 1e9, true, [], {}, ["x", "x"], { x: 1 }];
  const by = fc.oneof(fc.constantFrom<unknown>(...odd, "2022-02-30", "{", '{"code":"missing"}'), fc.anything());
  const areSaid = (problems: readonly Problem[]): void => {
    expect(problems.filter((problem) => !hasHan(inChinese(problem)) || inEnglish(problem) === "")).toEqual([]);
  };
  it("are there for whatever is wrong with a deck", () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(makeDeckInput())), by, (place, value) => {
        const parsed = parseDeck(replaceAt(makeDeckInput(), place, value), pack);
        areSaid(parsed.ok ? [] : parsed.problems);
      }),
      { numRuns: runs(400), examples: [[["slides", "4", "view", "camera", "2"], 1e9]] },
    );
  });
  it("are there for whatever is wrong with a pack", () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(makePackInput())), by, (place, value) => {
        const parsed = parsePack(replaceAt(makePackInput(), place, value));
        areSaid(parsed.ok ? [] : parsed.problems);
      }),
      { numRuns: runs(200) },
    );
  });
});
