/** The phrases of the description, in both languages. They live in the model because the model knows no dictionary. */
import type { Corridor } from "../data/schema";
import type { LinkBasis } from "../model/links";
import type { RegionFilter } from "../model/region-filter";

export type DescriptionLanguage = "en" | "zh";
export type Facet = keyof RegionFilter;

export interface Phrases {
  list(items: readonly string[]): string;
  date(iso: string): string;
  readonly facet: Readonly<Record<Facet, string>>;
  readonly basis: Readonly<Record<LinkBasis, string>>;
  all(count: number, regions: string, asOf: string): string;
  /** Before the document says where they open to. */
  allBefore(count: number, regions: string, asOf: string): string;
  later(items: string): string;
  laterItem(name: string, date: string | null): string;
  /** What is new of a corridor at its date; one of which only work has begun is there for nobody yet. */
  readonly corridor: Readonly<Record<NonNullable<Corridor["fromMeans"]>, (name: string) => string>>;
  newer(number: string): string;
  regionTo(region: string, word: string): string;
  filter(parts: string): string;
  matches(count: number, total: number, regions: string): string;
  empty(total: number): string;
  clear(options: readonly string[]): string;
  clearOption(facet: string, count: number): string;
  selected(region: string, asOf: string): string;
  direction(word: string, standing: string): string;
  readonly standing: Readonly<Record<"stated" | "reading", string>>;
  partners(count: number, named: number, groups: string): string;
  partnerGroup(countries: string, bases: string): string;
  more(countries: string, rest: number): string;
  place(name: string): string;
  filteredOut(region: string): string;
  /** The name of the layer of all corridors. */
  readonly corridors: string;
  layers(names: string): string;
  readonly worldview: Readonly<Record<"international" | "china", string>>;
  readonly joiner: string;
}

const intlTags: Readonly<Record<DescriptionLanguage, string>> = { en: "en-GB", zh: "zh-CN" };

// Formatters are dear to make, and the same few texts are asked for again and again.
const lists: Readonly<Record<DescriptionLanguage, Intl.ListFormat>> = {
  en: new Intl.ListFormat(intlTags.en),
  zh: new Intl.ListFormat(intlTags.zh),
};
const listIn = (lang: DescriptionLanguage) => (items: readonly string[]) => lists[lang].format(items);
const dates = new Map<string, string>();
function formatDate(lang: DescriptionLanguage, iso: string): string {
  const key = `${lang} ${iso}`;
  const text =
    dates.get(key) ??
    new Intl.DateTimeFormat(intlTags[lang], {
      year: "numeric",
      ...(iso.length > 4 ? { month: "long" } : {}),
      ...(iso.length > 7 ? { day: "numeric" } : {}),
      timeZone: "UTC",
    }).format(Date.parse(iso));
  dates.set(key, text);
  return text;
}
const dateIn = (lang: DescriptionLanguage) => (iso: string) => formatDate(lang, iso);
const regionsEn = (count: number): string => `${count} ${count === 1 ? "region" : "regions"}`;

