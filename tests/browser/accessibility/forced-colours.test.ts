// Forced colours (Windows' contrast themes): the map keeps its colours, everything else has the system's, and no state is
// told by a colour alone. Names, legend and symbols are the same HTML over both renderers. What axe says there is in accessibility-states.
import { describe, expect, it } from "vitest";
import { regionScale } from "../../../src/model/region-scale";
import { openAtlas } from "../../driver";
import { lookOf, looksOf } from "../../driver/perceive";
import { pack } from "../atlas-facts";
import { rgbOf } from "../png";

const fills = pack.regions.map(({ hue }) => `rgb(${rgbOf(regionScale("light")(hue).fill).join(", ")})`);

describe.each(["light", "dark"] as const)("with a %s contrast theme", (colorScheme) => {
  it("names can be read, swatches are the map's, states have a mark, and controls an edge", async () => {
    const hash = "region=yunnan&port=mohan&partner=LA&theme=light&renderer=svg";
    const atlas = await openAtlas({ hash, colorScheme, forcedColours: true });
    const system = (property: string) => lookOf(atlas.all(), property);
    const [text, ground] = [await system("color"), await system("background-color")];
    expect(text).not.toBe(ground);
    const names = atlas.map.names();
    expect(new Set(await looksOf(names, "color"))).toEqual(new Set([text]));
    expect(new Set(await looksOf(names, "-webkit-text-stroke-color"))).toEqual(new Set([ground]));

    expect(await looksOf(atlas.map.swatches(), "background-color")).toEqual(fills);
    const inYunnan = await lookOf(atlas.rail.swatchOf("Yunnan"), "background-color");
    expect(await looksOf(atlas.ground.region("yunnan"), "fill")).toEqual([inYunnan]);
    // Filtered out, a region's swatch is empty on purpose.
    const inList = await looksOf(atlas.rail.swatches(), "background-color");
    expect(inList.length).toBe(3);
    for (const colour of inList) expect(fills).toContain(colour);

    for (const [place, symbols] of Object.entries(atlas.map.portSymbols()))
      for (const colour of await looksOf(symbols, "background-color")) expect([place, colour]).not.toEqual([place, ground]);

    const chosen = atlas.layout.chosen();
    expect(new Set(await looksOf(chosen, "outline-style"))).toEqual(new Set(["solid"]));
    const others = atlas.layout.notChosen();
    expect(await looksOf(others, "background-color")).not.toContain((await looksOf(chosen, "background-color"))[0]);
    expect(await atlas.layout.edgeless()).toEqual([]);

    await atlas.setHash("slide=yunnan&renderer=svg");
    await atlas.slide().waitFor();
    expect(await atlas.layout.edgeless()).toEqual([]);
    const dots = await atlas.briefing.coloursOfDots();
    expect(dots.filter((colour) => colour === text).length).toBe(dots.length - 1);
    await atlas.press("b");
    expect(await looksOf(atlas.briefing.blank, "background-color")).toEqual(["rgb(0, 0, 0)"]);
  });
});
