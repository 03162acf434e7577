/** English words of the map and its legend. */
import { enCloseUp } from "./close-up";

export const enMap = {
  map: {
    label: "Map",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    panLeft: "Pan left",
    panRight: "Pan right",
    panUp: "Pan up",
    panDown: "Pan down",
    home: "Home view",
    legend: "Legend",
    boundaries: "Boundaries",
    closeUp: enCloseUp,
    worldview: { international: "International view.", china: "Chinese view, an approximation." },
  },
  legend: {
    borderOrZone: "border or zone",
    group: "group",
    reading: "our reading",
    borderZone: "border zone",
    crossBorderZone: "cross-border zone",
    port: "port",
    direction: "direction of opening",
  },
};
