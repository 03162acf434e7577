/** Chinese words of the help. */
import type { enHelp } from "../en/help";

export const zhHelp: typeof enHelp = {
  heading: "帮助",
  whatHeading: "可以做什么",
  what: [
    "在地图或列表中选择地区：开放方向、伙伴国家、措施、合作区和口岸显示在地图旁。",
    "选择伙伴国家或其他筛选条件，查看涉及哪些地区。每个选项都注明会留下几个地区。",
    "用指针或键盘停在任意一项上：与之相关的内容会同时亮起。",
    "点按来源标记，查看事实的出处和可信度。",
    "网址始终保存当前所见：复制即可分享；“后退”撤销上一次选择。",
  ],
  keysHeading: "地图按键",
  keys: [
    { keys: ["←", "→", "↑", "↓"], does: "移动地图" },
    { keys: ["+", "−"], does: "放大、缩小" },
    { keys: ["0"], does: "初始视图" },
    { keys: ["/"], does: "搜索" },
    { keys: ["Esc"], does: "先关闭详情，再清除筛选" },
    { keys: ["L"], does: "切换语言" },
  ],
  linksHeading: "地区与国家的联系依据",
  links: {
    border: "该地区与该国陆地接壤（由几何数据计算）。",
    zone: "该地区有合作区面向该国。",
    group: "该国属于该地区开放方向所指的区域，如东盟。",
    reading: "并无来源载明，属本图集解读，并如此标注。",
  },
  boundariesHeading: "边界",
  viewHeading: "当前视图的文字说明",
  copyDescription: "复制说明",
  copyLink: "复制链接",
  copied: { done: "已复制。", byHand: "文字已选中：请按 Ctrl+C 或 ⌘C 复制。" },
};
