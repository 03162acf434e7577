/** Part of the suite of both renderers: the same points hit the same things. */
import { expect, it } from "vitest";
import { openAtlas } from "../../driver";
import type { LonLat } from "../../page-api";
import { onMap, type Renderer } from "./pages";

export function hearsClicks(renderer: Renderer): void {
  const tail = `renderer=${renderer}`;

  it("hits a region, a country and nothing at the same points", async () => {
    const atlas = await onMap(renderer, "camera=104,33,3.2");
    await atlas.map.click([80, 38.5]);
    expect((await atlas.api.state())["region"]).toBe("xinjiang");
    await atlas.api.go({ region: null, camera: [104, 33, 3.2] });
    await atlas.map.click([101, 47.5]);
    expect((await atlas.api.state())["partner"]).toEqual(["MN"]);
    await atlas.api.go({ partner: null, region: "yunnan", camera: [104, 33, 3.2] });
    await atlas.map.click([113, 28]);
    expect((await atlas.api.state())["region"]).toBeNull();
    // By lighting Mongolia the pointer brings up the names of its ports: they take no click of Mongolia's.
    await atlas.map.hover([106, 44.5]);
    await atlas.map.clickName("Ceke");
    expect((await atlas.api.state())["partner"]).toEqual(["MN"]);
  });

  it.each(["mouse", "touch"])("takes a double click by %s as one choice, and as a zoom where nothing is", async (pointerType) => {
    const atlas = await openAtlas({ hash: `camera=104,33,3.2&${tail}` });
    const entries = (): Promise<number> => atlas.historyLength();
    const before = await entries();
    await atlas.map.doubleClick([101, 47.5], pointerType);
    expect(await atlas.api.state()).toMatchObject({ partner: ["MN"] });
    expect(await entries()).toBe(before + 1);
    await atlas.back();
    expect(await atlas.api.state()).toMatchObject({ partner: [], camera: [104, 33, 3.2] });

    // A region stays selected where a single click would have ended it: nothing was clicked.
    await atlas.api.go({ region: "yunnan", camera: [104, 33, 3.2] });
    const chosen = await entries();
    await atlas.map.doubleClick([113, 28], pointerType);
    const { region, camera } = await atlas.api.state();
    expect([region, Array.isArray(camera) && camera[2], await entries()]).toEqual(["yunnan", 4.2, chosen]);
    await atlas.map.click([113, 28]);
    expect(await atlas.api.state()).toMatchObject({ region: null });
  });

  it("takes turns between a zone and the port in its own town", async () => {
    const khorgos: LonLat = [80.4099, 44.2121];
    const atlas = await onMap(renderer, `camera=${khorgos.join()},7`);
    const seen: unknown[] = [];
    for (let click = 0; click < 3; click += 1) {
      await atlas.map.click(khorgos);
      const { zone, port } = await atlas.api.state();
      seen.push([zone, port]);
    }
    expect(seen).toEqual([
      ["khorgos", null],
      [null, "khorgos"],
      ["khorgos", null],
    ]);
  });
}
