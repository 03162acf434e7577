// Resting on anything, with pointer or keyboard, lights what it is linked to; the address does not change.
import { describe, expect, it } from "vitest";
import { openAtlas } from "../../driver";
import { nameOf, placeOf } from "../atlas-facts";

describe("resting", () => {
  it("on a region of the map lights its option and its partners", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.map.hover(placeOf("xinjiang"));
    await expect.poll(atlas.rail.lit).toEqual(["Xinjiang"]);
    await expect.poll(atlas.map.lit).toEqual(expect.arrayContaining(["region-xinjiang", "country-KZ", "country-RU"]));
    expect(await atlas.rail.isLit(atlas.partner("Kazakhstan"))).toBe(true);
    expect(await atlas.rail.isLit(atlas.partner("Vietnam"))).toBe(false);
    expect(atlas.hash()).toBe("#renderer=svg");
  });
  it("on a partner's chip lights the regions it is linked to", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.partner("Laos").hover();
    await expect.poll(atlas.rail.lit).toEqual(["Guangxi", "Yunnan", "Mohan–Boten"]);
  });
  it("with the keyboard does the same", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.partner("Kazakhstan").focus();
    await expect.poll(atlas.rail.lit).toEqual(["Xinjiang"]);
    await expect.poll(atlas.map.lit).toContain("region-xinjiang");
    await atlas.region(nameOf("guangxi")).focus();
    await expect.poll(atlas.rail.lit).toEqual(["Guangxi"]);
    // Vietnam is named in the inset.
    await expect.poll(atlas.map.inset.lit).toContain("country-VN");
    await expect.poll(atlas.map.lit).toContain("region-guangxi");
  });
  it("on a zone in the details lights it on the map", async () => {
    const atlas = await openAtlas({ hash: "region=xinjiang&renderer=svg" });
    await atlas.details().getByRole("button", { name: "Khorgos", exact: true }).hover();
    await expect.poll(atlas.map.lit).toEqual(expect.arrayContaining(["zone-khorgos", "country-KZ"]));
  });
  it("ends when the pointer leaves", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.partner("Laos").hover();
    await expect.poll(atlas.rail.lit).toHaveLength(3);
    await atlas.hand.moveTo({ x: 600, y: 20 });
    await expect.poll(atlas.rail.lit).toEqual([]);
  });
});
