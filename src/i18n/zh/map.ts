/** Chinese words of the map and its legend. */
import type { enMap } from "../en/map";

const zhCloseUp: (typeof enMap)["map"]["closeUp"] = {
  open: "查看近景",
  back: "回到全景",
  zoneKind: { border: "边合区", "cross-border": "跨合区" },
  zoneNote: (kind, year) => (year === null ? kind : `${kind}，${year}年`),
  portNote: (opposite, modes) => [...(opposite === null ? [] : [`↔ ${opposite}`]), ...(modes === "" ? [] : [modes])].join(" · "),
};

export const zhMap: typeof enMap = {
  map: {
    label: "地图",
    zoomIn: "放大",
    zoomOut: "缩小",
    pan: "移动地图",
    panLeft: "左移",
    panRight: "右移",
    panUp: "上移",
    panDown: "下移",
    home: "初始视图",
    legend: "图例",
    boundaries: "边界",
    kilometres: (km) => `${km} 公里`,
    closeUp: zhCloseUp,
    ourReading: (towards) => `${towards}（本图集解读）`,
    worldview: { international: "按 Natural Earth 原始数据（不代表中国立场）。", china: "按中国国界线画法（近似，非标准地图）。" },
  },
  legend: {
    border: "共同边界",
    zone: "合作区面向的国家",
    lead: "引向国名",
    named: "通知列明的伙伴国家",
    neighbour: "其他接壤国家",
    member: "所属区域的成员",
    reading: "本图集解读",
    direction: "开放方向",
    directionRead: "开放方向（本图集解读）",
    unsettled: "未定国界",
    borderZone: "边境经济合作区",
    crossBorderZone: "跨境经济合作区",
    port: "口岸",
  },
};
