/** Every fact of the built pack leads to a source with its place; and what was gathered is in the pack, or said not to be. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listNames } from "../../../../src/data/pack/pack-records";
import type { Ref } from "../../../../src/data/schema";
import { citableSource } from "../../../../src/model/citable";
import { briefing, pack } from "../../model/built-in";
import { refsOfLink } from "../../../../src/panels/facts/region-facts";

interface Fact {
  readonly name: string;
  readonly refs: readonly Ref[];
}

const sources = new Map(pack.sources.map((source) => [source.id, source]));
const idOf = (row: object): string =>
  "id" in row
    ? String(row.id)
    : "code" in row
      ? String(row.code)
      : "region" in row && "country" in row
        ? `${String(row.region)} ${String(row.country)}`
        : "?";

/** Every record that states something; a measure that nobody describes states nothing. */
const facts: readonly Fact[] = [
  ...listNames
    .filter((list) => list !== "sources")
    .flatMap((list) =>
      (pack[list] as readonly (object & { readonly refs: readonly Ref[] })[])
        .filter((row) => !("described" in row && row.described === "none"))
        .map((row) => ({ name: `${list}/${idOf(row)}`, refs: row.refs })),
    ),
  ...briefing.links.map((link) => ({ name: `link ${link.region} → ${link.country}`, refs: refsOfLink(briefing, link) })),
];

describe("every fact of the built pack", () => {
  it("is looked at", () => {
    expect(facts.length).toBeGreaterThan(200);
  });
  it("names a source that the pack holds", () => {
    expect(facts.filter(({ refs }) => !refs.some(({ source }) => sources.has(source))).map(({ name }) => name)).toEqual([]);
  });
  it("names the locator in each of its sources, but for borders, which are computed", () => {
    const lacking = facts.flatMap(({ name, refs }) =>
      refs
        .filter(({ source, locator }) => locator === undefined && source !== pack.map.geometrySource)
        .map(({ source }) => `${name}: ${source}`),
    );
    expect(lacking).toEqual([]);
  });
  it("leads to a source that can be opened, cited or is said to have no address", () => {
    for (const { url, kind, note, ...source } of pack.sources) {
      expect([source.id, url !== null || note !== undefined]).toEqual([source.id, true]);
      if (kind !== "knowledge") expect(citableSource({ url, kind, ...source })).not.toBeNull();
    }
  });
});

describe("the facts gathered", () => {
  const readme = readFileSync(new URL("../../../../src/packs/border-zones-2021/README.md", import.meta.url), "utf8");
  const named = [...readme.matchAll(/`(\w+)\/([\w-]+)`/g)].map(([, list = "", id = ""]) => ({ list, id }));

  it("have the records that the list names", () => {
    const lists = new Map<string, ReadonlySet<string>>(listNames.map((list) => [list, new Set(pack[list].map(idOf))]));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ list, id }) => !lists.get(list)?.has(id))).toEqual([]);
  });
  it("are all claims of the article, by their ids", () => {
    const ids = pack.claims.map(({ id }) => String(id));
    const article = Array.from({ length: 37 }, (_, index) => `k${String(index + 1).padStart(2, "0")}`);
    expect(article.filter((id) => !ids.includes(id))).toEqual([]);
  });
  it("hold no source that nothing rests on, and no source is named as unused that is used", () => {
    const used = new Set(facts.flatMap(({ refs }) => refs.map(({ source }) => String(source))));
    expect(pack.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
    const [, unused = ""] = /sources on which no record rests: ([^|]*)\|/.exec(readme) ?? [];
    expect([...unused.matchAll(/`(\w+)`/g)].map(([, id = ""]) => id).filter((id) => used.has(id))).toEqual([]);
  });
});

describe("claims", () => {
  it("of others are kept apart from what the notice states", () => {
    for (const { kind, refs } of pack.claims)
      if (kind === "analysis" || kind === "opinion") expect(refs.every(({ basis }) => basis === "other")).toBe(true);
      else expect(refs[0]?.basis).toBe("stated");
  });
  it("never describe a measure that is not described", () => {
    const described = new Set(pack.measures.filter((measure) => measure.described !== "none").map(({ id }) => id));
    expect(pack.claims.filter(({ measure }) => measure !== null && !described.has(measure))).toEqual([]);
  });
});
