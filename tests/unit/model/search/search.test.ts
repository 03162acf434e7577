/** What people type is found, and the pinyin in the pack's table is what the build would write. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../laws";
import { builtInReadings, builtInTraditional } from "../../../../src/data/pack/load-readings";
import { search } from "../../../../src/model/search/search";
import { buildSearchIndex, searchedChinese, type SearchIndex } from "../../../../src/model/search/search-index";
import { makeForm, simplified, slipFitOf, wordsOf } from "../../../../src/model/search/search-text";
import { buildReadings, buildTraditional, readingOf, readingsFile, traditionalFile } from "../../../../tools/readings";
import { firstOfAll, spellings } from "../../../fixtures/spellings";
import { briefing, pack } from "../built-in";

const index: SearchIndex = buildSearchIndex(briefing, builtInReadings);
const found = (query: string, limit = 3): readonly string[] =>
  search(index, simplified(query, builtInTraditional))
    .slice(0, limit)
    .map(({ target }) => `${target.kind}:${target.id}`);

describe(search, () => {
  it("is tried with at least 100 spellings", () => {
    expect(spellings.reduce((sum, [, ...typed]) => sum + typed.length, 0)).toBeGreaterThanOrEqual(100);
  });
  it.each(spellings)("finds %s among the first three", (wanted, ...typed) => {
    const missed = typed.filter((query) => !found(query).includes(wanted));
    expect(missed.map((query) => `${query} → ${found(query).join(" ")}`)).toEqual([]);
  });

  it.each(firstOfAll)("finds %s first of all", (wanted, ...typed) => {
    const missed = typed.filter((query) => found(query)[0] !== wanted);
    expect(missed.map((query) => `${query} → ${found(query).join(" ")}`)).toEqual([]);
  });
  it("leaves nothing out", () => {
    const inYunnan = search(index, "yunnan");
    expect(inYunnan.length).toBeGreaterThan(12);
    expect(new Set(inYunnan).size).toBe(inYunnan.length);
  });
  it("guesses nothing beside what was written right: whoever stands below the RCEP reads as its member", () => {
    const all = (query: string): readonly string[] => found(query, Infinity);
    expect(all("RCEP")).toEqual(["agreement:rcep"]);
    expect(all("hegs")).toEqual(["zone:khorgos", "port:khorgos", "corridor:khorgos-altynkol"]);
  });
  it("says which words of a longer text were found", () => {
    expect(search(index, "customs")[0]?.via).toMatch(/customs/);
    expect(search(index, "customs")[0]?.via?.length).toBeLessThan(60);
    expect(search(index, "neimenggu")[0]?.via).toBe("内蒙古");
    expect(search(index, "inner mongolia")[0]?.via).toBe("Inner Mongolia");
  });

  it("puts what is named exactly so first", () => {
    for (const { name, code } of pack.countries)
      for (const typed of [name.en, name.zh, name.en.toUpperCase()]) expect(found(typed, 1)).toEqual([`country:${code}`]);
    for (const { name, id } of pack.regions) expect(found(name.en, 1)).toEqual([`region:${id}`]);
  });
  it("finds everything by its own name, in either language and in pinyin", () => {
    const missed = index.flatMap(({ target, name }) =>
      [name.en, name.zh, builtInReadings[name.zh] ?? name.zh]
        .filter((typed) => !found(typed, 8).includes(`${target.kind}:${target.id}`))
        .map((typed) => `${target.id}: ${typed}`),
    );
    expect(missed).toEqual([]);
  });
  it("forgives any one slip in a name of five letters or more", () => {
    const names = index.flatMap(({ target, name }) => {
      const typed = wordsOf(name.en).join("");
      return typed.length >= 5 && typed.length <= 14 ? [{ wanted: `${target.kind}:${target.id}`, typed }] : [];
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom("drop", "swap", "double", "wrong"),
        ({ wanted, typed }, at, slip) => {
          const place = at % (typed.length - 1);
          const [a = "", b = ""] = [typed[place], typed[place + 1]];
          const changed = { drop: "", swap: b + a, double: a + a, wrong: "q" }[slip];
          const query = typed.slice(0, place) + changed + typed.slice(place + (slip === "swap" ? 2 : 1));
          expect(found(query, 8)).toContain(wanted);
        },
      ),
      { numRuns: runs(400) },
    );
  });
  it("says through which text a thing was found, unless that is its name", () => {
    expect(search(index, "琅勃拉邦")[0]?.via).toBe("琅勃拉邦");
    expect(search(index, "勐腊")[0]?.via).toBe("勐腊县磨憨镇");
    expect(search(index, "ruili")[0]?.via).toBeNull();
  });
  it("finds nothing for nothing, and never throws", () => {
    expect(found("")).toEqual([]);
    expect(found(" –/ ")).toEqual([]);
    expect(found("qqqqqq")).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 40 }), (typed) => Array.isArray(search(index, typed))));
  });
  it("offers measures that say something, and no others", () => {
    const offered = index.flatMap(({ target }) => (target.kind === "measure" ? [target.id] : []));
    expect(offered).toEqual(briefing.measures.filter(({ title }) => title !== null).map(({ id }) => id));
  });
});

describe(slipFitOf, () => {
  const fits = (typed: string, name: string): boolean => slipFitOf(typed, makeForm(name, 0)) !== null;
  it("forgives one slip and not two", () => {
    for (const typed of ["ruii", "ruilii", "riuli", "quili", "ruilj"]) expect([typed, fits(typed, "Ruili")]).toEqual([typed, true]);
    for (const typed of ["rixil", "quilj", "ruilixx", "ril"]) expect([typed, fits(typed, "Ruili")]).toEqual([typed, false]);
  });
});

describe("the readings", () => {
  it("are those the build would write (npm run pinyin)", () => {
    expect(readFileSync(readingsFile, "utf8")).toBe(buildReadings());
    expect(readFileSync(traditionalFile, "utf8")).toBe(buildTraditional());
  });
  it("cover every Chinese name that can be found", () => {
    expect(searchedChinese(briefing).filter((text) => builtInReadings[text] === undefined)).toEqual([]);
  });
  it.each([
    ["勐腊", "meng la"],
    ["磨憨", "mo han"],
    ["瑞丽", "rui li"],
    ["畹町", "wan ding"],
    ["河口", "he kou"],
    ["东兴", "dong xing"],
    ["霍尔果斯", "huo er guo si"],
    ["珲春", "hun chun"],
    ["绥芬河", "sui fen he"],
    ["都拉塔", "du la ta"],
    ["甘其毛都", "gan qi mao du"],
    ["伊尔克什坦", "yi er ke shi tan"],
    ["重庆", "chong qing"],
    ["吐尔尕特", "tu er ga te"],
    ["柬埔寨", "jian pu zhai"],
    ["菲律宾", "fei lv bin"],
    ["第3条措施", "di 3 tiao cuo shi"],
  ])("of %s is %s", (text, reading) => expect(readingOf(text)).toBe(reading));
});
