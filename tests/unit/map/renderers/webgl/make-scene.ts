/** A small scene and geometry with each case the WebGL style must draw. */
import type { Area, BaseGeometry } from "../../../../../src/picture/geometry/geometry";
import { palettes } from "../../../../../src/picture/scene/palette";
import type { Scene, SceneArrow, SceneLine } from "../../../../../src/picture/scene/scene";
import type { Theme, Worldview } from "../../../../../src/state/view-state";

const square = (id: string, west: number): Area => ({
  type: "Feature",
  properties: { id },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 20],
        [west + 2, 20],
        [west + 2, 22],
        [west, 22],
        [west, 20],
      ],
    ],
  },
});
const line = (lat: number) => ({
  type: "MultiLineString" as const,
  coordinates: [
    [
      [100, lat],
      [110, lat],
    ],
  ],
});

export const makeGeometry = (): BaseGeometry => ({
  level: "light",
  units: ["CN-YN", "CN-TJ", "HK", "MO", "TW", "IN-AR", "X-SPRATLY", "LA", "MM"].map((id, i) => square(id, 90 + 3 * i)),
  regions: [square("yunnan", 100), square("unknown", 105)],
  lakes: [square("baikal", 95)],
  lines: [
    ["rivers", 19],
    ["provinces", 20],
    ["borders", 21],
    ["borders-international", 22],
    ["CN-YN|LA", 23],
    ["CN-YN|MM", 24],
    ["CN-XZ|IN~", 25],
    ["CN-YN|IN~", 26],
    ["outer-china~", 27],
  ].map(([id, lat]) => ({ id: String(id), geometry: line(Number(lat)) })),
});

export const makeLink = (dash: SceneLine["dash"]): SceneLine => ({
  id: dash,
  path: [
    [102, 25],
    [90, 24],
    [77, 21],
  ],
  colour: "#7a2515",
  width: 1.75,
  dash,
});
const ring: SceneArrow["ring"] = [
  [100, 20],
  [104, 20],
  [104, 24],
  [100, 20],
];

export const makeScene = (theme: Theme = "light", worldview: Worldview = "international"): Scene => ({
  palette: palettes[theme],
  lineScale: 1,
  worldview,
  unitFills: new Map([["LA", "#e8c9be"]]),
  hatches: [{ id: "rcep-LA", country: "LA", slant: "rising", isUnclear: false }],
  regions: [{ id: "yunnan", fill: "#5ba35b", stroke: "#1b4d1b", strokeWidth: 2.75, provinces: ["CN-YN"] }],
  stretches: [
    { id: "CN-YN|LA", colour: "#7a2515", width: 4 },
    { id: "CN-YN|IN", colour: "#7a2515", width: 4 },
  ],
  closeUp: {
    areas: [{ id: "china", ring, fill: "#e6e2da" }],
    lines: [makeLink("solid"), makeLink("dashed")],
  },
  links: [makeLink("solid"), makeLink("dashed"), makeLink("dotted")],
  arrows: [
    { id: "stated", ring, fill: "#7a2515", fillOpacity: 1, stroke: "#ffffff", dash: "solid" },
    { id: "reading", ring, fill: "#153a7a", fillOpacity: 0.18, stroke: "#153a7a", dash: "dotted" },
  ],
});