export const phrases: Readonly<Record<DescriptionLanguage, Phrases>> = {
  en: {
    list: listIn("en"),
    date: dateIn("en"),
    facet: { partner: "partner countries", basis: "basis of the link", direction: "direction", measure: "measure" },
    basis: { border: "border", zone: "zone", group: "group", reading: "our reading" },
    all: (count, regions, asOf) => `The map shows ${regionsEn(count)} and where they open to, as of ${asOf}: ${regions}.`,
    allBefore: (count, regions, asOf) => `The map shows ${regionsEn(count)}, as of ${asOf}: ${regions}.`,
    later: (items) => `Later: ${items}.`,
    laterItem: (name, date) => (date === null ? `${name} (not in force)` : `${name} (${date})`),
    corridor: {
      opened: (name) => name,
      started: (name) => `work on the ${name}`,
      planned: (name) => `plan for the ${name}`,
      signed: (name) => `agreement on the ${name}`,
    },
    newer: (number) => `A newer document is out: ${number}.`,
    regionTo: (region, word) => `${region} (${word})`,
    filter: (parts) => `Filter: ${parts}.`,
    matches: (count, total, regions) =>
      count === total
        ? `All ${regionsEn(total)} match.`
        : `${count} of ${regionsEn(total)} ${count === 1 ? "matches" : "match"}: ${regions}.`,
    empty: (total) => `0 of ${regionsEn(total)} match.`,
    clear: (options) => (options.length > 0 ? `Clear ${options.join(" or ")}.` : "Clear all filters."),
    clearOption: (facet, count) => `${facet} (then ${regionsEn(count)})`,
    selected: (region, asOf) => `${region} is selected, as of ${asOf}.`,
    direction: (word, standing) => `Direction: ${word}, ${standing}.`,
    standing: { stated: "stated in the notice", reading: "stated in the notice; where the arrow points is our reading" },
    partners: (count, named, groups) =>
      `${count} partner ${count === 1 ? "country" : "countries"}, ${named} of them named in the notice: ${groups}.`,
    partnerGroup: (countries, bases) => `${countries} (${bases})`,
    more: (countries, rest) => `${countries} and ${rest} more`,
    place: (name) => `${name} is shown.`,
    filteredOut: (region) => `${region} itself is filtered out.`,
    corridors: "corridors",
    layers: (names) => `Laid over it, as an addition to the notice: ${names}.`,
    worldview: {
      international: "Boundaries: international view.",
      china: "Boundaries: Chinese view, an approximation.",
    },
    joiner: " ",
  },
  zh: {
    list: listIn("zh"),
    date: dateIn("zh"),
    facet: { partner: "伙伴国家", basis: "联系依据", direction: "开放方向", measure: "措施" },
    basis: { border: "接壤", zone: "合作区", group: "所属区域", reading: "本图集解读" },
    all: (count, regions, asOf) => `截至${asOf}，地图显示 ${count} 个地区及其开放方向：${regions}。`,
    allBefore: (count, regions, asOf) => `截至${asOf}，地图显示 ${count} 个地区：${regions}。`,
    later: (items) => `此后：${items}。`,
    laterItem: (name, date) => (date === null ? `${name}（未生效）` : `${name}（${date}）`),
    corridor: {
      opened: (name) => name,
      started: (name) => `${name}开工`,
      planned: (name) => `${name}列入规划`,
      signed: (name) => `${name}签署`,
    },
    newer: (number) => `已有新文件：${number}。`,
    regionTo: (region, word) => `${region}（${word}）`,
    filter: (parts) => `筛选：${parts}。`,
    matches: (count, total, regions) =>
      count === total ? `${total} 个地区全部符合。` : `${total} 个地区中有 ${count} 个符合：${regions}。`,
    empty: (total) => `${total} 个地区中有 0 个符合。`,
    clear: (options) => (options.length > 0 ? `可清除：${options.join("，或")}。` : "可清除全部筛选。"),
    clearOption: (facet, count) => `${facet}（清除后 ${count} 个地区）`,
    selected: (region, asOf) => `截至${asOf}，已选${region}。`,
    direction: (word, standing) => `开放方向：${word}，${standing}。`,
    standing: { stated: "通知载明", reading: "通知载明，箭头所指为本图集解读" },
    partners: (count, named, groups) => `${count} 个伙伴国家，其中 ${named} 个由通知列明：${groups}。`,
    partnerGroup: (countries, bases) => `${countries}（${bases}）`,
    more: (countries, rest) => `${countries}等，另有 ${rest} 个`,
    place: (name) => `显示${name}。`,
    filteredOut: (region) => `${region}本身不符合筛选条件。`,
    corridors: "通道",
    layers: (names) => `另叠加通知以外的图层：${names}。`,
    worldview: {
      international: "边界画法：按 Natural Earth 原始数据（不代表中国立场）。",
      china: "边界画法：按中国国界线画法（近似，非标准地图）。",
    },
    joiner: "",
  },
};
