/** English words of the map and its legend. */

/** For what is drawn close up: zones and ports from zoom 6, schematic close-ups from zoom 8. */
const enCloseUp = {
  open: "Close up",
  back: "Wider view",
  zoneKind: { border: "border zone", "cross-border": "cross-border zone" },
  zoneNote: (kind: string, year: string | null) => (year === null ? kind : `${kind}, ${year}`),
  /** Leaves out what is not known. */
  portNote: (opposite: string | null, modes: string) =>
    [...(opposite === null ? [] : [`↔ ${opposite}`]), ...(modes === "" ? [] : [modes])].join(" · "),
};

export const enMap = {
  map: {
    label: "Map",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    pan: "Move the map",
    panLeft: "Pan left",
    panRight: "Pan right",
    panUp: "Pan up",
    panDown: "Pan down",
    home: "Home view",
    legend: "Legend",
    boundaries: "Boundaries",
    kilometres: (km: number) => `${km} km`,
    closeUp: enCloseUp,
    /** The word at the tip of an arrow that nobody but us draws so. */
    ourReading: (towards: string) => `${towards} (our reading)`,
    worldview: { international: "International view.", china: "Chinese view, an approximation." },
  },
  legend: {
    border: "shared border",
    zone: "zone facing the country",
    lead: "to the name of the country",
    named: "partner that the notice names",
    neighbour: "other neighbour",
    member: "member of the group",
    reading: "our reading",
    direction: "opening direction",
    directionRead: "opening direction, our reading",
    unsettled: "unsettled boundary",
    borderZone: "border zone",
    crossBorderZone: "cross-border zone",
    port: "port",
  },
};
