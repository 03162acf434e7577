/** A new kind of mark touches one table: with its two rows alone it is placed, drawn, clicked, named and explained. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { en } from "../../../../src/i18n/en/dictionary";
import { thingAt } from "../../../../src/map/input/hit-test";
import { cameraFor, toScreen, transformOf } from "../../../../src/picture/camera/viewport";
import { toWorld } from "../../../../src/picture/geometry/mercator";
import { kindRule, symbolRule } from "../../../../src/picture/html/kind-styles";
import { MarksDrawing } from "../../../../src/picture/html/marks-drawing";
import { createPlacer } from "../../../../src/picture/layout/placer";
import { namesOnMap } from "../../../../src/picture/labels/names";
import { legendRows } from "../../../../src/picture/legend/legend";
import type { MarkKind } from "../../../../src/picture/marks/kinds";
import type { MarkSymbol } from "../../../../src/picture/marks/symbols";
import type { Mark } from "../../../../src/picture/marks/mark";
import { buildPicture } from "../../../../src/picture/marks/picture";
import { openingInput } from "../../../../src/picture/scene/scene-input";
import { drawLegend } from "../../../../src/picture/svg/legend-svg";
import { drawMarks } from "../../../../src/picture/svg/marks-svg";
import { briefing, lightGeometry, pack, places } from "../../model/built-in";
import { makeViewport } from "../labels/make-placement";

const airportSymbol: MarkSymbol = {
  name: "airport",
  figure: "diamond",
  sizeEm: 0.5,
  lineEm: 0.1,
  haloEm: 0,
  paint: "fill",
  radiusEm: 0.4,
  reachPx: 10,
  legend: "port",
};
const airportKind: MarkKind = {
  name: "airport",
  type: {
    sizeEm: 1.25,
    family: "serif",
    weight: 600,
    strongWeight: 700,
    isItalic: false,
    isCapital: true,
    tracking: { latin: 0.1, han: 0.2 },
    wrapEms: 9,
  },
  priority: { usual: 2000 },
  stands: "point",
  leader: "near",
  avoids: "nothing",
  litName: "never",
  lights: "always",
  litSymbol: false,
};
const [anyZone] = briefing.zones;
if (!anyZone) throw new Error("the pack has no zone");
const airport: Mark = {
  id: "airport-1",
  kind: airportKind,
  lonLat: [88, 12],
  text: { en: "Airport", zh: "机场" },
  symbol: airportSymbol,
  thing: { kind: "zone", id: anyZone.id },
  colour: "#123456",
  fill: "#FEDCBA",
  priority: 2000,
  labelZoom: 0,
  symbolZoom: 0,
  strong: false,
  muted: false,
  side: "right",
};

const viewport = makeViewport(1066, 708);
const camera = cameraFor(pack.map.homeBounds, viewport, 0);
const transform = transformOf(camera, viewport);
const picture = buildPicture(openingInput(briefing, places));
const marks = [...picture.marks, airport];
const placed = createPlacer({ briefing, places, geometry: lightGeometry() })({
  picture: { scene: picture.scene, marks },
  camera,
  transform,
  viewport,
  lang: "en",
  em: 14,
  blocked: [],
  hasInset: false,
}).withLit();
const layout = { marks, placement: placed, lang: "en" as const, em: 14 };
const [x, y] = toScreen(toWorld([88, 12]), transform);
const { document } = parseHTML("<html><body></body></html>");

describe("a mark of a new kind", () => {
  it("is placed, its name beside its symbol and clear of it", () => {
    const place = placed.get("airport-1");
    expect(place?.symbol).toBe(true);
    expect(place?.label?.dx).toBeGreaterThan(airportSymbol.radiusEm * 14);
  });
  it("is drawn as HTML in the row's own look", () => {
    const drawing = new MarksDrawing(document);
    drawing.draw(marks, placed);
    const element = drawing.root.querySelector('[data-id="airport-1"]');
    expect(element?.getAttribute("class")).toBe("map-mark map-mark-airport");
    expect(element?.querySelector(".map-symbol")?.getAttribute("class")).toBe("map-symbol map-symbol-airport");
    expect(kindRule(airportKind)).toContain(
      ".map-mark-airport){--name-size:1.25em;--name-family:var(--font-serif);--name-weight:600",
    );
    expect(symbolRule(airportSymbol)).toContain(".map-symbol-airport){--size:0.5em;--outline:0.1em;--round:0;--turn:45deg");
  });
  it("is drawn as SVG from the same values", () => {
    const fonts = { sans: "Sans", serif: "Serif" };
    const svg = drawMarks(document, { ...layout, transform, halo: "#fff", fonts });
    const [group] = [...svg.children].filter((one) => one.textContent === "AIRPORT");
    const [box, text] = [group?.querySelector("rect"), group?.querySelector("text")];
    expect(group?.getAttribute("transform")).toBe(`translate(${x} ${y})`);
    expect(Number(box?.getAttribute("width"))).toBeCloseTo((0.5 - 0.1) * 14);
    expect([box?.getAttribute("transform"), box?.getAttribute("fill")]).toEqual(["rotate(45)", "#FEDCBA"]);
    expect([text?.getAttribute("font-family"), text?.getAttribute("font-size")]).toEqual(["Serif", String(1.25 * 14)]);
    expect(Number(text?.querySelector("tspan")?.getAttribute("x"))).toBe(placed.get("airport-1")?.label?.dx);
  });
  it("is found by a click as near as its row says, and no farther", () => {
    const at = (dx: number) =>
      thingAt([x - dx, y], {
        ...layout,
        lit: new Set(),
        transform,
        briefing,
        selected: null,
        regionAt: () => null,
        countryAt: () => null,
      });
    expect(at(9)).toEqual(airport.thing);
    expect(at(11)).toBeNull();
  });
  it("is among the names on the map", () => {
    const names = namesOnMap(layout, new Set(), transform, [100, 50]);
    const name = names.find(({ text }) => text === "Airport");
    expect(name).toMatchObject({ thing: `zone:${anyZone.id}`, leader: null, frame: "main" });
    expect(name?.box.x).toBeGreaterThan(x + 100);
  });
  it("is explained by the legend, as a row and as SVG", () => {
    const words = { t: en, pick: (text: { readonly en: string }) => text.en, date: (iso: string) => iso };
    const rows = legendRows(openingInput(briefing, places), { ...picture, marks }, words, [airportSymbol]);
    const explained = rows.filter(({ group }) => group === "symbols");
    expect(explained).toEqual([{ group: "symbols", sample: { kind: "symbol", symbol: airportSymbol }, words: en.legend.port }]);
    const svg = drawLegend(document, explained, { palette: picture.scene.palette, fontFamily: "Sans", fontSize: 10 });
    expect(svg.textContent).toBe(en.legend.port);
    expect(Number(svg.querySelector("rect")?.getAttribute("width"))).toBeCloseTo(4);
  });
});
