// Dashes and dots keep their size on screen at every scale, follow the line round its bends, and start with ink.
import { describe, expect, it } from "vitest";
import { toWorld } from "../../../../../../src/picture/geometry/mercator";
import { cutDashes, cutDots, type Path } from "../../../../../../src/map/renderers/webgl/lines/dashes";
import { dependsOnScale, drawnCollection } from "../../../../../../src/map/renderers/webgl/lines/drawn";
import { makeLink, makeScene } from "../make-scene";

/** Along the equator, where a degree is 512 / 360 world units. */
const path: Path = [
  [100, 0],
  [103, 0],
  [110, 0],
];
const scales = [4, 10, 180];
const lengthPx = (line: Path, k: number): number =>
  line.reduce((sum, point, i) => {
    const [x, y] = toWorld(point);
    const [lastX, lastY] = toWorld(line[i - 1] ?? point);
    return sum + Math.hypot(x - lastX, y - lastY) * k;
  }, 0);

describe(cutDashes, () => {
  it.each(scales)("cuts dashes of 7 pixels with gaps of 5 at scale %d", (k) => {
    const dashes = cutDashes(path, k);
    const total = lengthPx(path, k);
    expect(dashes).toHaveLength(Math.ceil(total / 12));
    for (const dash of dashes.slice(0, -1)) expect(lengthPx(dash, k)).toBeCloseTo(7, 6);
    expect(lengthPx([dashes[0]?.[0] ?? [0, 0], dashes[1]?.[0] ?? [0, 0]], k)).toBeCloseTo(12, 6);
  });
  it("starts where the line starts", () => {
    expect(cutDashes(path, 10)[0]?.[0]?.[0]).toBeCloseTo(100, 9);
  });
  it("bends with the line", () => {
    const bent: Path = [
      [100, 0],
      [100.2, 0],
      [100.2, 5],
    ];
    const [dash] = cutDashes(bent, 10);
    expect(dash).toHaveLength(3);
    expect(lengthPx(dash ?? [], 10)).toBeCloseTo(7, 6);
  });
  it("makes nothing of a line without length", () => {
    expect(cutDashes([], 10)).toEqual([]);
    expect(cutDashes([[100, 0]], 10)).toEqual([]);
  });
});

describe(cutDots, () => {
  it.each(scales)("sets a dot every 5.1 pixels, from the start, at scale %d", (k) => {
    const dots = cutDots(path, k);
    expect(dots).toHaveLength(Math.ceil(lengthPx(path, k) / 5.1));
    expect(dots[0]?.[0]).toBeCloseTo(100, 9);
    for (const [i, dot] of dots.slice(1).entries()) expect(lengthPx([dots[i] ?? dot, dot], k)).toBeCloseTo(5.1, 6);
  });
});

describe(drawnCollection, () => {
  it("draws a link by its basis, in its colour and width", () => {
    const { features } = drawnCollection({ ...makeScene(), arrows: [] }, 8);
    expect(features.map(({ geometry }) => geometry.type)).toEqual(["LineString", "MultiLineString", "MultiPoint"]);
    expect(features[0]?.properties).toEqual({ kind: "link", dash: "solid", colour: "#7a2515", width: 1.75 });
  });
  it("fills a stated arrow and dots the outline of a reading", () => {
    const { features } = drawnCollection({ ...makeScene(), links: [] }, 8);
    expect(features.map(({ geometry, properties }) => [geometry.type, properties.colour, properties.opacity])).toEqual([
      ["Polygon", "#7a2515", 1],
      ["Polygon", "#153a7a", 0.18],
      ["MultiPoint", "#153a7a", undefined],
    ]);
  });
  it("sets a stated arrow off from the ground by a thin line, and draws a reading's dots 3 pixels wide", () => {
    const { features } = drawnCollection({ ...makeScene(), links: [] }, 8);
    expect(features.map(({ properties }) => properties.halo)).toEqual(["#ffffff", undefined, undefined]);
    expect(features.at(-1)?.properties.width).toBe(3);
  });
  it("leaves out an arrow that has hardly begun", () => {
    const arrows = [{ id: "a", ring: [], fill: "#000000", fillOpacity: 1, stroke: "#000000", dash: "solid" as const }];
    expect(drawnCollection({ links: [], arrows }, 8).features).toEqual([]);
  });
});

describe(dependsOnScale, () => {
  it("is true only where something is not solid", () => {
    expect(dependsOnScale(makeScene())).toBe(true);
    expect(dependsOnScale({ links: [makeLink("solid")], arrows: [], closeUp: null })).toBe(false);
  });
});
