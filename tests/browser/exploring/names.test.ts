// Which names stand on the map, and where, as scripts and embedders are told: the same as one sees, on every view.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { boxOf } from "../../driver/perceive";
import type { MapName } from "../../page-api";
import { lettersOn } from "../../../src/picture/scene/look";
import { regionScale } from "../../../src/model/region-scale";
import { distance, readPng, rgbOf } from "../png";

const idOf = ({ thing }: MapName): readonly [string, string] => {
  const [kind = "", id = ""] = thing.split(":");
  return [kind, id];
};

describe("names()", () => {
  it.each(["", "region=yunnan", "partner=LA,VN&lang=zh", "zone=khorgos&region=xinjiang&lang=both"])(
    "are those that one sees, each in its box, at #%s",
    async (hash) => {
      const atlas = await openAtlas({ hash: `${hash}${hash ? "&" : ""}renderer=svg` });
      const names = (await atlas.api.names()).filter(({ frame }) => frame === "main");
      expect(names.length).toBeGreaterThan(3);
      expect(names).toHaveLength(await atlas.map.names().count());
      let compared = 0;
      for (const name of names) {
        expect([name.thing, name.frame, name.text.trim().length > 0]).toEqual([name.thing, "main", true]);
        const [kind, id] = idOf(name);
        if (kind !== "region" && kind !== "country" && kind !== "zone") continue;
        const label = atlas.map.nameOf(kind, id);
        compared += 1;
        const seen = await boxOf(label);
        const [x, y] = [seen.x + seen.width / 2, seen.y + seen.height / 2];
        // Widths are estimated without a page, never too small; the middle is the same.
        const { box } = name;
        expect([name.thing, Math.abs(box.x + box.width / 2 - x) < 2]).toEqual([name.thing, true]);
        expect([name.thing, Math.abs(box.y + box.height / 2 - y) < box.height / 2]).toEqual([name.thing, true]);
      }
      expect(compared).toBeGreaterThan(0);
    },
  );
  it("tell in both languages at once where both are shown, and the line to a name that stands apart", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&lang=both&renderer=svg" });
    const names = await atlas.api.names();
    expect(names.map(({ text }) => text)).toContain("Yunnan\n云南");
    const apart = names.filter(({ leader }) => leader !== null);
    expect(apart.length).toBeGreaterThan(0);
    for (const { box, leader } of apart) {
      // It ends at the edge of the name's box.
      const [x = NaN, y = NaN] = leader?.at(-1) ?? [];
      const inside = Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y);
      expect(inside).toBeCloseTo(0);
    }
  });
  it("come with what is lit, and go with it", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    const before = await atlas.api.names();
    const zone = await litZone(atlas);
    expect(before.map(({ thing }) => thing)).not.toContain(zone);
    await expect.poll(async () => (await atlas.api.names()).map(({ thing }) => thing)).toContain(zone);
    await atlas.hand.moveTo({ x: 600, y: 20 });
    await expect.poll(() => atlas.api.names()).toEqual(before);
  });
});

/** Rests on a zone's symbol on the map. @returns what it is called there */
async function litZone(atlas: Atlas): Promise<string> {
  await atlas.map.hover([97.8554, 24.0204]);
  return "zone:ruili";
}

describe("names and symbols", () => {
  it.each(["svg", "webgl"])("lie over the ground that %s draws", async (renderer) => {
    const atlas = await openAtlas({ hash: `region=yunnan&renderer=${renderer}` });
    const letters = rgbOf(lettersOn(regionScale("light")("brick").fill));
    const { width, height, at } = readPng(await atlas.map.nameOf("region", "yunnan").screenshot());
    const points = Array.from({ length: width * height }, (_, index) => at(index % width, Math.floor(index / width)));
    // The letters' strokes, on the region's own fill.
    expect(points.filter((colour) => distance(colour, letters) < 24).length).toBeGreaterThan(60);
  });
});

describe("unproject()", () => {
  it("is the inverse of project()", async () => {
    const atlas = await openAtlas({ hash: "region=guangxi&renderer=svg" });
    for (const place of [
      [108.3, 22.8],
      [87.6, 43.8],
      [131.2, 46.6],
    ] as const) {
      const { x, y } = await atlas.api.project(place);
      const [lon, lat] = await atlas.api.unproject([x, y]);
      expect(Math.hypot(lon - place[0], lat - place[1])).toBeLessThan(1e-6);
    }
  });
});
