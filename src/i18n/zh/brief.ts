/** Chinese words of the briefing: slides, keys, code, kiosk. */
import type { enBrief } from "../en/brief";
import { zhEditor } from "./editor";
import { zhPresenter } from "./presenter";

export const zhBrief: typeof enBrief = {
  presenter: zhPresenter,
  slide: "幻灯片",
  slideNumber: (number: number) => `第 ${number} 页`,
  progress: (number: number, count: number) => `第 ${number} 页，共 ${count} 页`,
  offSlide: "已离开本页 · 返回",
  blank: "屏幕已关闭显示",
  overview: "全部页面",
  keys: "演示按键",
  space: "空格",
  jump: "转到该页",
  countAndAll: (number, count) => `${number} / ${count}：全部页面`,
  code: {
    heading: "在手机上打开当前视图",
    picture: "当前视图网址的二维码",
    copy: "复制网址",
    outcome: { done: "已复制。", byHand: "网址已选中：请按 Ctrl+C 或 ⌘C 复制。" },
    tooLong: "网址过长，无法生成二维码。请复制后发送。",
    reach: {
      file: "手机无法打开：本页是从这台电脑上的文件打开的。请将本图集放到网络服务器上再打开，或直接发送该文件。",
      machine:
        "手机无法打开：该网址只在这台电脑上有效。请从手机能访问的网络服务器打开本图集，或使用这台电脑在手机所在网络中的地址。",
    },
  },
  kiosk: {
    label: "自动播放",
    pause: "暂停",
    resume: "继续",
    waiting: "使用中，暂停播放",
  },
  editor: zhEditor,
  commands: {
    next: "下一页",
    previous: "上一页",
    first: "第一页",
    last: "最后一页",
    black: "黑屏",
    white: "白屏",
    fullScreen: "全屏",
    overview: "全部页面",
    presenter: "演讲者窗口",
    home: "初始视图",
    language: "切换语言",
    rail: "地区与筛选",
    editor: "我的幻灯片",
    pointer: "全场可见的指示点",
    code: "当前视图的二维码",
    returnToSlide: "返回本页",
    stepBack: "先关闭最上层，再退出演示",
    help: "本列表",
  },
};
