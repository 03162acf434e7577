/** What a check of the facts against other sources corrected, and the words that the Chinese of the product must not use. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import deck from "../../../../src/packs/border-zones-2021/deck.json";
import { en } from "../../../../src/i18n/en/dictionary";
import { zh } from "../../../../src/i18n/zh/dictionary";
import type { LocalText } from "../../../../src/data/schema";
import { pack } from "../../model/built-in";

const rowIn = <R extends { readonly id: string }>(rows: readonly R[], id: string): R => {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`no "${id}"`);
  return found;
};
const port = (id: string) => rowIn(pack.ports, id);
const isFrom = (refs: readonly { readonly source: string; readonly locator?: LocalText | undefined }[], source: string): boolean =>
  refs.some((ref) => ref.source === source && ref.locator !== undefined);

/** Every Chinese text of a value that keeps languages apart, and every string of one that does not. */
const chineseIn = (value: unknown): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, item]) => (key === "zh" && typeof item === "string" ? [item] : chineseIn(item)))
    : [];
const sourceOf = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
const sourcesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../../../${folder}`, import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => sourceOf(`${folder}/${name}`));
const chinese = [...chineseIn(pack), ...chineseIn(deck), ...sourcesIn("src/i18n/zh"), ...sourcesIn("src/words")].join("\n");

describe("the corrected facts", () => {
  it("know a second national port to Laos, and call Mohan the main one", () => {
    expect(JSON.stringify([port("mohan").note, deck.slides])).not.toMatch(/only national-level|唯一的国家级/);
    expect([port("mengkang").faces, isFrom(port("mengkang").refs, "mengkang"), isFrom(port("mohan").refs, "ynrb2025")]).toEqual([
      "LA",
      true,
      true,
    ]);
  });
  it("have the modes of ports, since when", () => {
    expect(port("ceke").modes).toEqual(["road"]);
    expect(port("alashankou").modesFrom).toContainEqual({ mode: "pipeline", from: "2006-07" });
    expect(port("tongjiang").modesFrom).toContainEqual({ mode: "rail-bridge", from: "2022-11" });
    expect(port("heihe").modesFrom).toContainEqual({ mode: "road-bridge", from: "2022-06-10" });
  });
  it("widen points that are towns far from their port", () => {
    expect([port("tongjiang").point?.accuracyKm, port("dongning").point?.accuracyKm]).toEqual([35, 15]);
  });
  it("have RCEP in force for ten states on its first day, for five later, those with medium confidence", () => {
    const { members, refs } = rowIn(pack.agreements, "rcep");
    expect(members.filter(({ inForceBy }) => inForceBy === undefined)).toHaveLength(10);
    const later = members.flatMap(({ country, inForceBy }) => (inForceBy === undefined ? [] : [[country, inForceBy]]));
    expect(later).toEqual([
      ["ID", "2023-01-02"],
      ["MY", "2022-03-18"],
      ["MM", "2022-05-01"],
      ["PH", "2023-06-02"],
      ["KR", "2022-02-01"],
    ]);
    expect(refs.find(({ source }) => source === "review2026")?.confidence).toBe("medium");
  });
  it("have ACFTA 2.0 begin in 2016, and 3.0 signed but not in force", () => {
    expect(rowIn(pack.agreements, "acfta").versions?.map(({ inForce }) => inForce)).toEqual(["2010", "2016-07-01", null]);
  });
  it("have the dated steps of zones and corridors", () => {
    expect(rowIn(pack.zones, "mohan-boten").stages?.map(({ date }) => date)).toEqual(["2022-04"]);
    expect(rowIn(pack.zones, "erenhot-zamynuud").stages?.map(({ date }) => date)).toEqual(["2024-10-16"]);
    expect(rowIn(pack.corridors, "heihe-bridge").from).toBe("2022-06-10");
    expect(rowIn(pack.corridors, "cmrec").ports).toEqual(["erenhot", "manzhouli"]);
    for (const id of ["cku", "ganqimaodu-rail"]) expect(rowIn(pack.corridors, id).fromMeans).toBe("started");
  });
  it("have a port to Tajikistan and a second one to Nepal", () => {
    expect([port("karasu").faces, port("lizi").faces]).toEqual(["TJ", "NP"]);
  });
  it("keep Gyirong unconfirmed, with no count as a reason", () => {
    const { status, opposite, note } = rowIn(pack.zones, "gyirong");
    expect([status, opposite?.zh, note?.en.includes("prove nothing")]).toEqual(["unconfirmed", "热索瓦", true]);
  });
  it("say that what was seen are excerpts", () => {
    expect(JSON.stringify([pack, deck])).not.toMatch(/every copy|cut off in|各文本中均不完整/);
  });
  it("keep what is not for the room out of public text", () => {
    const publicText = JSON.stringify([
      port("khunjerab"),
      port("ruili"),
      rowIn(pack.zones, "ruili"),
      rowIn(pack.regions, "xinjiang"),
    ]);
    expect(publicText).not.toMatch(/disputed|争议|before presenting|汇报前|Pakistan|巴基斯坦/);
    expect(JSON.stringify(deck.slides.map(({ points }) => points))).not.toMatch(/North Korea|朝鲜/);
  });
});

describe("the Chinese of the product", () => {
  it.each([
    "点名",
    "视角",
    "国际视图",
    "中国视图",
    "方面1",
    "就地加工",
    "治边方略",
    "经贸往来",
    "承接内地",
    "千米",
    "上一事件",
    "已被筛除",
    "屏幕已遮蔽",
    "跳到该页",
    "近看",
    "本图解读",
    "拉苏瓦加蒂",
    "阿鲁纳恰尔",
    "付永丽（音）",
    "四省区",
    "七省区",
    "实际控制线",
  ])("never says %s", (word) => {
    expect(chinese.split("\n").filter((line) => line.includes(word))).toEqual([]);
  });
  it.each([
    "完善三级联动工作机制",
    "兴边富民、稳边固边决策部署",
    "落地加工",
    "承接内陆产业转移",
    "设备更新和技术改造",
    "中央财经委员会第五次会议",
    "第三次中央新疆工作座谈会",
    "中央第七次西藏工作座谈会",
    "中印边界尚未正式划定；有关画法以国家标准地图为准",
    "受缅北局势影响，通行安排时有变化",
    "未表示南海诸岛全貌",
    "中哈霍尔果斯国际边境合作中心",
    "布拉戈维申斯克（海兰泡）",
    "关于2021年边（跨）境经济合作区工作通知的汇报",
    "按 Natural Earth 对现状的表示",
  ])("says %s", (words) => {
    expect(chinese).toContain(words);
  });
  it("names the two drawings of borders with one term each", () => {
    expect(zh.layers.worldviews).toEqual({
      international: "按 Natural Earth 原始数据（不代表中国立场）",
      china: "按中国国界线画法（近似，非标准地图）",
    });
    for (const name of ["international", "china"] as const) expect(zh.map.worldview[name]).toBe(`${zh.layers.worldviews[name]}。`);
    expect(Object.keys(en.layers.worldviews)).toEqual(Object.keys(zh.layers.worldviews));
  });
});
