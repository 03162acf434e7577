/** The arrow is a closed, finite outline whose tip is where the direction points. */
import { describe, expect, it } from "vitest";
import { arrowObstacles, arrowRing, arrowSpine, linkLine } from "../../../../src/picture/geometry/arrow";
import { toLonLat, toWorld } from "../../../../src/picture/geometry/mercator";
import { pack } from "../../model/built-in";

const arrows = pack.directions.flatMap(({ id, arrow }) => (arrow ? [[id, arrow.from, arrow.to] as const] : []));
const near = ([lon, lat]: readonly [number, number], [toLon, toLat]: readonly [number, number]) =>
  Math.hypot(lon - toLon, lat - toLat);

describe.each(arrows)("the arrow of %s", (_id, from, to) => {
  const rings = [0, 3, 5.5, 8.5].flatMap((zoom) => [0, 0.3, 1].map((drawn) => arrowRing(from, to, zoom, drawn)));

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
  it("has its tip where it points, and starts where it starts", () => {
    for (const zoom of [0, 3, 5.5, 8.5]) {
      const ring = arrowRing(from, to, zoom);
      expect(Math.min(...ring.map((point) => near(point, to)))).toBeLessThan(1e-6);
      expect(near(toLonLat(arrowSpine(from, to)[0] ?? [0, 0]), from)).toBeLessThan(1e-6);
    }
  });
  it("grows to its whole length while it is drawn", () => {
    const reach = (drawn: number) => Math.max(...arrowRing(from, to, 3, drawn).map((point) => near(point, from)));
    expect(reach(0.3)).toBeLessThan(reach(0.7));
    expect(reach(0.7)).toBeLessThan(reach(1));
  });
  it("is broader in the world when seen from afar than from near", () => {
    const breadth = (zoom: number): number => {
      const world = arrowRing(from, to, zoom).map(toWorld);
      const spine = arrowSpine(from, to);
      return Math.max(...world.map(([x, y]) => Math.min(...spine.map(([sx, sy]) => Math.hypot(x - sx, y - sy)))));
    };
    expect(breadth(6)).toBeLessThan(breadth(3));
  });
  it("blocks labels along its whole length", () => {
    const obstacles = arrowObstacles(from, to);
    for (const [x, y] of arrowSpine(from, to))
      expect(obstacles.some(({ at, half }) => Math.abs(at[0] - x) <= half && Math.abs(at[1] - y) <= half)).toBe(true);
  });
});

describe(linkLine, () => {
  it("runs from end to end", () => {
    const line = linkLine(pack.map.homeBounds.slice(0, 2) as never, [102.6, 17.97] as never);
    expect(near(line[0] ?? [0, 0], [66, 6])).toBeLessThan(1e-6);
    expect(near(line.at(-1) ?? [0, 0], [102.6, 17.97])).toBeLessThan(1e-6);
  });
});
