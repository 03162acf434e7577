/** The briefing gathers about each region what the pack says, as of the date. */
import { describe, expect, it } from "vitest";
import { buildBriefing } from "../../../src/model/briefing";
import { makePack } from "../../fixtures/make-pack";
import { briefing, pack, places, region } from "./built-in";

const about = (id: string) => {
  const found = briefing.byRegion.get(region(id));
  if (!found) throw new Error(`no region ${id}`);
  return found;
};

describe(buildBriefing, () => {
  it("puts the named countries first, in the notice's order, then neighbours", () => {
    const codes = briefing.countries.map(({ code }) => code);
    expect(codes.slice(0, 6)).toEqual(["RU", "MN", "KZ", "VN", "MM", "LA"]);
    expect(new Set(codes.slice(6, 12))).toEqual(new Set(["KG", "TJ", "AF", "PK", "IN", "KP"]));
    expect(codes).toHaveLength(pack.countries.length);
  });

  it.each([
    ["xinjiang", 5],
    ["guangxi", 2],
    ["yunnan", 5],
    ["northeast", 7],
    ["mohan-boten", 1],
  ])("gives %s its %i zones", (id, count) => {
    expect(about(id).zones).toHaveLength(count);
  });

  it("announces the zone of 2024 without counting it, until its date", () => {
    expect(about("northeast").later.zones.map(({ id }) => id)).toEqual(["erenhot-zamynuud"]);
    const later = buildBriefing(pack, places.adjacency, "2024-03-19").byRegion.get(region("northeast"));
    expect([later?.zones.length, later?.later.zones.length]).toEqual([8, 0]);
  });

  it("keeps unconfirmed zones out", () => {
    expect(briefing.zones.map(({ id }) => id)).not.toContain("gyirong");
  });

  it("lists railway, RCEP and the 2022 bridge as later than the notice", () => {
    expect(briefing.later.corridors.map(({ id }) => id)).toEqual(["clr", "heihe-bridge", "cku", "ganqimaodu-rail"]);
    expect(briefing.later.agreements.map(({ id }) => id)).toEqual(["rcep"]);
  });

  it("gives a point region the port of its own town only", () => {
    expect(about("mohan-boten").ports.map(({ id }) => id)).toEqual(["mohan"]);
    expect(about("yunnan").ports.map(({ id }) => id)).toContain("mohan");
  });

  it("gives a region the ports of its provinces and no other's", () => {
    const all = ["xinjiang", "guangxi", "yunnan", "northeast"].flatMap((id) => about(id).ports.map(({ id: one }) => one));
    expect(all).toHaveLength(36);
    expect(all).not.toContain("gyirong");
  });

  it("holds the measures of its own document that concern the region", () => {
    for (const id of briefing.regions.map((one) => one.id))
      expect(briefing.byRegion.get(id)?.measures.map(({ id: one }) => one)).toEqual(["m2021-01", "m2021-02", "m2021-03"]);
    expect(briefing.measures).toHaveLength(14);
  });

  it("leaves a measure with a scope of regions to those regions", () => {
    const tiny = buildBriefing(makePack(), places.adjacency);
    expect(tiny.byRegion.get(region("ridge"))?.measures.map(({ id }) => id)).toEqual(["m1"]);
    expect(tiny.byRegion.get(region("gate"))?.measures.map(({ id }) => id)).toEqual(["m1", "m2"]);
  });

  it("says of every region in one link which countries it opens to, both ways", () => {
    for (const link of briefing.links) {
      expect(briefing.linksOfCountry.get(link.country)).toContain(link);
      expect(briefing.byRegion.get(link.region)?.links).toContain(link);
    }
  });
});
