// What is announced: what changed comes first, and alone. The whole description is describe.test.ts's.
import { describe, expect, it } from "vitest";
import { loadBuiltInPack } from "../../../src/data/pack/load-pack";
import { loadPlaces } from "../../../src/data/places";
import { buildBriefing } from "../../../src/model/briefing";
import { describeChange, untouched, type AnnouncedState, type AnnouncedView } from "../../../src/words/describe-change";
import { emptyFilter } from "../../../src/model/region-filter";

const parsed = loadBuiltInPack();
if (!parsed.ok) throw new Error("the built-in pack does not parse");
const { pack } = parsed;
const { adjacency } = loadPlaces();
const briefing = buildBriefing(pack, adjacency);
const find = <T extends { readonly id: string }>(items: readonly T[], id: string): T["id"] => {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`${id} is not in the pack`);
  return found.id;
};
const region = (id: string) => find(pack.regions, id);
const country = (code: string) => pack.countries.flatMap((one) => (one.code === code ? one.code : []));

const start: AnnouncedView = {
  ...emptyFilter,
  region: null,
  zone: null,
  port: null,
  layers: [],
  worldview: "international",
  view: "map",
  table: "regions",
  lang: "en",
  slide: null,
};
const at = (view: Partial<AnnouncedView>, asOf = pack.asOf): AnnouncedState => ({
  briefing: asOf === pack.asOf ? briefing : buildBriefing(pack, adjacency, asOf),
  view: { ...start, ...view },
});
const said = (before: Partial<AnnouncedView>, after: Partial<AnnouncedView>, lang: "en" | "zh" = "en"): string =>
  describeChange(at(before), at(after), lang);

describe(describeChange, () => {
  it("says a filter and how many regions it leaves, and nothing of what stayed", () => {
    expect(said({ region: region("yunnan") }, { region: region("yunnan"), partner: country("LA") })).toBe(
      "Laos on: 3 of 5 regions.",
    );
    expect(said({}, { partner: country("LA") }, "zh")).toBe("已选老挝：5 个地区中有 3 个符合。");
    expect(said({ partner: country("LA") }, {})).toBe("Laos off: all 5 regions.");
    expect(said({ partner: country("LA") }, {}, "zh")).toBe("已取消老挝：5 个地区全部符合。");
    expect(said({}, { basis: ["border"] })).toMatch(/^Basis “border” on: all 5 regions\.$/);
    expect(said({ partner: country("LA"), basis: ["zone"] }, {})).toBe("Filters cleared: all 5 regions.");
    const west = pack.directions.find(({ id }) => id === "west");
    const asean = pack.directions.find(({ id }) => id === "asean");
    expect(said({ direction: west?.id ?? null }, { direction: asean?.id ?? null })).toMatch(
      /^Direction “[^”]+” on, direction “[^”]+” off: \d of 5 regions\.$/,
    );
  });

  it("says it shortly for every option, in both languages, with its name first", () => {
    for (const { code, name } of pack.countries)
      for (const lang of ["en", "zh"] as const) {
        const text = said({ region: region("yunnan") }, { region: region("yunnan"), partner: [code] }, lang);
        expect(text.startsWith(lang === "en" ? `${name.en} on: ` : `已选${name.zh}：`)).toBe(true);
        expect(text.length).toBeLessThan(90);
      }
  });

  it("says what to clear when nothing is left, and that the selected region fails the filter, once", () => {
    const asean = find(pack.directions, "asean");
    expect(said({ direction: asean }, { direction: asean, partner: country("RU") })).toBe(
      "Russia on: 0 of 5 regions. Clear partner countries (then 1 region) or direction (then 2 regions).",
    );
    const northeast = region("northeast");
    expect(said({ region: northeast }, { region: northeast, partner: country("LA") })).toBe(
      "Laos on: 3 of 5 regions. Northeast itself is filtered out.",
    );
    expect(said({ region: northeast, partner: country("LA") }, { region: northeast, partner: country("VN") })).not.toContain(
      "filtered out",
    );
  });

  it("says what is selected, and where it opens to", () => {
    expect(said({}, { region: region("yunnan") })).toMatch(/^Yunnan is selected\. Direction: [^.]+\.$/);
    const hekou = find(pack.zones, "hekou");
    expect(said({ region: region("yunnan") }, { region: region("yunnan"), zone: hekou })).toMatch(
      /^Hekou[^.]* in Yunnan is selected\.$/,
    );
    expect(said({ region: region("yunnan") }, {})).toBe("No region is selected.");
    expect(said({}, { region: region("yunnan") }, "zh")).toMatch(/^已选云南。开放方向：/);
  });

  it("says the view, the list of the table, and the map when a briefing is left", () => {
    expect(said({}, { view: "sources" })).toBe("Sources.");
    expect(said({}, { view: "table" })).toBe("Table: regions.");
    expect(said({ view: "table" }, { view: "table", table: "ports" }, "zh")).toBe("表格：口岸。");
    expect(said({ slide: "opening" }, {})).toBe("Map.");
  });

  it("shows no layer of which nothing is there at the date yet", () => {
    expect(said({}, { layers: ["rcep"] })).toMatch(/\(RCEP\): nothing to show at this date yet\.$/);
    expect(said({}, { layers: ["rcep"] }, "zh")).toMatch(/此日期尚无可显示的内容。$/);
    expect(describeChange(at({}, "2022-01-01"), at({ layers: ["rcep"] }, "2022-01-01"), "en")).toMatch(/\(RCEP\) shown\.$/);
  });
  it("says the date and what has begun by it", () => {
    expect(describeChange(at({}), at({}, "2021-12-03"), "en")).toBe("As of 3 December 2021. By now: China–Laos Railway.");
    expect(describeChange(at({}, "2021-12-03"), at({}), "en")).toBe("As of 2 June 2021.");
    expect(describeChange(at({}, "2024-12-26"), at({}, "2024-12-27"), "en")).toBe(
      "As of 27 December 2024. By now: work on the China–Kyrgyzstan–Uzbekistan railway.",
    );
    expect(describeChange(at({}, "2024-12-26"), at({}, "2024-12-27"), "zh")).toMatch(/至此已有：[^。]+开工。$/);
  });

  it("says layers, boundaries and language", () => {
    expect(said({}, { layers: ["corridors"] })).toBe("Corridors shown.");
    expect(said({ layers: ["corridors"] }, {})).toBe("Corridors hidden.");
    expect(said({}, { worldview: "china" })).toBe("Boundaries: Chinese view, an approximation.");
    expect(said({}, { lang: "zh" }, "zh")).toBe("语言：中文。");
  });

  it("has no words for what readers need not hear", () => {
    expect(said({ region: region("yunnan") }, { region: region("yunnan") })).toBe("");
  });

  it("tells a link's view against one where nothing is chosen", () => {
    const now = at({ region: region("yunnan"), partner: country("LA"), view: "table" });
    expect(describeChange(untouched(now), now, "en")).toMatch(
      /^Table: regions\. Yunnan is selected\. .* Laos on: 3 of 5 regions\.$/,
    );
    expect(describeChange(untouched(at({})), at({}), "en")).toBe("");
  });
});
