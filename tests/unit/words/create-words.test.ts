/** Facts of the built pack as sentences, in both languages, with no page around them. */
import { describe, expect, it } from "vitest";
import { zh as zhPage } from "../../../src/i18n/zh/dictionary";
import type { PackEvent } from "../../../src/model/events";
import { briefing, country, pack, region } from "../model/built-in";
import { createWords, wordsIn } from "../../../src/words/create-words";

const [en, zh] = [createWords("en"), createWords("zh")];
const linkTo = (code: string) => {
  const link = briefing.links.find((one) => one.region === region("yunnan") && one.country === country(code));
  if (!link) throw new Error(`no link from Yunnan to ${code}`);
  return link;
};

describe(createWords, () => {
  it("says what a link rests on", () => {
    expect(en.bases(briefing, linkTo("TH"))).toBe("group: Southeast Asia");
    expect(zh.bases(briefing, linkTo("TH"))).toBe("所属区域：东南亚");
    expect(zh.bases(briefing, linkTo("MM"))).toMatch(/^接壤 · /);
  });

  it("names what a claim names, and states that the pack does not know", () => {
    const things = { regions: [region("yunnan")], countries: [country("LA")] };
    expect([en.named(briefing, things), zh.named(briefing, things)]).toEqual(["Yunnan and Laos", "云南和老挝"]);
    expect(en.named(briefing, { regions: [], countries: [] })).toBe("");
    const australia = pack.agreements.flatMap(({ members }) => members).find((member) => String(member.country) === "AU")?.country;
    if (!australia) throw new Error("Australia is in no agreement");
    expect([en.state(briefing, australia), zh.state(briefing, australia)]).toEqual(["Australia", "澳大利亚"]);
  });

  it("says an event, with its countries counted where they are many", () => {
    const event: PackEvent = {
      date: "2022-01-01",
      kind: "in-force-for",
      name: { en: "The pact", zh: "协定" },
      what: null,
      mode: null,
      countries: [country("LA"), country("MM"), country("VN"), country("TH")],
      regions: [],
      refs: [],
    };
    expect(en.event(briefing, event)).toBe("The pact: by now in force for 4 states too");
    expect(zh.event(briefing, event)).toBe(zhPage.events.inForceFor("协定", zhPage.events.states(4)));
  });

  it("says what crosses at a port", () => {
    const mohan = pack.ports.find(({ id }) => String(id) === "mohan");
    if (!mohan) throw new Error("no Mohan");
    expect([en.modes(mohan), zh.modes(mohan)]).toEqual(["road and rail", "公路和铁路"]);
  });

  it("is made once for each language", () => {
    expect(wordsIn("en")).toBe(wordsIn("en"));
    expect(wordsIn("zh")).not.toBe(wordsIn("en"));
  });
});
