/** The legend says what is on the map at its date, in the map's own colours. */
import { describe, expect, it } from "vitest";
import { en } from "../../../../src/i18n/en/dictionary";
import { zh } from "../../../../src/i18n/zh/dictionary";
import { membersAt } from "../../../../src/model/as-of";
import { buildBriefing } from "../../../../src/model/briefing";
import { legendRows } from "../../../../src/picture/legend/legend";
import { palettes } from "../../../../src/picture/scene/palette";
import { buildPicture } from "../../../../src/picture/marks/picture";
import { openingInput, type SceneInput } from "../../../../src/picture/scene/scene-input";
import { pack, places, region } from "../../model/built-in";

const rowsAt = (asOf: string, layers: readonly string[], lang: "en" | "zh" = "en") => {
  const input = { ...openingInput(buildBriefing(pack, places.adjacency, asOf), places), layers };
  const words = {
    t: lang === "en" ? en : zh,
    pick: (text: { readonly en: string; readonly zh: string }) => text[lang],
    date: (iso: string) => iso,
  };
  return { input, rows: legendRows(input, buildPicture(input), words) };
};
const wordsOf = (more: Partial<SceneInput>): readonly string[] => {
  const input = { ...openingInput(buildBriefing(pack, places.adjacency), places), ...more };
  const words = { t: en, pick: (text: { readonly en: string }) => text.en, date: (iso: string) => iso };
  return legendRows(input, buildPicture(input), words)
    .filter(({ group }) => group !== "regions")
    .map((row) => row.words);
};

describe(legendRows, () => {
  it("names every region in the colour it is drawn in", () => {
    const { input, rows } = rowsAt(pack.asOf, []);
    const { scene, marks } = buildPicture(input);
    const drawn = [
      ...scene.regions.map(({ fill }) => fill),
      ...marks.flatMap(({ kind, symbol, fill }) => (kind.name.endsWith("region") && symbol ? [fill] : [])),
    ];
    const explained = rows.flatMap(({ sample }) => (sample.kind === "area" ? [sample.fill] : []));
    expect(explained.toSorted()).toEqual(drawn.toSorted());
    expect(rows.filter(({ group }) => group === "regions").map(({ words }) => words)).toEqual(
      pack.regions.map(({ name }) => name.en),
    );
  });
  const { legend } = en;
  it("explains at the opening only what is there: directions, and the zones' symbols", () => {
    expect(wordsOf({})).toEqual([
      legend.direction,
      legend.directionRead,
      legend.unsettled,
      legend.borderZone,
      legend.crossBorderZone,
    ]);
    expect(wordsOf({ zoom: 2 })).toEqual([legend.direction, legend.directionRead, legend.unsettled]);
    expect(wordsOf({ zoom: 5 })).toContain(legend.port);
  });
  it("explains borders, zones' lines and tints where they are drawn", () => {
    expect(wordsOf({ selected: region("yunnan"), zoom: 4 })).toEqual([
      legend.direction,
      legend.border,
      legend.zone,
      legend.named,
      legend.member,
      legend.unsettled,
      legend.borderZone,
      legend.port,
    ]);
    const northeast = wordsOf({ selected: region("northeast"), zoom: 4 });
    expect(northeast).toEqual(expect.arrayContaining([legend.directionRead, legend.reading, legend.neighbour]));
    expect(northeast).not.toContain(legend.direction);
    expect(northeast).not.toContain(legend.member);
    expect(wordsOf({ selected: region("yunnan"), bases: ["border"] })).not.toContain(legend.zone);
  });
  it("tells the thin line from a border to a chosen country's name from a zone's line", () => {
    const chosen = { partners: ["RU", "MN"], isFiltered: true, matches: [region("xinjiang"), region("northeast")] };
    expect(wordsOf(chosen)).toEqual(expect.arrayContaining([legend.border, legend.zone, legend.lead]));
    expect(wordsOf({ ...chosen, bases: ["border"] })).not.toContain(legend.zone);
    expect(wordsOf({ ...chosen, matches: [region("northeast")] })).not.toContain(legend.lead);
  });
  it("explains a tint by the link it is drawn for: India, chosen, is Xinjiang's neighbour before it is of Yunnan's group", () => {
    const tints = [legend.named, legend.neighbour, legend.member];
    const explained = wordsOf({ partners: ["IN"], isFiltered: true, matches: [region("xinjiang"), region("yunnan")] });
    expect(explained.filter((words) => tints.includes(words))).toEqual([legend.neighbour]);
  });
  it("has the words of every row in Chinese too", () => {
    const { rows } = rowsAt(pack.asOf, [], "zh");
    expect(rows.filter(({ group }) => group === "symbols").map(({ words }) => words)).toEqual([
      zh.legend.borderZone,
      zh.legend.crossBorderZone,
    ]);
  });
  it("explains the dashes of an unsettled border, as the map draws them, in both languages", () => {
    for (const [lang, words] of [
      ["en", "unsettled boundary"],
      ["zh", "未定国界"],
    ] as const) {
      const row = rowsAt(pack.asOf, [], lang).rows.find(({ sample }) => sample.kind === "unsettled");
      expect(row).toEqual({ group: "lines", sample: { kind: "unsettled", colour: palettes.light.outer, width: 1.4 }, words });
    }
  });
  it("has samples of the usual width beside a map with broader lines", () => {
    const rowsOf = (lineScale: number) => {
      const opening = openingInput(buildBriefing(pack, places.adjacency), places);
      const input = { ...opening, lineScale, layers: ["corridors"], selected: region("northeast"), zoom: 4 };
      const words = { t: en, pick: (text: { readonly en: string }) => text.en, date: (iso: string) => iso };
      return legendRows(input, buildPicture(input), words);
    };
    expect(rowsOf(1).filter(({ sample }) => sample.kind === "line").length).toBeGreaterThan(1);
    expect(rowsOf(3)).toEqual(rowsOf(1));
  });
  it("speaks of corridors and agreements only where they are laid over the map", () => {
    expect(rowsAt(pack.asOf, []).rows.filter(({ group }) => group === "additions")).toEqual([]);
    const { rows } = rowsAt("2024-01-01", ["corridors", "rcep"]);
    const words = rows.map((row) => row.words);
    expect(words).toContain(en.layers.legendCorridor);
    expect(words.some((text) => text.startsWith("RCEP"))).toBe(true);
  });
  it("hatches thinly for a member for which no source says since when", () => {
    const asOf = "2026-06-01";
    const unclear = pack.agreements.find((agreement) => membersAt(agreement, asOf).some(({ state }) => state === "unclear"));
    if (!unclear) throw new Error("the pack has no such agreement");
    const { rows } = rowsAt(asOf, [unclear.id]);
    const row = rows.find(({ words }) => words === en.layers.legendUnclear);
    expect(row?.sample).toMatchObject({ kind: "hatch", isUnclear: true });
  });
});
