/** World units and back. */
import { describe, expect, it } from "vitest";
import { toLonLat, toWorld, worldSize } from "../../../../src/picture/geometry/mercator";

describe(toWorld, () => {
  it("puts the null island in the middle, east to the right, north up", () => {
    expect(toWorld([0, 0])).toEqual([256, 256]);
    expect(toWorld([180, 0])[0]).toBe(worldSize);
    expect(toWorld([0, 60])[1]).toBeLessThan(256);
  });
  it("is MapLibre's Mercator", () => {
    // Source: y = (1 − ln(tan φ + sec φ) / π) / 2, the other way to write it.
    for (const lat of [-60, -10, 21.19, 45, 80]) {
      const phi = (lat * Math.PI) / 180;
      expect(toWorld([101.69, lat])[1]).toBeCloseTo(
        ((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2) * worldSize,
        9,
      );
    }
  });
});

describe(toLonLat, () => {
  it("undoes it", () => {
    for (const lon of [-179, 0, 73.6, 101.69, 134.77])
      for (const lat of [-80, 0, 21.19, 53.57, 80]) {
        const [backLon, backLat] = toLonLat(toWorld([lon, lat]));
        expect(backLon).toBeCloseTo(lon, 9);
        expect(backLat).toBeCloseTo(lat, 9);
      }
  });
});
