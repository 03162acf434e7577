/** Chinese words of the sources. */
import type { enSources } from "./en-sources";

export const zhSources: typeof enSources = {
  heading: "来源",
  intro: "通知说了什么、由谁所说、见于何处，逐条列明。",
  contents: "本页内容",
  register: "全部来源",
  number: "文号",
  issuer: "发文单位",
  dated: "成文日期",
  dateNotSeen: "未见",
  published: "公布日期",
  addressees: "主送",
  purpose: "目的",
  measureStrip: "按序号列出的措施",
  stripNone: (number) => `第${number}条：所掌握来源未载明`,
  notDescribedNumbers: (numbers) => `第 ${numbers} 条所掌握来源均未载明，所属方面亦不详。`,
  notDescribedCount: (count) => `另有 ${count} 条措施仅见于计数，所掌握来源未载明。`,
  concerns: "涉及",
  allRegions: "各地区一体适用",
  scopeUnknown: "涉及地区不详",
  names: "点名",
  facts: (count) => `${count} 项事实据此`,
};
