/** Links of the built-in pack as the done-list has them, each with its bases; and the rules on a tiny pack. */
import { describe, expect, it } from "vitest";
import type { Pack } from "../../../src/data/schema";
import { buildBriefing } from "../../../src/model/briefing";
import { linkBases } from "../../../src/data/choices";
import type { Adjacency, Link } from "../../../src/model/links";
import { makePack } from "../../fixtures/make-pack";
import { briefing, country, pack } from "./built-in";

const basesOf = (links: readonly Link[]) => links.map(({ region, bases }) => [region, ...bases].join(" "));
const linksTo = (code: string) => basesOf(briefing.linksOfCountry.get(country(code)) ?? []);

describe("the built-in links", () => {
  it.each([
    ["VN", ["guangxi border zone group", "yunnan border zone group"]],
    ["LA", ["guangxi group", "yunnan border zone group", "mohan-boten border zone"]],
    ["MM", ["guangxi group", "yunnan border zone group"]],
    ["TH", ["guangxi group", "yunnan group"]],
    ["KZ", ["xinjiang border zone"]],
    ["RU", ["xinjiang border", "northeast border zone"]],
    ["MN", ["xinjiang border", "northeast border zone"]],
    ["KP", ["northeast border zone"]],
    ["JP", ["northeast reading"]],
    ["NP", ["yunnan group"]],
  ])("of %s are %j", (code, expected) => {
    expect(linksTo(code)).toEqual(expected);
  });

  it("give no region a country by border that its provinces do not touch", () => {
    const byBorder = (id: string) =>
      briefing.links.filter(({ region, bases }) => region === id && bases.includes("border")).map(({ country: code }) => code);
    expect(new Set(byBorder("xinjiang"))).toEqual(new Set(["RU", "MN", "KZ", "KG", "TJ", "AF", "PK", "IN"]));
    expect(new Set(byBorder("guangxi"))).toEqual(new Set(["VN"]));
    expect(new Set(byBorder("yunnan"))).toEqual(new Set(["VN", "MM", "LA"]));
    expect(new Set(byBorder("northeast"))).toEqual(new Set(["RU", "MN", "KP"]));
    expect(new Set(byBorder("mohan-boten"))).toEqual(new Set(["LA"]));
  });

  it("name the zones that face the country", () => {
    const zonesOf = (region: string, code: string) =>
      briefing.links.find((link) => link.region === region && link.country === code)?.zones;
    expect(zonesOf("xinjiang", "KZ")).toEqual(["yining", "bole", "tacheng", "jeminay", "khorgos"]);
    expect(zonesOf("northeast", "KP")).toEqual(["hunchun", "helong", "dandong"]);
    expect(zonesOf("northeast", "MN")).toEqual(["erenhot"]);
    expect(zonesOf("mohan-boten", "LA")).toEqual(["mohan-boten"]);
  });

  it("let Timor-Leste into ASEAN only when it joins", () => {
    const groupsAt = (asOf: string) =>
      buildBriefing(pack, { provinces: {}, pointRegions: {} }, asOf)
        .links.filter((link) => link.country === "TL")
        .map((link) => link.region);
    expect(groupsAt("2021-06-02")).toEqual(["yunnan"]);
    expect(groupsAt("2025-10")).toEqual(["guangxi", "yunnan"]);
  });
});

const adjacency: Adjacency = { provinces: { "CN-YN": ["MM", "VN", "LA"] }, pointRegions: { gate: { borders: ["LA"] } } };
const linksAt = (asOf: string, from: Pack = makePack()) => buildBriefing(from, adjacency, asOf).links;

describe("links of a tiny pack", () => {
  it("stand in the order of regions, then of the pack's countries, with the strongest basis first", () => {
    expect(linksAt("2021-06-02").map(({ region, country: code, bases }) => [region, code, ...bases].join(" "))).toEqual([
      "ridge LA border zone group",
      "ridge MM border zone",
      "ridge VN border",
      "ridge TH group",
      "ridge JP reading",
      "gate LA border zone",
    ]);
    for (const { bases } of linksAt("2021-06-02")) expect(linkBases.filter((basis) => bases.includes(basis))).toEqual(bases);
  });

  it("leave out zones that are unconfirmed or begin later", () => {
    const zonesOf = (asOf: string, code: string) =>
      linksAt(asOf).find(({ region, country: to }) => region === "ridge" && to === code)?.zones;
    expect(zonesOf("2021-06-02", "MM")).toEqual(["ruili"]);
    expect(zonesOf("2021-06-02", "VN")).toEqual([]);
    expect(zonesOf("2024-03-19", "MM")).toEqual(["ruili", "later"]);
  });

  it("count members of a group from the day they join", () => {
    const hasTimor = (asOf: string) => linksAt(asOf).some(({ country: code }) => code === "TL");
    expect([hasTimor("2025-09-30"), hasTimor("2025-10-01")]).toEqual([false, true]);
  });

  it("carry the sources of a reading, and of nothing else", () => {
    const withRefs = linksAt("2021-06-02").filter(({ readingRefs }) => readingRefs.length > 0);
    expect(withRefs.map(({ country: code, readingRefs }) => [code, ...readingRefs.map(({ source }) => source)])).toEqual([
      ["JP", "hearsay"],
    ]);
  });

  it("need neither border nor zone nor group nor reading to be left out", () => {
    const bare = buildBriefing(makePack({ readings: [], groups: [{ ...makePack().groups[0], members: [] } as never] }), adjacency);
    expect(bare.links.map(({ country: code }) => code)).not.toContain("TH");
    expect(bare.links.map(({ country: code }) => code)).not.toContain("JP");
  });
});
