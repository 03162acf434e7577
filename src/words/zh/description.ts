/** The phrases of the description, in Chinese. */
import { formatDate, formatList } from "../../i18n/format";
import type { DescriptionWords } from "../description-words";

export const zhDescription: DescriptionWords = {
  list: (items) => formatList(items, "zh"),
  date: (iso) => formatDate(iso, "zh"),
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
  site: (name) => `显示${name}。`,
  filteredOut: (region) => `${region}本身不符合筛选条件。`,
  corridors: "通道",
  layers: (names) => `另叠加通知以外的图层：${names}。`,
  worldview: {
    international: "边界画法：按 Natural Earth 原始数据（不代表中国立场）。",
    china: "边界画法：按中国国界线画法（近似，非标准地图）。",
  },
  joiner: "",
};
