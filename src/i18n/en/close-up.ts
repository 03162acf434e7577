/** English words of what is seen close: zones and ports from zoom 6, schematic close-ups from zoom 8. */
export const enCloseUp = {
  open: "Close up",
  back: "Wider view",
  zoneKind: { border: "border zone", "cross-border": "cross-border zone" },
  zoneNote: (kind: string, year: string | null) => (year === null ? kind : `${kind}, ${year}`),
  /** What is not known is left out. */
  portNote: (opposite: string | null, modes: string) =>
    [...(opposite === null ? [] : [`↔ ${opposite}`]), ...(modes === "" ? [] : [modes])].join(" · "),
};
