// What may be laid over the map: corridors, agreements, whose boundaries; each said for what it is, at its date.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";

const legend = (atlas: Atlas) => atlas.map.legend.innerText();

describe("layers", () => {
  it("draw corridors that are there at the date, list the others, and stay in link and history", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    const sheet = await atlas.overMap.openLayers();
    await sheet.getByRole("checkbox", { name: /^Corridors/ }).focus();
    await atlas.pressWithoutWaiting("Space");
    await atlas.whenIdle();
    expect(atlas.hash()).toBe("#layers=corridors&renderer=svg");
    await expect.poll(() => atlas.map.marked("corridor")).toEqual(["corridor-ilstc"]);
    expect(await sheet.innerText()).toContain("later: from 3 December 2021");
    expect(await sheet.innerText()).toMatch(/Khorgos–Altynkol railway link[\s\S]*listed, not drawn/);
    expect(await legend(atlas)).toContain("corridor planned or under construction, schematic");
    // Those that run at this date have no line: nothing of the kind to explain.
    expect(await legend(atlas)).not.toContain("corridor, schematic");
    await atlas.api.go({ asof: "2021-12-03" });
    await expect.poll(() => atlas.map.marked("corridor")).toContain("corridor-clr");
    await atlas.reload();
    await expect.poll(() => atlas.map.marked("corridor")).toContain("corridor-clr");
    await atlas.back();
    await atlas.back();
    await expect.poll(() => atlas.map.marked("corridor")).toEqual([]);
    expect(atlas.problems()).toEqual([]);
  });

  it("leave the legend's lines alone when nothing in them changes", async () => {
    const atlas = await openAtlas({ hash: "layers=corridors&renderer=svg" });
    const isKept = await atlas.map.watchLegend();
    await atlas.api.go({ camera: [101, 24, 3] });
    await atlas.whenIdle();
    const kept = await isKept();
    expect(kept.length).toBeGreaterThan(8);
    expect(kept).not.toContain(false);
  });

  it("hatch members only once the agreement is in force, and say what it is", async () => {
    const atlas = await openAtlas({ hash: "layers=rcep,china-eaeu&renderer=svg" });
    expect(await legend(atlas)).toContain("RCEP: later, 1 January 2022");
    expect(await legend(atlas)).toContain("China–EAEU agreement (addition, not a free-trade agreement)");
    const before = await atlas.map.hatched();
    expect(before).toContain("level-KZ");
    expect(before).not.toContain("rising-LA");
    await atlas.api.go({ asof: "2022-01-01" });
    await expect.poll(() => atlas.map.hatched()).toContain("rising-LA");
    expect(await legend(atlas)).toContain("member, in force or not: not known");
    const sheet = await atlas.overMap.openLayers();
    expect(await sheet.innerText()).toContain("An addition to the notice, from other sources.");
    expect(await sheet.innerText()).toMatch(
      /Members: [^.]*Laos, [^.]*Vietnam, China, [^.]*\.\s+Members, not known whether in force yet: [^.]*Myanmar/,
    );
  });

  it("switch whose boundaries are drawn; what must be said stands on map and slides", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    const sheet = await atlas.overMap.openLayers();
    await sheet.getByRole("radio", { name: "Chinese view, an approximation" }).check();
    await atlas.whenIdle();
    expect(atlas.hash()).toBe("#worldview=china&renderer=svg");
    const foot = () => atlas.map.foot.innerText();
    expect(await foot()).toContain("Chinese view, an approximation");
    expect(await foot()).toContain("not for publication in China");
    for (const viewport of [
      { width: 1920, height: 1080 },
      { width: 390, height: 844 },
    ]) {
      await atlas.resize(viewport);
      await atlas.api.go({ slide: "opening" });
      expect(await foot()).toContain("no review number (审图号): not for publication in China");
      const line = await atlas.map.boundaries.boundingBox();
      expect(line && line.x >= 0 && line.x + line.width <= viewport.width && line.y + line.height <= viewport.height).toBe(true);
      await atlas.api.go({ slide: null });
    }
  });
});
