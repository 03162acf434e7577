/** The phrases that say what changed, in both languages; each is said once, so each is short. */
import type { DescriptionLanguage } from "./describe-phrases";

export interface ChangePhrases {
  /** The table is said with its list. */
  readonly view: Readonly<Record<"map" | "sources" | "compare", string>>;
  readonly table: Readonly<Record<"regions" | "partners" | "zones" | "ports" | "measures" | "corridors", string>>;
  readonly language: Readonly<Record<"en" | "zh" | "both", string>>;
  asOf(date: string): string;
  /** What has begun by the date. */
  begun(names: string): string;
  region(name: string): string;
  direction(label: string): string;
  /** A zone or port, with the region that holds it. */
  place(name: string, region: string | null): string;
  readonly noRegion: string;
  readonly option: Readonly<Record<"partner" | "basis" | "direction" | "measure", (name: string) => string>>;
  on(names: string): string;
  off(names: string): string;
  readonly cleared: string;
  /** What was switched, and how many regions match now. */
  matching(switched: string, count: number, total: number): string;
  count(count: number, total: number): string;
  shown(layer: string): string;
  /** It is on, and nothing of it is there at the date. */
  nothingYet(layer: string): string;
  hidden(layer: string): string;
  readonly separator: string;
}

const ofRegions = (count: number, total: number): string =>
  count === total ? `all ${total} regions` : `${count} of ${total} regions`;

export const changePhrases: Readonly<Record<DescriptionLanguage, ChangePhrases>> = {
  en: {
    view: { map: "Map.", sources: "Sources.", compare: "Comparison of the documents." },
    table: {
      regions: "Table: regions.",
      partners: "Table: partner countries.",
      zones: "Table: zones.",
      ports: "Table: ports.",
      measures: "Table: measures.",
      corridors: "Table: corridors.",
    },
    language: { en: "Language: English.", zh: "Language: Chinese.", both: "Language: English and Chinese." },
    asOf: (date) => `As of ${date}.`,
    begun: (names) => `By now: ${names}.`,
    region: (name) => `${name} is selected.`,
    direction: (label) => `Direction: ${label}.`,
    place: (name, region) => (region === null ? `${name} is selected.` : `${name} in ${region} is selected.`),
    noRegion: "No region is selected.",
    option: {
      partner: (name) => name,
      basis: (name) => `basis “${name}”`,
      direction: (name) => `direction “${name}”`,
      measure: (name) => `measure “${name}”`,
    },
    on: (names) => `${names} on`,
    off: (names) => `${names} off`,
    cleared: "Filters cleared",
    matching: (switched, count, total) => `${switched}: ${ofRegions(count, total)}.`,
    count: (count, total) => `The filter leaves ${ofRegions(count, total)}.`,
    shown: (layer) => `${layer} shown.`,
    nothingYet: (layer) => `${layer}: nothing to show at this date yet.`,
    hidden: (layer) => `${layer} hidden.`,
    separator: ", ",
  },
  zh: {
    view: { map: "地图。", sources: "来源。", compare: "两份文件对照。" },
    table: {
      regions: "表格：地区。",
      partners: "表格：伙伴国家。",
      zones: "表格：合作区。",
      ports: "表格：口岸。",
      measures: "表格：措施。",
      corridors: "表格：通道。",
    },
    language: { en: "语言：英文。", zh: "语言：中文。", both: "语言：中英双语。" },
    asOf: (date) => `截至${date}。`,
    begun: (names) => `至此已有：${names}。`,
    region: (name) => `已选${name}。`,
    direction: (label) => `开放方向：${label}。`,
    place: (name, region) => (region === null ? `已选${name}。` : `已选${region}的${name}。`),
    noRegion: "未选地区。",
    option: {
      partner: (name) => name,
      basis: (name) => `依据“${name}”`,
      direction: (name) => `方向“${name}”`,
      measure: (name) => `措施“${name}”`,
    },
    on: (names) => `已选${names}`,
    off: (names) => `已取消${names}`,
    cleared: "已清除筛选",
    matching: (switched, count, total) =>
      count === total ? `${switched}：${total} 个地区全部符合。` : `${switched}：${total} 个地区中有 ${count} 个符合。`,
    count: (count, total) =>
      count === total ? `筛选后 ${total} 个地区全部符合。` : `筛选后 ${total} 个地区中有 ${count} 个符合。`,
    shown: (layer) => `已显示图层：${layer}。`,
    nothingYet: (layer) => `${layer}：此日期尚无可显示的内容。`,
    hidden: (layer) => `已隐藏图层：${layer}。`,
    separator: "，",
  },
};
