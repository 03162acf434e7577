/** The regions' colours can be told apart by everyone, from each other and from the ground; their inks can be read. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { palettes } from "../../../src/picture/scene/palette";
import { regionScale } from "../../../src/model/region-scale";
import { themes, type Theme } from "../../../src/state/view-state";
import { pack } from "./built-in";
import { contrast, difference, labOf, sights, type Sight } from "./colour-vision";

/** Below this a difference is seen side by side only; the map and its legend stand apart. Protects telling regions apart. */
const smallest = 12;
/** WCAG 2.2 AAA for text. */
const readable = 7;

const cases = themes.flatMap((theme) => sights.map((sight) => [theme, sight] as const));
const isArea = ({ place }: (typeof pack.regions)[number]): boolean => place.kind === "provinces";
const fillsOf = (theme: Theme, regions: typeof pack.regions) =>
  regions.map(({ id, hue }) => ({ id, fill: regionScale(theme)(hue).fill }));
const fills = (theme: Theme) => fillsOf(theme, pack.regions.filter(isArea));
const inks = (theme: Theme) => pack.regions.map(({ id, hue }) => ({ id, ink: regionScale(theme)(hue).ink }));
const apart = (one: string, other: string, sight: Sight): number => difference(labOf(one, sight), labOf(other, sight));

/** The colours the stylesheet names in a theme: later blocks win over `:root`. */
function tokens(theme: Theme): ReadonlyMap<string, string> {
  const css = readFileSync(new URL("../../../src/ui/tokens.css", import.meta.url), "utf8");
  const blocks = [...css.matchAll(/(:root|\[data-theme="(\w+)"\])\s*\{([^}]*)\}/g)];
  const own = blocks.filter(([, selector, name]) => selector === ":root" || name === theme);
  return new Map(
    own.flatMap(([, , , body]) =>
      [...(body ?? "").matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, key, hex]) => [key ?? "", hex ?? ""]),
    ),
  );
}

describe(difference, () => {
  // Source: Sharma, Wu, Dalal (2005), table 1, pairs 1, 7, 17 and 25.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)("of %j and %j is %d", (one, other, expected) => {
    expect(difference(one, other)).toBeCloseTo(expected, 4);
  });
});

describe(regionScale, () => {
  it("gives each region of the pack a colour of its own", () => {
    expect(new Set(fillsOf("light", pack.regions).map(({ fill }) => fill)).size).toBe(pack.regions.length);
  });

  it.each(cases)("keeps the regions apart in theme %s with %s sight", (theme, sight) => {
    const all = fillsOf(theme, pack.regions);
    const close = all.flatMap((one, index) =>
      all.slice(index + 1).flatMap((other) => {
        const delta = apart(one.fill, other.fill, sight);
        return delta < smallest ? [`${one.id} ${other.id} ${delta.toFixed(1)}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });

  it.each(cases)("sets the regions off from land, sea and China in theme %s with %s sight", (theme, sight) => {
    const { land, sea, china } = palettes[theme];
    const close = fills(theme).flatMap(({ id, fill }) =>
      Object.entries({ land, sea, china }).flatMap(([ground, colour]) => {
        const delta = apart(fill, colour, sight);
        return delta < smallest ? [`${id} on ${ground} ${delta.toFixed(1)}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });

  // A point region is a diamond, known by its shape: it must stand out from what lies around it, never from the sea.
  it.each(cases)("sets the point region off from host, land and China in theme %s with %s sight", (theme, sight) => {
    const { land, china } = palettes[theme];
    for (const point of fillsOf(
      theme,
      pack.regions.filter((one) => !isArea(one)),
    ))
      for (const ground of [land, china, ...fills(theme).flatMap(({ id, fill }) => (id === "yunnan" ? [fill] : []))])
        expect(apart(point.fill, ground, sight)).toBeGreaterThanOrEqual(smallest);
  });

  it.each(themes)("writes each region's name readably on paper and land in theme %s", (theme) => {
    const grounds = {
      paper: tokens(theme).get("paper") ?? "",
      raised: tokens(theme).get("paper-raised") ?? "",
      land: palettes[theme].land,
    };
    const faint = inks(theme).flatMap(({ id, ink }) =>
      Object.entries(grounds).flatMap(([ground, colour]) => {
        const ratio = contrast(ink, colour);
        return ratio >= readable ? [] : [`${id} on ${ground} ${ratio.toFixed(2)}`];
      }),
    );
    expect(faint).toEqual([]);
  });
});

describe("palettes", () => {
  it.each(themes)("of theme %s are those of the stylesheet", (theme) => {
    const css = tokens(theme);
    const { land, china, sea } = palettes[theme];
    expect([css.get("land"), css.get("china"), css.get("sea")].map((hex) => hex?.toUpperCase())).toEqual([land, china, sea]);
  });

  it.each(themes)("write country names readably in theme %s", (theme) => {
    const { labelNamed, halo } = palettes[theme];
    expect(contrast(labelNamed, halo)).toBeGreaterThanOrEqual(readable);
    expect(contrast(labelNamed, palettes[theme].land)).toBeGreaterThanOrEqual(readable);
  });

  it.each(themes)("write the interface's text readably in theme %s", (theme) => {
    const css = tokens(theme);
    const pairs = [
      ["ink", "paper"],
      ["ink", "paper-raised"],
      ["ink", "notice"],
      ["ink-soft", "paper"],
      ["ink-soft", "paper-raised"],
    ] as const;
    const faint = pairs.flatMap(([text, ground]) => {
      const ratio = contrast(css.get(text) ?? "#000000", css.get(ground) ?? "#000000");
      return ratio >= readable ? [] : [`${text} on ${ground} ${ratio.toFixed(2)}`];
    });
    expect(faint).toEqual([]);
  });
});
