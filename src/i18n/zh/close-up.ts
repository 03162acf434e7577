/** Chinese words of what is seen close; its keys are those of English. */
import type { enCloseUp } from "../en/close-up";

export const zhCloseUp: typeof enCloseUp = {
  open: "查看近景",
  back: "回到全景",
  zoneKind: { border: "边合区", "cross-border": "跨合区" },
  zoneNote: (kind, year) => (year === null ? kind : `${kind}，${year}年`),
  portNote: (opposite, modes) => [...(opposite === null ? [] : [`↔ ${opposite}`]), ...(modes === "" ? [] : [modes])].join(" · "),
};
