/** Each change of the view changes what it says and nothing else. */
import { describe, expect, it } from "vitest";
import { cameraLimits, zoomRange } from "../../../src/data/zoom-limits";
import {
  clearFilters,
  defaultView,
  homeCamera,
  moveCamera,
  roundCamera,
  selectPort,
  selectRegion,
  selectZone,
  toggleBasis,
  toggleDirection,
  toggleMeasure,
  pointOut,
  showSource,
  showView,
  togglePartner,
  type ViewState,
} from "../../../src/state/view-state";
import { claim, country, direction, measure, pack, port, region, source, zone } from "../model/built-in";

const limits = cameraLimits(pack.closeUps);

/** A view with every key set. */
const busy: ViewState = {
  region: region("yunnan"),
  partner: [country("LA")],
  basis: ["border"],
  direction: direction("asean"),
  measure: measure("m2021-01"),
  claim: claim("k25"),
  source: source("rcsc"),
  zone: zone("ruili"),
  port: port("mohan"),
  asof: "2022-01-01",
  view: "table",
  table: "zones",
  layers: ["corridors"],
  inset: "off",
  slide: "one",
  camera: [100, 25, 4],
  lang: "zh",
  worldview: "china",
  theme: "dark",
  renderer: "svg",
  kiosk: 30,
};
/** The keys that differ. */
const changed = (from: ViewState, to: ViewState): readonly string[] =>
  Object.keys(from).filter((key) => JSON.stringify(from[key as keyof ViewState]) !== JSON.stringify(to[key as keyof ViewState]));

describe("pointing out", () => {
  it("holds a claim or a source, never both", () => {
    expect(pointOut(busy, { claim: claim("k26") })).toEqual({ ...busy, claim: "k26", source: null });
    expect(pointOut(busy, null)).toEqual({ ...busy, claim: null, source: null });
  });
  it("shows a source in the list of all, whatever is shown", () => {
    expect(showSource(busy, source("gk"))).toEqual({ ...busy, claim: null, source: "gk", view: "sources" });
  });
  it("ends when another view is asked for; the rest stays", () => {
    expect(showView(busy, "compare")).toEqual({ ...busy, claim: null, source: null, view: "compare" });
  });
});

describe("selecting", () => {
  it("a region lets go of zone, port and camera", () => {
    const to = selectRegion(busy, region("guangxi"));
    expect([to.region, to.zone, to.port, to.camera]).toEqual(["guangxi", null, null, null]);
    expect(changed(busy, to)).toEqual(["region", "zone", "port", "camera"]);
  });
  it("nothing lets go of zone, port and camera", () => {
    expect(changed(defaultView, selectRegion(busy, null))).not.toContain("region");
  });
  it("a zone takes its region along and lets go of the port", () => {
    const to = selectZone(busy, zone("khorgos"), region("xinjiang"));
    expect([to.region, to.zone, to.port, to.camera]).toEqual(["xinjiang", "khorgos", null, null]);
  });
  it("a port takes its region along and lets go of the zone", () => {
    const to = selectPort(busy, port("heihe"), region("northeast"));
    expect([to.region, to.zone, to.port, to.camera]).toEqual(["northeast", null, "heihe", null]);
  });
});

describe("toggling", () => {
  it("a partner adds it, and again takes it away", () => {
    const once = togglePartner(busy, country("VN"));
    expect(once.partner).toEqual(["LA", "VN"]);
    expect(changed(busy, once)).toEqual(["partner"]);
    expect(togglePartner(once, country("VN"))).toEqual(busy);
  });
  it("a basis adds it, and again takes it away", () => {
    expect(toggleBasis(busy, "zone").basis).toEqual(["border", "zone"]);
    expect(toggleBasis(busy, "border").basis).toEqual([]);
  });
  it("a direction replaces the other; the same clears it", () => {
    expect(toggleDirection(busy, direction("west")).direction).toBe("west");
    expect(toggleDirection(busy, direction("asean")).direction).toBeNull();
  });
  it("a measure replaces the other; the same clears it", () => {
    expect(toggleMeasure(busy, measure("m2021-02")).measure).toBe("m2021-02");
    expect(toggleMeasure(busy, measure("m2021-01")).measure).toBeNull();
  });
  it("does not touch the view it starts from", () => {
    const before = structuredClone(busy);
    togglePartner(busy, country("VN"));
    toggleBasis(busy, "zone");
    expect(busy).toEqual(before);
  });
});

describe(clearFilters, () => {
  it("empties the four facets and keeps selection, camera and the rest", () => {
    expect(changed(busy, clearFilters(busy))).toEqual(["partner", "basis", "direction", "measure"]);
    expect(clearFilters(busy)).toMatchObject({ partner: [], basis: [], direction: null, measure: null });
  });
});

describe("the camera", () => {
  it("is rounded when it moves", () => {
    expect(moveCamera(busy, [100.123456, 25.98765432, 4.56789], limits).camera).toEqual([100.1235, 25.9877, 4.57]);
    expect(changed(busy, moveCamera(busy, [1, 2, 3], limits))).toEqual(["camera"]);
  });
  it("stays within the zooms the geometry is good for", () => {
    expect(roundCamera([0, 0, 99], limits)[2]).toBe(zoomRange[1]);
    expect(roundCamera([0, 0, -3], limits)[2]).toBe(zoomRange[0]);
  });
  it("comes closer over the schematic close-up, less so the farther it is, and there keeps a digit more", () => {
    expect(roundCamera([101.684123, 21.19, 99], limits)).toEqual([101.68412, 21.19, 13]);
    const zooms = [101.7, 101.9, 102.2, 102.6, 103.5].map((lon) => roundCamera([lon, 21.19, 99], limits)[2]);
    expect(zooms).toEqual([...zooms].sort((a, b) => b - a));
    expect(zooms[0]).toBe(13);
    expect(zooms.at(-1)).toBe(zoomRange[1]);
  });
  it("is let go of at home", () => {
    expect(homeCamera(busy).camera).toBeNull();
    expect(changed(busy, homeCamera(busy))).toEqual(["camera"]);
  });
});
