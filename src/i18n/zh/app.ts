/** Chinese words of the page as a whole. */
import type { enApp, enSaved } from "../en/app";

export const zhApp: typeof enApp = {
  title: "开放门户地图",
  present: "演示",
  presentComing: "正在打开演示，此时按键仍有效。",
  presenterComing: "正在打开演讲者窗口，此时按键仍有效。",
  language: "语言",
  help: "帮助",
  close: "关闭",
  dismiss: "知道了",
  view: "视图",
  map: "地图",
  table: "表格",
  sources: "来源",
  theme: "主题",
  light: "浅色",
  dark: "深色",
  contrast: "高对比度",
  asOf: (date) => `截至${date}`,
  asOfDate: "截至",
  skipToMap: "跳到地图",
  skipToList: "跳到地区列表",
};

export const zhSaved: typeof enSaved = {
  newVersion: "新版本已就绪，当前选择和幻灯片都会保留。",
  held: "另一窗口正在演示，结束后再更新。",
  take: "更新",
  later: "以后再说",
  offline: (version) => `无法连接网站：当前为保存在本机的副本（版本 ${version}），功能照常。`,
};
