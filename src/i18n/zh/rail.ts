/** Chinese words of the rail: the list of regions and the filters. */
import type { enRail } from "../en/rail";

const regionsOf = (count: number): string => `${count} 个地区`;

export const zhRail: typeof enRail = {
  regions: {
    heading: "地区",
    list: "地区",
    partners: (count) => `${count} 个伙伴国家`,
    partnersNamed: (count, named) => `${count} 个伙伴国家，其中 ${named} 个由通知列明`,
    filteredOut: "不符合筛选条件",
  },
  filters: {
    heading: "筛选",
    toggle: (active) => (active === 0 ? "筛选" : `筛选（${active}）`),
    partner: "伙伴国家",
    basis: "联系依据",
    direction: "开放方向",
    measure: "措施",
    moreCountries: "更多国家",
    clear: "清除筛选",
    option: (name, count) => `${name}，${regionsOf(count)}`,
    matching: (count, total) => `${total} 个地区中的 ${count} 个`,
    nothing: "没有地区同时符合这些筛选条件。",
    clearOne: (facet, count) => `清除“${facet}”：${regionsOf(count)}`,
    notDescribed: (numbers) => `第 ${numbers} 条措施：所掌握来源未载明`,
  },
};
