/** The arrow is a closed, finite outline of a size on screen, from the region's edge towards where the direction points. */
import { pointToLineDistance, polygonToLine } from "@turf/turf";
import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { arrowLimits, arrowObstacles, arrowRing, arrowTip, linkLine } from "../../../../src/picture/geometry/arrow";
import { decodeTopology } from "../../../../src/picture/geometry/decode-topology";
import { arrowLineOf } from "../../../../src/picture/geometry/region-arrow";
import { toWorld } from "../../../../src/picture/geometry/mercator";
import { briefing, pack, places } from "../../model/built-in";

const arrows = pack.regions.flatMap((region) => {
  const line = arrowLineOf(region, briefing, places);
  return line ? [[region.id, line] as const] : [];
});
const near = ([lon, lat]: readonly [number, number], [toLon, toLat]: readonly [number, number]) =>
  Math.hypot(lon - toLon, lat - toLat);
const zooms = [2, 3, 4.5, 6, 8];
const maps = [240, 360, 680, 960, 2040];
const scales = zooms.flatMap((zoom) => maps.map((mapPx) => ({ zoom, mapPx })));

const topology = JSON.parse(readFileSync(new URL("../../../../geo/detail.topo.json", import.meta.url), "utf8")) as Topology;
const { regions } = decodeTopology(topology, "detail");

describe.each(arrows)("the arrow of %s", (id, line) => {
  const rings = scales.flatMap((scale) => [0, 0.3, 1].map((drawn) => arrowRing(line, scale, drawn)));

  it("is closed", () => {
    for (const ring of rings) {
      expect(ring.length).toBeGreaterThan(6);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });
  it("has only finite points on the globe", () => {
    for (const [lon, lat] of rings.flat()) {
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThan(85);
    }
  });
  it("starts on the region's edge, within two kilometres of it in the finest geometry", () => {
    const area = regions.find(({ properties }) => properties.id === id);
    if (!area) throw new Error(`no region ${id}`);
    const edges = polygonToLine(area);
    const lines = (edges.type === "FeatureCollection" ? edges.features : [edges]).flatMap(({ geometry }) =>
      geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
    );
    const point = [...line.from];
    const nearest = Math.min(
      ...lines.map((coordinates) => pointToLineDistance(point, { type: "LineString", coordinates }, { units: "kilometers" })),
    );
    expect(nearest).toBeLessThan(2);
    for (const { zoom, mapPx } of scales) {
      const [a, b] = [arrowRing(line, { zoom, mapPx })[0], arrowRing(line, { zoom, mapPx }).at(-2)];
      if (!a || !b) throw new Error("no ring");
      expect(near([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], line.from)).toBeLessThan(1e-3);
    }
  });
  it("ends where it points while that is near enough on screen, and on the way there otherwise", () => {
    expect(near(arrowTip(line, { zoom: 2, mapPx: 960 }), line.to)).toBeLessThan(1e-6);
    const [start, end] = [toWorld(line.from), toWorld(line.to)];
    const whole = Math.hypot(end[0] - start[0], end[1] - start[1]);
    for (const scale of scales) {
      const ring = arrowRing(line, scale);
      const tip = toWorld(arrowTip(line, scale));
      expect(Math.min(...ring.map((point) => near(point, arrowTip(line, scale))))).toBeLessThan(1e-6);
      const share = Math.hypot(tip[0] - start[0], tip[1] - start[1]) / whole;
      expect(near(tip, [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share])).toBeLessThan(1e-6);
    }
    expect(near(arrowTip(line, { zoom: 8, mapPx: 960 }), line.to)).toBeGreaterThan(1);
  });
  it("is bent, thin where it starts and broadest towards its head", () => {
    for (const scale of scales) {
      const world = arrowRing(line, scale).slice(0, -1).map(toWorld);
      const sides = (world.length - 1) / 2;
      const width = (index: number): number => {
        const [a, b] = [world[index] ?? [0, 0], world[world.length - 1 - index] ?? [0, 0]];
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
      };
      const shaft = Array.from({ length: sides - 1 }, (_, index) => width(index));
      const broadest = Math.max(...shaft);
      expect(shaft[0]).toBeLessThan(broadest * 0.35);
      expect(shaft.indexOf(broadest)).toBeGreaterThan(sides / 2);
      expect(width(sides - 1)).toBeGreaterThan(broadest * 1.8);
      const [tip, tail] = [world[sides] ?? [0, 0], toWorld(line.from)];
      const length = Math.hypot(tip[0] - tail[0], tip[1] - tail[1]);
      const away = Math.max(
        ...Array.from({ length: sides }, (_, index) => {
          const [a, b] = [world[index] ?? [0, 0], world[world.length - 1 - index] ?? [0, 0]];
          const [x, y] = [(a[0] + b[0]) / 2 - tail[0], (a[1] + b[1]) / 2 - tail[1]];
          return Math.abs(x * (tip[1] - tail[1]) - y * (tip[0] - tail[0])) / length;
        }),
      );
      expect(away / length).toBeGreaterThan(0.05);
      expect(away / length).toBeLessThan(0.15);
    }
  });
  it("grows to its whole length while it is drawn", () => {
    const reach = (drawn: number) =>
      Math.max(...arrowRing(line, { zoom: 3, mapPx: 680 }, drawn).map((point) => near(point, line.from)));
    expect(reach(0.3)).toBeLessThan(reach(0.7));
    expect(reach(0.7)).toBeLessThan(reach(1));
  });
  it("blocks labels along all that is drawn of it", () => {
    for (const scale of scales) {
      const ring = arrowRing(line, scale);
      const obstacles = arrowObstacles(ring);
      const world = ring.slice(0, -1).map(toWorld);
      for (let index = 0; index < (world.length - 1) / 2 - 1; index += 1)
        for (const share of [0.2, 0.5, 0.8]) {
          const [a, b] = [world[index] ?? [0, 0], world[index + 1] ?? [0, 0]];
          const [c, d] = [world[world.length - 1 - index] ?? [0, 0], world[world.length - 2 - index] ?? [0, 0]];
          const x = ((a[0] + c[0]) * (1 - share) + (b[0] + d[0]) * share) / 2;
          const y = ((a[1] + c[1]) * (1 - share) + (b[1] + d[1]) * share) / 2;
          const isIn = ({ at, half }: (typeof obstacles)[number]) =>
            Math.abs(at[0] - x) <= half + 1e-9 && Math.abs(at[1] - y) <= half + 1e-9;
          expect(obstacles.some(isIn)).toBe(true);
        }
    }
  });
});

describe("the stroke's limits", () => {
  it("are the ones that the map promises", () => {
    expect(arrowLimits).toEqual({ length: 1 / 3, breadth: 1 / 60, barbs: 1 / 24 });
  });
});

describe(linkLine, () => {
  it("runs from end to end", () => {
    const line = linkLine(pack.map.homeBounds.slice(0, 2) as never, [102.6, 17.97] as never);
    expect(near(line[0] ?? [0, 0], [66, 6])).toBeLessThan(1e-6);
    expect(near(line.at(-1) ?? [0, 0], [102.6, 17.97])).toBeLessThan(1e-6);
  });
});
