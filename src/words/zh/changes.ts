/** The phrases that say what changed, in Chinese. */
import type { ChangeWords } from "../change-words";

export const zhChanges: ChangeWords = {
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
  site: (name, region) => (region === null ? `已选${name}。` : `已选${region}的${name}。`),
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
  count: (count, total) => (count === total ? `筛选后 ${total} 个地区全部符合。` : `筛选后 ${total} 个地区中有 ${count} 个符合。`),
  shown: (layer) => `已显示图层：${layer}。`,
  nothingYet: (layer) => `${layer}：此日期尚无可显示的内容。`,
  hidden: (layer) => `已隐藏图层：${layer}。`,
  separator: "，",
};
