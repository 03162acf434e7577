// The inset: the crowded corner of the map, larger. It is a map like the one around it.
import { beforeAll, describe, expect, it } from "vitest";
import { toWorld } from "../../../src/picture/geometry/mercator";
import { openAtlas, type Atlas } from "../../driver";
import { middleOf, type Box, type Point } from "../../driver/hand";
import { boxOf } from "../../driver/perceive";
import type { LonLat, MapName } from "../../page-api";
import { nameOf, placeOf, places } from "../atlas-facts";

const screen = { width: 1920, height: 1080 };
/** A smaller gain is not worth a window. Source: docs/decisions/072-insets.md. */
const leastGain = 1.35;

/** The names that stand in the inset. */
const namesIn = async (atlas: Atlas): Promise<readonly MapName[]> =>
  (await atlas.api.names()).filter(({ frame }) => frame === "inset");
async function nameBox(atlas: Atlas, thing: string): Promise<Box> {
  const name = (await namesIn(atlas)).find((one) => one.thing === thing);
  if (!name) throw new Error(`the inset does not name ${thing}`);
  return name.box;
}
/** Where a mark of the inset stands. */
async function spotOf(atlas: Atlas, id: string): Promise<Point> {
  const spot = (await atlas.map.inset.spots()).find((one) => one.id === id);
  if (!spot) throw new Error(`the inset does not show ${id}`);
  return spot;
}

/** Two things that the inset marks, far apart: together they tell how it lies on screen. */
const [laos, boten]: readonly [LonLat, LonLat] = [places.units["LA"]?.label ?? [NaN, NaN], placeOf("mohan-boten")];
const apart = (one: Point, other: Point): number => Math.hypot(other.x - one.x, other.y - one.y);
const worldPoint = ([lon, lat]: LonLat): Point => {
  const [x, y] = toWorld([lon, lat]);
  return { x, y };
};
const anchorsOf = async (atlas: Atlas): Promise<readonly [Point, Point]> => [
  await spotOf(atlas, "country-LA"),
  await spotOf(atlas, "region-mohan-boten"),
];
/** Where a place is in the inset. */
async function placeIn(atlas: Atlas, lonLat: LonLat): Promise<Point> {
  const [start, end] = await anchorsOf(atlas);
  const [from, to, at] = [worldPoint(laos), worldPoint(boten), worldPoint(lonLat)];
  const scale = apart(start, end) / apart(from, to);
  return { x: start.x + (at.x - from.x) * scale, y: start.y + (at.y - from.y) * scale };
}
const holds = (box: Box, { x, y }: Point): boolean => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
const isIn = (inner: Box, outer: Box): boolean =>
  holds(outer, inner) && holds(outer, { x: inner.x + inner.width, y: inner.y + inner.height });

describe.each(["svg", "webgl"])("on %s, the inset of the home view", (renderer) => {
  let atlas: Atlas;
  beforeAll(async () => {
    // Places and words only: where WebGL draws, a quarter of the pixels each way says the same.
    atlas = await openAtlas({ hash: `renderer=${renderer}`, viewport: screen, pixelRatio: renderer === "webgl" ? 0.25 : 1 });
  });

  it("is in the map, on no more than a quarter of it, shows its part clearly larger and names what is crowded", async () => {
    const [inset, map] = [await atlas.map.inset.box(), await boxOf(atlas.map.area)];
    expect(isIn(inset, map)).toBe(true);
    expect((inset.width * inset.height) / (map.width * map.height)).toBeLessThanOrEqual(0.25);
    const onMap = apart(await atlas.api.project(laos), await atlas.api.project(boten));
    expect(apart(...(await anchorsOf(atlas))) / onMap).toBeGreaterThanOrEqual(leastGain);
    for (const thing of ["region:mohan-boten", "country:LA", "country:VN", "country:MM"])
      expect([thing, isIn(await nameBox(atlas, thing), inset)]).toEqual([thing, true]);
  });

  const clear = async (lonLat: LonLat): Promise<Point> => {
    const point = await placeIn(atlas, lonLat);
    expect((await namesIn(atlas)).filter(({ box }) => holds(box, point))).toEqual([]);
    return point;
  };
  it.each([
    ["a name", async () => middleOf(await nameBox(atlas, "region:mohan-boten")), "region=mohan-boten"],
    ["a town's symbol", () => spotOf(atlas, "zone-ruili"), "region=yunnan&zone=ruili"],
    ["the land of a country", () => clear([104, 18.6]), "partner=LA"],
  ] as const)("answers a click on %s like the map around it", async (_what, find, hash) => {
    await atlas.setHash(`renderer=${renderer}`);
    const point = await find();
    expect(holds(await atlas.map.inset.box(), point)).toBe(true);
    await atlas.hand.click(point);
    await atlas.whenIdle();
    expect(atlas.hash()).toBe(`#${hash}&renderer=${renderer}`);
  });
});

describe("the inset", () => {
  it("lights with what is hovered or focused in the lists", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg", viewport: screen });
    expect(await atlas.map.inset.lit()).toEqual([]);
    await atlas.region(nameOf("yunnan")).hover();
    await expect.poll(atlas.map.inset.lit).toEqual(expect.arrayContaining(["region-yunnan", "country-LA", "country-MM"]));
    await atlas.partner("Laos").focus();
    await expect.poll(atlas.map.inset.lit).toEqual(expect.arrayContaining(["country-LA", "region-guangxi"]));
    expect(await atlas.map.inset.lit()).not.toContain("country-MM");
  });
  it("lights the lists and the map around it by what is hovered in it", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg", viewport: screen });
    await atlas.hand.moveTo(middleOf(await nameBox(atlas, "region:yunnan")));
    await expect.poll(atlas.rail.lit).toEqual([nameOf("yunnan")]);
    expect(await atlas.map.lit()).toContain("region-yunnan");
    expect(await atlas.rail.isLit(atlas.partner("Laos"))).toBe(true);
    await atlas.hand.moveAway();
    await expect.poll(atlas.rail.lit).toEqual([]);
    expect(await atlas.map.lit()).toEqual([]);
  });
  it.each(["svg", "webgl"] as const)("hatches as the map does, whose step says what is known, on %s", async (renderer) => {
    const atlas = await openAtlas({ hash: `layers=rcep&asof=2024-04-01&renderer=${renderer}`, viewport: screen });
    const steps = await atlas.map.inset.hatchSteps();
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect([8, 16]).toContain(Math.round(step * 100) / 100);
  });
  it("is not needed close by, nor there on a telephone, nor where the view leaves it out", async () => {
    for (const [hash, viewport] of [
      ["region=mohan-boten&renderer=svg", screen],
      ["renderer=svg", { width: 390, height: 844 }],
      ["inset=off&renderer=svg", screen],
    ] as const) {
      const atlas = await openAtlas({ hash, viewport });
      expect([hash, await atlas.map.inset.isShown()]).toEqual([hash, false]);
    }
  });
});
