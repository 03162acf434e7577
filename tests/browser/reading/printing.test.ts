// Never a blank sheet: what comes out of the printer, on any paper, by either renderer and from any theme.
import { describe, expect, it } from "vitest";
import { openAtlas } from "../../driver";

describe("what a day brings", { timeout: 240_000 }, () => {
  it.each(["svg", "webgl"])("printing gives map, legend, disclaimer and every source, on any paper (%s)", async (renderer) => {
    const atlas = await openAtlas({ hash: `region=yunnan&renderer=${renderer}` });
    if (renderer === "webgl") {
      await expect.poll(() => atlas.api.renderer(), { timeout: 100_000 }).toBe("webgl");
      await atlas.whenIdle();
    }
    for (const [format, short, long] of [
      ["A4", 595, 842],
      ["Letter", 612, 792],
    ] as const)
      for (const landscape of [false, true]) {
        const paper = await atlas.printer.print(format, landscape);
        const boxes = [...paper.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...sides]) =>
          sides.map(Number).map(Math.round),
        );
        expect(boxes.length).toBeGreaterThan(1);
        // The browser rounds millimetres.
        for (const [width = 0, height = 0] of boxes)
          expect([Math.abs(width - (landscape ? long : short)) < 2, Math.abs(height - (landscape ? short : long)) < 2]).toEqual([
            true,
            true,
          ]);
      }
    await atlas.printer.prepare();
    await atlas.printer.showAs("print");
    const { title, twin, legend, boundaries, sources, ...others } = await atlas.printer.seenParts();
    expect({ title, twin, legend, boundaries, sources }).toEqual(
      Object.fromEntries(["title", "twin", "legend", "boundaries", "sources"].map((part) => [part, true])),
    );
    expect(others).toEqual({ rail: false, panel: false, webgl: false, controls: false, bar: false });
    expect(await atlas.button(/.*/).count()).toBe(0);
    expect(await atlas.printer.title()).toBe("Yunnan");
    expect(await atlas.printer.foot()).toContain("Natural Earth");
    // A4 less its margins, both ways: the map has its place on the first page, and below it nothing is cut.
    for (const size of [
      { width: 718, height: 1046 },
      { width: 1046, height: 718 },
    ]) {
      await atlas.resize(size);
      const map = await atlas.map.area.boundingBox();
      expect(map && map.x >= 0 && map.x + map.width <= size.width && map.y + map.height <= size.height * 0.9).toBe(true);
      expect(map && (map.width > size.width * 0.95 || map.height > size.height * 0.6)).toBe(true);
      const { width, height, lastSource } = await atlas.printer.ends();
      expect([width, lastSource <= height + 1]).toEqual([size.width, true]);
    }
    await atlas.printer.showAs("screen");
    await atlas.resize({ width: 1366, height: 768 });
    await atlas.printer.finish();
    await atlas.whenIdle();
    expect([await atlas.api.renderer(), await atlas.printer.heads()]).toEqual([renderer, 0]);
  });

  it("printing can be read whatever the theme on screen", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&theme=dark&renderer=svg" });
    await atlas.printer.showAs("print");
    for (const hash of ["region=yunnan", "view=sources", "view=table", "view=compare"]) {
      await atlas.setHash(`${hash}&theme=dark&renderer=svg`);
      await atlas.printer.prepare();
      const unread = (await atlas.axe(["color-contrast"])).flatMap(({ nodes }) => nodes.map(({ target }) => target.join(" ")));
      expect([hash, unread]).toEqual([hash, []]);
      await atlas.printer.finish();
    }
  });
});
