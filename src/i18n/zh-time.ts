/** Chinese words of dates and events. */
import type { enTime } from "./en-time";

export const zhTime: typeof enTime = {
  events: {
    previous: "上一事件",
    next: "下一事件",
    list: "可选日期",
    start: (date) => `回到通知日期：${date}`,
    later: "后来",
    document: (number) => `${number}公布`,
    zone: (name) => `${name}：合作区获批`,
    opened: (name) => `${name}开通`,
    signed: (name) => `${name}签署`,
    planned: (name) => `${name}列入国家规划`,
    inForce: (name) => `${name}生效`,
    joined: (countries, name) => `${countries}加入${name}`,
    inForceFor: (name, countries) => `${name}至此对${countries}也已生效`,
    stage: (name, what) => `${name}：${what}`,
  },
};
