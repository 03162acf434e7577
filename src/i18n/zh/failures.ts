/** Chinese words of the pages that say why nothing is shown. */
import type { enFailures } from "../en/failures";

export const zhFailures: typeof enFailures = {
  packFailed: "无法读取内容",
  packFailedHelp: "为避免显示错误信息，未显示任何内容。请改正下列问题后重新加载。",
  packNewer: "该内容由较新版本的图集制成。请先更新本图集（联网后重新加载页面，或换用新版单文件），再重新打开。",
  pageFailed: "出现错误",
  pageFailedHelp: "请重新加载页面。网址保存了您的选择，不会丢失。",
  reload: "重新加载",
};
