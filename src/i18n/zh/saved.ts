/** Chinese words of the saved copy; its keys are those of English. */
import type { enSaved } from "../en/saved";

export const zhSaved: typeof enSaved = {
  newVersion: "新版本已就绪，当前选择和幻灯片都会保留。",
  held: "另一窗口正在演示，结束后再更新。",
  take: "更新",
  later: "以后再说",
  offline: (version) => `无法连接网站：当前为保存在本机的副本（版本 ${version}），功能照常。`,
};
