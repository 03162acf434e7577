// Before any script: the map is there, named and in its place, and the live one takes over without a jump.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import type { Spot } from "../../driver/views/marks-view";
import { boxOf } from "../../driver/perceive";
import { nameOf, pack, regionIds } from "../atlas-facts";

const sizes = [
  ["1920×1080", { width: 1920, height: 1080 }],
  ["390×844", { width: 390, height: 844 }],
] as const;

const apart = (one: readonly Spot[], other: readonly Spot[]): readonly string[] =>
  one.flatMap(({ id, x, y }) => {
    const twin = other.find((spot) => spot.id === id);
    return twin && Math.hypot(twin.x - x, twin.y - y) > 2 ? [`${id} ${(twin.x - x).toFixed(1)}, ${(twin.y - y).toFixed(1)}`] : [];
  });

describe.each(sizes)("without JavaScript at %s", (_size, viewport) => {
  it("the regions are named and coloured, and the arrows drawn", async () => {
    const atlas = await openAtlas({ javaScript: false, viewport });
    const shown = await atlas.map.nameSpots(regionIds.map((id) => `region-${id}`));
    expect(shown.map(({ id }) => id).sort()).toEqual(regionIds.map((id) => `region-${id}`).sort());
    for (const id of regionIds) expect(await atlas.map.nameOf("region", id).innerText()).toContain(nameOf(id).slice(0, 5));
    const box = await boxOf(atlas.ground.regions());
    expect(box.width).toBeGreaterThan(viewport.width * 0.3);
    expect(await atlas.ground.arrows().count()).toBe(pack.directions.filter(({ arrow }) => arrow).length);
    expect(atlas.problems()).toEqual([]);
  });
  it("every mark stands within 2 px of where the live map puts it", async () => {
    const still = await (await openAtlas({ javaScript: false, viewport })).map.spots();
    const live = await (await openAtlas({ hash: "renderer=svg", viewport })).map.spots();
    expect(still.length).toBeGreaterThan(15);
    expect(apart(still, live)).toEqual([]);
  });
  it("the ground stands within 2 px of the live one", async () => {
    const cornersOf = async (atlas: Atlas, id: string): Promise<readonly Spot[]> => {
      const { x, y, width, height } = await boxOf(atlas.ground.region(id));
      return [
        { id: `${id} top left`, x, y },
        { id: `${id} bottom right`, x: x + width, y: y + height },
      ];
    };
    const still = await openAtlas({ javaScript: false, viewport });
    const live = await openAtlas({ hash: "renderer=svg", viewport });
    for (const id of ["xinjiang", "guangxi", "yunnan", "northeast"])
      expect(apart(await cornersOf(still, id), await cornersOf(live, id))).toEqual([]);
  });
});

describe("the handover to WebGL", () => {
  it("moves nothing", async () => {
    const twin = await openAtlas({ hash: "renderer=svg" });
    const webgl = await openAtlas({ hash: "renderer=webgl" });
    for (const at of [
      [86.68, 42.08],
      [101.6862, 21.1895],
      [125.49, 45.99],
    ] as const) {
      const [a, b] = [await twin.api.project(at), await webgl.api.project(at)];
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(0.01);
    }
    expect(apart(await twin.map.spots(), await webgl.map.spots())).toEqual([]);
    expect(webgl.problems()).toEqual([]);
  });
});

describe("without WebGL", () => {
  it("the simpler map stays, says why, and everything works", async () => {
    const atlas = await openAtlas({ webgl: false });
    expect(await atlas.api.renderer()).toBe("svg");
    expect(await atlas.text("This browser has no WebGL, so the simpler map is shown.").isVisible()).toBe(true);
    await atlas.map.click([86.68, 42.08]);
    expect(atlas.hash()).toBe("#region=xinjiang");
    await atlas.partner("Kazakhstan").click();
    expect(await atlas.api.matches()).toEqual(["xinjiang"]);
    await atlas.button("Dismiss").click();
    expect(await atlas.text("This browser has no WebGL").count()).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });
});

describe("the network", () => {
  it("is asked for nothing but the atlas itself, whatever is done", { timeout: 240_000 }, async () => {
    const atlas = await openAtlas();
    for (const id of regionIds) await atlas.api.go({ region: id });
    await atlas.api.go({ region: null, zone: "khorgos" });
    await atlas.api.go({ zone: null, partner: "LA", theme: "dark", worldview: "china", lang: "zh" });
    await atlas.button("帮助").click();
    expect(atlas.problems()).toEqual([]);
  });
});
