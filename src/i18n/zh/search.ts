/** Chinese words of the search. */
import type { enSearch } from "../en/search";

export const zhSearch: typeof enSearch = {
  label: "搜索",
  placeholder: "地点、国家、措施……",
  open: "搜索（按 / 键）",
  results: "结果",
  nothing: (query) => `未找到“${query}”。`,
  count: (count) => `${count} 个结果`,
  failed: "未能加载搜索功能，请重新加载页面后再试。",
  kind: {
    region: "地区",
    country: "国家",
    zone: "边境经济合作区",
    crossBorderZone: "跨境经济合作区",
    port: "口岸",
    corridor: "通道",
    agreement: "协定",
    direction: "开放方向",
    measure: "措施",
    document: "文件",
  },
  isFilter: "已用于筛选，再次选择即取消",
  unconfirmed: "未查到批复",
  outside: "不属于任何所列地区",
};
