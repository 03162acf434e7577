/** What the map says in words agrees with what it shows. */
import { describe, expect, it } from "vitest";
import { loadBuiltInPack } from "../../../src/data/pack/load-pack";
import { loadPlaces } from "../../../src/data/places";
import { buildBriefing } from "../../../src/model/briefing";
import { measureConcerns } from "../../../src/model/holdings";
import { clearOptions, describeParts, describeView, type DescribedView } from "../../../src/words/describe";
import { linkBases } from "../../../src/data/choices";
import type { LinkBasis } from "../../../src/model/links";
import { emptyFilter, type RegionFilter } from "../../../src/model/region-filter";
import { makePack } from "../../fixtures/make-pack";

const parsed = loadBuiltInPack();
if (!parsed.ok) throw new Error("the built-in pack does not parse");
const { adjacency } = loadPlaces();
const briefing = buildBriefing(parsed.pack, adjacency);
const tiny = buildBriefing(makePack(), adjacency);

const nothing: DescribedView = {
  ...emptyFilter,
  region: null,
  zone: null,
  port: null,
  layers: [],
  worldview: "international",
};
const find = <T>(items: readonly T[], matches: (item: T) => boolean): T => {
  const found = items.find(matches);
  if (found === undefined) throw new Error("not in the pack");
  return found;
};
const region = (id: string) => find(briefing.regions, (one) => one.id === id).id;
const country = (code: string) => find(briefing.countries, (one) => one.code === code).code;
const direction = (id: string) => find(parsed.pack.directions, (one) => one.id === id).id;

const subsets: readonly (readonly LinkBasis[])[] = Array.from({ length: 2 ** linkBases.length }, (_, bits) =>
  linkBases.filter((_basis, position) => (bits & (1 << position)) !== 0),
);

/** Counted without the filter's own code. */
function countByHand(filter: RegionFilter): number {
  return briefing.regions.filter((one) => {
    const links = briefing.links
      .filter((link) => link.region === one.id)
      .filter((link) => filter.partner.length === 0 || filter.partner.some((code) => code === link.country))
      .filter((link) => filter.basis.length === 0 || filter.basis.some((basis) => link.bases.some((held) => held === basis)));
    const measure = briefing.measures.find((candidate) => candidate.id === filter.measure);
    return (
      (links.length > 0 || (filter.partner.length === 0 && filter.basis.length === 0)) &&
      (filter.direction === null || filter.direction === one.direction) &&
      (filter.measure === null || (measure !== undefined && measureConcerns(measure, one.id)))
    );
  }).length;
}

