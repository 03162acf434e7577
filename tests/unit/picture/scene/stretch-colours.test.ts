/** A border drawn bold for a link is told from thin borders by its width, and from land, regions and other stretches by its colour. */
import { describe, expect, it } from "vitest";
import { lineMeaning, provinceOfStretch } from "../../../../src/picture/geometry/line-kinds";
import { dashStroke, lineStroke } from "../../../../src/picture/scene/line-look";
import { stretchWidths } from "../../../../src/picture/scene/links";
import { palettes } from "../../../../src/picture/scene/palette";
import { buildScene, unitFill } from "../../../../src/picture/scene/scene";
import { themes, type Theme } from "../../../../src/state/view-state";
import { lightGeometry } from "../../model/built-in";
import { fillOf, inContrast, inDifference, leastContrast, leastDifference, tooClose, viewsOf } from "./seen-colours";

/** How many times as wide as China's border, and as any other border. */
const leastTimes = { outer: 1.5, border: 2.5 } as const;
const ids = lightGeometry().lines.map(({ id }) => id);

/** Each stretch that some view draws, with what lies on its two sides. */
const drawnIn = (theme: Theme) =>
  viewsOf(theme).flatMap((view) => {
    const scene = buildScene(view);
    return scene.stretches.map(({ id, colour, width }) => {
      const province = provinceOfStretch(id);
      const region = scene.regions.find(({ provinces }) => provinces.includes(province))?.id ?? "";
      return {
        scene,
        id,
        colour,
        width,
        region,
        inChina: fillOf(scene, province),
        beyond: unitFill(scene, id.split("|")[1] ?? ""),
      };
    });
  });

describe("a bold stretch", () => {
  it.each(themes)("is at least 1.5 times as wide as China's border and 2.5 times as any other, in theme %s", (theme) => {
    const { widths } = palettes[theme];
    const others = [widths.border, widths.claim, widths.province, widths.river, widths.coast];
    for (const width of [...drawnIn(theme).map((stretch) => stretch.width), ...Object.values(stretchWidths)]) {
      expect(width / widths.outer).toBeGreaterThanOrEqual(leastTimes.outer);
      expect(width / Math.max(...others)).toBeGreaterThanOrEqual(leastTimes.border);
    }
  });

  it.each(themes)("that is unsettled is dashed, and 1.5 times as wide as an unsettled border of China, in theme %s", (theme) => {
    const scenes = viewsOf(theme).map((view) => buildScene(view));
    const widths = scenes.flatMap((scene) =>
      ids.flatMap((id) => {
        const meaning = lineMeaning(id, scene.worldview);
        if (!meaning?.isUnsettled || !scene.stretches.some((stretch) => stretch.id === meaning.stretch)) return [];
        return [[dashStroke(scene, id)?.width ?? 0, lineStroke(scene, id)?.width ?? Infinity] as const];
      }),
    );
    expect(widths.length).toBeGreaterThan(0);
    for (const [bold, usual] of widths) expect(bold / usual).toBeGreaterThanOrEqual(leastTimes.outer);
  });

  it.each(themes)("has at least 3:1 against the country on its far side, tinted as it is, in theme %s", (theme) => {
    const pairs = drawnIn(theme).map(({ id, colour, beyond }) => ({ what: id, one: colour, other: beyond }));
    expect(tooClose(pairs, leastContrast.line, inContrast)).toEqual([]);
  });

  it.each(themes)("differs by at least 10 from its region's own fill, and from land, sea and China, in theme %s", (theme) => {
    const { land, sea, china } = palettes[theme];
    const pairs = drawnIn(theme).flatMap(({ region, colour, inChina }) =>
      [inChina, land, sea, china].map((other) => ({ what: region, one: colour, other })),
    );
    expect(tooClose(pairs, leastDifference.line, inDifference)).toEqual([]);
  });

  it.each(themes)("differs by at least 9 from the stretches of every other region, in theme %s", (theme) => {
    const colours = [...new Map(drawnIn(theme).map(({ region, colour }) => [region, colour]))];
    expect(colours.length).toBe(4);
    const pairs = colours.flatMap(([region, one], index) =>
      colours.slice(index + 1).map(([beside, other]) => ({ what: `${region} and ${beside}`, one, other })),
    );
    expect(tooClose(pairs, leastDifference.apart, inDifference)).toEqual([]);
  });
});
