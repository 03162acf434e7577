/**
 * Every name of the map can be read by everyone, in each theme. Letters have a halo, so what they are read against is that; it has
 * the colour of land, of the country's tint or, in pictures that leave the page, of paper. Only a region's name on its own fill
 * has none. Names of what the filter leaves out step back to less than half and are not held to this.
 */
import { describe, expect, it } from "vitest";
import { kinds } from "../../../../src/picture/marks/kinds";
import type { Mark } from "../../../../src/picture/marks/mark";
import { buildPicture } from "../../../../src/picture/marks/picture";
import { palettes, type Palette } from "../../../../src/picture/scene/palette";
import { themes, type Theme } from "../../../../src/state/view-state";
import { inContrast, leastContrast, tooClose, viewsOf, type Pair } from "./seen-colours";

/** What a view writes, as one looks at it. */
const writtenIn = (theme: Theme): readonly Mark[] =>
  viewsOf(theme)
    .flatMap((view) => buildPicture(view).marks)
    .filter(({ text }) => text !== null);

const onHalo = ({ kind, colour, halo }: Mark, { land, halo: paper }: Palette): readonly Pair[] =>
  [halo ?? land, land, paper].map((other) => ({ what: kind.name, one: colour, other }));

describe("names", () => {
  it.each(themes)("of every kind have at least 4.5:1 against their halo, tinted or not, in theme %s", (theme) => {
    const marks = writtenIn(theme);
    const written = new Set(marks.map(({ kind }) => kind.name));
    for (const { name } of [kinds.region, kinds.direction, kinds.country, kinds.zone, kinds.port, kinds.opposite, kinds.water])
      expect(written).toContain(name);
    const pairs = marks.flatMap((mark) => onHalo(mark, palettes[theme]));
    expect(tooClose(pairs, leastContrast.text, inContrast)).toEqual([]);
  });

  it.each(themes)("of regions, large and serif, have at least 3:1 on their own fill, without a halo, in theme %s", (theme) => {
    const pairs = writtenIn(theme).flatMap(({ id, fill, onFill }) => (onFill ? [{ what: id, one: onFill, other: fill }] : []));
    expect(new Set(pairs.map(({ what }) => what)).size).toBe(4);
    expect(tooClose(pairs, leastContrast.largeText, inContrast)).toEqual([]);
  });

  it.each(themes)("of countries that are tinted have a halo of the very tint they stand on, in theme %s", (theme) => {
    const tinted = viewsOf(theme).flatMap((view) => {
      const { scene, marks } = buildPicture(view);
      return marks.flatMap(({ kind, thing, halo }) => {
        const fill = kind === kinds.country && thing?.kind === "country" ? scene.unitFills.get(thing.id) : undefined;
        return fill === undefined ? [] : [{ halo, fill }];
      });
    });
    expect(tinted.length).toBeGreaterThan(50);
    for (const { halo, fill } of tinted) expect(halo).toBe(fill);
  });

  it.each(themes)("of waters have at least 4.5:1 on sea and land themselves, in theme %s", (theme) => {
    const { sea, land, water } = palettes[theme];
    const pairs = [sea, land].map((other) => ({ what: "water", one: water, other }));
    expect(tooClose(pairs, leastContrast.text, inContrast)).toEqual([]);
  });
});