describe(describeView, () => {
  it("names every region and where it opens to when nothing is chosen", () => {
    expect(describeView(briefing, nothing, "en")).toBe(
      "The map shows 5 regions and where they open to, as of 2 June 2021: Xinjiang (West), Guangxi (ASEAN), " +
        "Yunnan (South and Southeast Asia), Northeast (New frontier of the Northeast) and Mohan–Boten (Laos). " +
        "Later: China–Laos Railway (3 December 2021), RCEP (1 January 2022), Heihe bridge (10 June 2022), " +
        "Erenhot–Zamyn-Uud (19 March 2024), work on the China–Kyrgyzstan–Uzbekistan railway (27 December 2024) and " +
        "work on the Ganqimaodu railway (14 May 2025).",
    );
    expect(describeView(briefing, nothing, "zh")).toMatch(/^截至2021年6月2日，地图显示 5 个地区/);
  });

  it("names the layers laid over the map, and boundaries that are not the pack's own", () => {
    const rcep = briefing.pack.agreements.find(({ id }) => id === "rcep")?.name.en ?? "none";
    const inForce = buildBriefing(briefing.pack, adjacency, "2022-01-01");
    const text = describeView(inForce, { ...nothing, layers: ["corridors", "rcep"], worldview: "china" }, "en");
    expect(text).toContain(`as an addition to the notice: corridors and ${rcep}.`);
    expect(text).toMatch(/Chinese view, an approximation\.$/);
    expect(describeView(briefing, { ...nothing, layers: ["corridors"] }, "zh")).toMatch(/另叠加通知以外的图层：通道。$/);
  });

  it("lays nothing over the map that is not there at the date yet", () => {
    expect(describeView(briefing, { ...nothing, layers: ["rcep"] }, "en")).not.toContain("Laid over");
    const early = buildBriefing(briefing.pack, adjacency, "1980-01-01");
    expect(describeView(early, { ...nothing, layers: ["corridors"] }, "en")).not.toContain("Laid over");
  });

  it("says direction, its standing and the partners with what links them", () => {
    const text = describeView(briefing, { ...nothing, region: region("northeast") }, "en");
    expect(text).toContain("Northeast is selected, as of 2 June 2021.");
    expect(text).toContain("Direction: New frontier of opening, stated in the notice; where the arrow points is our reading.");
    expect(text).toContain("5 partner countries, 2 of them named in the notice: Russia, Mongolia and North Korea (border, zone)");
    expect(text).toContain("(our reading)");
  });

  it("cuts long groups and says how many follow", () => {
    const text = describeView(briefing, { ...nothing, region: region("guangxi") }, "en");
    expect(text).toContain("Vietnam (border, zone, group)");
    expect(text).toMatch(/and \d+ more \(group\)/);
  });

  it("names the filter and the regions that pass it", () => {
    const text = describeParts(briefing, { ...nothing, partner: [country("LA")] }, "en").filter;
    expect(text).toBe("Filter: partner countries Laos. 3 of 5 regions match: Guangxi, Yunnan and Mohan–Boten.");
  });

  it("says that the selected region is itself filtered out", () => {
    const text = describeView(briefing, { ...nothing, region: region("xinjiang"), partner: [country("LA")] }, "en");
    expect(text).toMatch(/Xinjiang itself is filtered out\.$/);
  });

  it("says what to clear when nothing passes", () => {
    const filter: RegionFilter = { ...emptyFilter, partner: [country("RU")], direction: direction("asean") };
    expect(clearOptions(briefing, filter)).toEqual([
      { facet: "partner", count: 1 },
      { facet: "direction", count: 2 },
    ]);
    expect(describeParts(briefing, { ...nothing, ...filter }, "en").filter).toContain(
      "0 of 5 regions match. Clear partner countries (then 1 region) or direction (then 2 regions).",
    );
    expect(describeParts(briefing, { ...nothing, ...filter }, "zh").filter).toContain("可清除：伙伴国家（清除后 1 个地区）");
  });

  it("agrees with a count by hand for every combination of single choices", () => {
    const partners = [[], ...briefing.countries.map(({ code }) => [code])];
    const directions = [null, ...parsed.pack.directions.map(({ id }) => id)];
    const measures = [null, ...briefing.measures.map(({ id }) => id)].filter((_, position) => position % 4 === 0);
    const wrong: string[] = [];
    for (const partner of partners)
      for (const basis of subsets)
        for (const oneDirection of directions)
          for (const measure of measures) {
            const filter: RegionFilter = { partner, basis, direction: oneDirection, measure };
            const text = describeParts(briefing, { ...nothing, ...filter }, "en").filter;
            if (text === "") continue;
            const said = /All (\d) regions match|(\d) of 5 regions match/.exec(text);
            if (Number(said?.[1] ?? said?.[2]) !== countByHand(filter)) wrong.push(text);
          }
    expect(wrong).toEqual([]);
  }, 60_000);

  it("counts with one region, and names a place without a point", () => {
    const gate = find(tiny.regions, (one) => one.id === "gate");
    const laos = find(tiny.countries, (one) => one.code === "LA").code;
    const zone = find(tiny.zones, (one) => one.id === "nowhere").id;
    expect(describeParts(tiny, { ...nothing, direction: gate.direction, partner: [laos] }, "en").filter).toContain(
      "1 of 2 regions matches: Gate.",
    );
    expect(describeView(tiny, { ...nothing, region: gate.id, zone }, "en")).toContain("Zone without a point");
  });
});
