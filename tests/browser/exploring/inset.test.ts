// The inset: the crowded corner of the map, larger. It is a map like the one around it.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import type { MapName } from "../../page-api";

/** A name that stands in the inset. */
async function inInset(atlas: Atlas, thing: string): Promise<MapName> {
  const name = (await atlas.api.names()).find((one) => one.frame === "inset" && one.thing === thing);
  if (!name) throw new Error(`the inset does not name ${thing}`);
  return name;
}
const middleOf = ({ box }: MapName) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

describe.each(["svg", "webgl"])("on %s, the inset of the home view", (renderer) => {
  it("is at most a quarter of the map, and names what is crowded", async () => {
    const atlas = await openAtlas({ hash: `renderer=${renderer}`, viewport: { width: 1920, height: 1080 } });
    const [inset, map] = [await atlas.map.inset().boundingBox(), await atlas.map.area.boundingBox()];
    if (!inset || !map) throw new Error("there is no inset");
    expect((inset.width * inset.height) / (map.width * map.height)).toBeLessThanOrEqual(0.25);
    for (const thing of ["region:mohan-boten", "country:LA", "country:VN", "country:MM"]) {
      const { box } = await inInset(atlas, thing);
      expect([thing, box.x >= inset.x, box.x + box.width <= inset.x + inset.width]).toEqual([thing, true, true]);
    }
  });
  it("answers a click on a name, a symbol and the land like the map around it", async () => {
    const atlas = await openAtlas({ hash: `renderer=${renderer}`, viewport: { width: 1920, height: 1080 } });
    await atlas.hand.click(middleOf(await inInset(atlas, "region:mohan-boten")));
    await expect.poll(() => atlas.hash()).toContain("region=mohan-boten");
    // Close enough, the map needs no inset.
    expect(await atlas.map.inset().count()).toBe(0);
  });
});

describe("the inset", () => {
  it("lights with what is hovered in the list", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg", viewport: { width: 1920, height: 1080 } });
    await atlas.hand.moveTo(middleOf(await inInset(atlas, "region:yunnan")));
    await expect.poll(() => atlas.map.lit()).toContain("region-yunnan");
  });
  it("is not there on a telephone, nor where the view leaves it out", async () => {
    const phone = await openAtlas({ hash: "renderer=svg", viewport: { width: 390, height: 844 } });
    expect(await phone.map.inset().count()).toBe(0);
    const without = await openAtlas({ hash: "inset=off&renderer=svg", viewport: { width: 1920, height: 1080 } });
    expect(await without.map.inset().count()).toBe(0);
  });
});
