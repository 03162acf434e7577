/** Chinese words of failures: what happened, what still works, what to do. */
import type { enNotices } from "../en/notices";

export const zhNotices: typeof enNotices = {
  label: "提示",
  details: "详情",
  copy: "复制详情",
  copied: "已复制",
  more: (count) => `另有 ${count} 条`,
  kinds: {
    "link-unread": {
      what: (parts) => `链接中有无法识别的部分，已忽略：${parts}。`,
      works: "其余内容均按链接显示。",
    },
    "deck-unread": {
      what: () => "无法读取此浏览器中保存的幻灯片。",
      works: "原内容已另行保留，并未删除；内置演示可正常使用。",
      todo: "可在“我的幻灯片”中打开已存的文件。",
    },
    "deck-newer": {
      what: () => "此浏览器中保存的幻灯片来自更新的版本。",
      works: "原内容已另行保留，并未删除；内置演示可正常使用。",
      todo: "请用新版本打开。",
    },
    "deck-elsewhere": {
      what: () => "您的幻灯片在本浏览器的另一个窗口中被修改。",
      works: "两个版本均已保留：本窗口继续使用自己的版本。",
      todo: "另一版本见“我的幻灯片”。",
      act: "查看两个版本",
    },
    "storage-full": {
      what: () => "浏览器存储空间已满，幻灯片未能保存。",
      works: "关闭本页之前一切照常。",
      todo: "请将幻灯片存为文件。",
    },
    "storage-off": {
      what: () => "此浏览器不保存任何内容，例如处于无痕窗口。",
      works: "关闭本页之前一切照常。",
      todo: "制作的幻灯片请存为文件。",
    },
    "storage-blocked": {
      what: () => "幻灯片未能保存：此处原有内容无法读取，也无法移开。",
      works: "关闭本页之前一切照常。",
      todo: "请将幻灯片存为文件。",
    },
    "file-unread": {
      what: (name) => `未打开“${name}”：不是幻灯片文件。`,
      works: "内容未变。",
      todo: "幻灯片在“我的幻灯片”中存为 .json 文件。",
    },
    "file-elsewhere": {
      what: (name) => `未打开“${name}”。`,
      works: "内容未变。",
      todo: "请将幻灯片文件拖放到地图所在的窗口。",
    },
    "part-missing": {
      what: () => "有一部分程序未能载入。",
      works: "地图、列表和详情不受影响。",
      todo: "请检查网络后重试，或重新加载页面：网址保存了当前视图。",
      act: "重试",
    },
    "detail-missing": {
      what: () => "更精细的轮廓未能载入。",
      works: "地图继续使用较粗的轮廓。",
      act: "重试",
    },
    "part-broken": {
      what: () => "页面的一部分出现错误。",
      works: "其余部分照常使用。",
      act: "重新显示",
    },
    unexpected: {
      what: () => "出现意外错误。",
      works: "可以继续使用。",
      todo: "如有部分不再响应，请重新加载页面：网址保存了当前视图。",
      act: "重新加载",
    },
    "renderer-slow": {
      what: () => "地图绘制较慢，已改用简易绘图方式。",
      act: "重试另一种绘图方式",
    },
    "renderer-missing": {
      what: () => "此浏览器不支持 WebGL，已显示简易地图。",
    },
    "renderer-lost": {
      what: () => "显卡停止响应，恢复之前显示简易地图。",
    },
    "renderer-failed": {
      what: () => "地图出现问题，已改用简易绘图方式。",
      act: "重试另一种绘图方式",
    },
  },
};
