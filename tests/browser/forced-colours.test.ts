// Forced colours (Windows' contrast themes): the map keeps its colours, everything else has the system's, and no state is
// told by a colour alone. Names, legend and symbols are the same HTML over both renderers. What axe says there is in accessibility-states.
import { describe, expect, it } from "vitest";
import { regionScale } from "../../src/model/region-scale";
import { openAtlas, type Atlas } from "../driver";
import { pack } from "./atlas-facts";
import { rgbOf } from "./png";

/** Computed values of one property, one for each element. */
const values = (atlas: Atlas, selector: string, property: string): Promise<readonly string[]> =>
  atlas.page
    .locator(selector)
    .evaluateAll((all, name) => all.map((element) => getComputedStyle(element).getPropertyValue(name)), property);
const system = async (atlas: Atlas, property: "color" | "background-color"): Promise<string> =>
  (await values(atlas, "body", property))[0] ?? "";
const fills = pack.regions.map(({ hue }) => `rgb(${rgbOf(regionScale("light")(hue).fill).join(", ")})`);

/** Buttons and options that are seen but have neither border, outline nor underline. */
const bare = (atlas: Atlas): Promise<readonly string[]> =>
  atlas.page.locator("button, [role=option], [role=tab], input").evaluateAll((all) =>
    all.flatMap((element) => {
      const { borderTopStyle, borderTopWidth, outlineStyle, textDecorationLine } = getComputedStyle(element);
      const isSeen = element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
      const hasEdge = (borderTopStyle !== "none" && borderTopWidth !== "0px") || outlineStyle !== "none";
      const isInLine = element.matches("input") && getComputedStyle(element.parentElement ?? element).borderTopStyle !== "none";
      return isSeen && !hasEdge && textDecorationLine === "none" && !isInLine ? [element.outerHTML.slice(0, 100)] : [];
    }),
  );

describe.each(["light", "dark"] as const)("with a %s contrast theme", (colorScheme) => {
  it("names can be read, swatches are the map's, states have a mark, and controls an edge", async () => {
    const hash = "region=yunnan&port=mohan&partner=LA&theme=light&renderer=svg";
    const atlas = await openAtlas({ hash, colorScheme, forcedColours: true });
    const [text, ground] = [await system(atlas, "color"), await system(atlas, "background-color")];
    expect(text).not.toBe(ground);
    expect(new Set(await values(atlas, ".map-label", "color"))).toEqual(new Set([text]));
    expect(new Set(await values(atlas, ".map-label", "-webkit-text-stroke-color"))).toEqual(new Set([ground]));

    expect(await values(atlas, ".legend .swatch", "background-color")).toEqual(fills);
    const swatch = atlas.region("Guangxi").locator(".swatch");
    const inGuangxi = await swatch.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await values(atlas, ".twin .regions > [data-id=guangxi]", "fill")).toEqual([inGuangxi]);
    // Filtered out, a region's swatch is empty on purpose.
    const inList = await values(atlas, ".region-option:not(.is-muted) .swatch", "background-color");
    expect(inList.length).toBe(3);
    for (const colour of inList) expect(fills).toContain(colour);

    for (const place of [".legend", ".marks"])
      for (const colour of await values(atlas, `${place} .map-symbol-port`, "background-color"))
        expect([place, colour]).not.toEqual([place, ground]);
    for (const colour of await values(atlas, ".glyph-port", "background-color")) expect(colour).not.toBe(ground);

    const chosen = "[aria-pressed=true], [aria-selected=true], button[aria-current=true]";
    expect(new Set(await values(atlas, chosen, "outline-style"))).toEqual(new Set(["solid"]));
    const others = '.chip[aria-pressed="false"], .region-option[aria-selected="false"]';
    expect(await values(atlas, others, "background-color")).not.toContain((await values(atlas, chosen, "background-color"))[0]);
    expect(await bare(atlas)).toEqual([]);

    await atlas.setHash("slide=yunnan&renderer=svg");
    await atlas.slide().waitFor();
    expect(await bare(atlas)).toEqual([]);
    const dots = await atlas.page
      .locator(".slide-dots button")
      .evaluateAll((all) => all.map((dot) => getComputedStyle(dot, "::before").backgroundColor));
    expect(dots.filter((colour) => colour === text).length).toBe(dots.length - 1);
    await atlas.press("b");
    expect(await values(atlas, ".blank", "background-color")).toEqual(["rgb(0, 0, 0)"]);
  });
});
