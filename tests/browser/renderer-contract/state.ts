/** Part of the suite of both renderers: what is chosen, lit and filtered has the colours that the scene says, in a picture that is taken too. */
import { expect, it } from "vitest";
import { palettes } from "../../../src/picture/scene/palette";
import { regionScale } from "../../../src/model/region-scale";
import { themes } from "../../../src/state/view-state";
import type { LonLat } from "../../page-api";
import { lightGeometry } from "../../unit/model/built-in";
import { ground, placeOf } from "../atlas-facts";
import { distance, rgbOf } from "../png";
import { areas, colourAt, fillOf, nearest, onGround, picture, sameColour, type Renderer } from "./pages";

/** The corner of a region's outline that is nearest to a place. */
function cornerNear(id: string, [lon, lat]: LonLat): LonLat {
  const shape = lightGeometry().regions.find(({ properties }) => properties.id === id)?.geometry;
  if (!shape) throw new Error(`no shape of ${id}`);
  const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  const far = (corner: readonly number[]): number => Math.hypot((corner[0] ?? 0) - lon, (corner[1] ?? 0) - lat);
  const best = rings.flat().reduce((one, other) => (far(other) < far(one) ? other : one));
  return [best[0] ?? 0, best[1] ?? 0];
}

export function showsTheState(renderer: Renderer): void {
  it.each(themes)("fills regions, land, China and sea as theme %s says", async (theme) => {
    const atlas = await onGround(renderer, theme === "light" ? "" : `theme=${theme}`);
    const seen = await picture(atlas);
    for (const { id } of areas)
      expect([id, distance(await colourAt(atlas, placeOf(id), seen), fillOf(id, theme)) <= sameColour]).toEqual([id, true]);
    for (const name of ["land", "china", "sea"] as const)
      expect([name, distance(await colourAt(atlas, ground[name], seen), rgbOf(palettes[theme][name])) <= sameColour]).toEqual([
        name,
        true,
      ]);
    expect(atlas.problems()).toEqual([]);
  });

  it("outlines the selected region in its ink, broader than before", async () => {
    // A corner of Xinjiang's border with Qinghai and Gansu: no country line, no arrow, no link runs here.
    const inland = cornerNear("xinjiang", [93.5, 38.5]);
    const ink = rgbOf(regionScale("light")("indigo").ink);
    const chosen = await onGround(renderer, "region=xinjiang&camera=90,40,4");
    expect(await nearest(chosen, inland, ink, 2)).toBeLessThanOrEqual(12);
  });

  it("tints the partners of the selected region, and no other land", async () => {
    const atlas = await onGround(renderer, "region=xinjiang&camera=80,45,3.2");
    const land = rgbOf(palettes.light.land);
    expect(distance(await colourAt(atlas, [66, 50]), land)).toBeGreaterThan(20);
    expect(distance(await colourAt(atlas, [60, 38.9]), land)).toBeLessThanOrEqual(sameColour);
  });

  it("lays members of an agreement and corridors over the ground, each from its date on", async () => {
    const atlas = await onGround(renderer, "layers=corridors,acfta&asof=2022-01-01&camera=103,18,5");
    // Wherever one looks, a line of the hatch is at most half of eight pixels away.
    const hatch = rgbOf(palettes.light.hatch);
    expect(await nearest(atlas, [101, 15.8], hatch, 6)).toBeLessThanOrEqual(60);
    // Halfway between Vang Vieng and Vientiane.
    const onLine: LonLat = [(102.4478 + 102.6) / 2, (18.9235 + 17.9667) / 2];
    const ink = rgbOf(palettes.light.labelNamed);
    expect(await nearest(atlas, onLine, ink, 3)).toBeLessThanOrEqual(12);
    await atlas.api.go({ asof: "2009-12-31" });
    expect(await nearest(atlas, [101, 15.8], hatch, 6)).toBeGreaterThan(100);
    expect(distance(await colourAt(atlas, [101, 15.8]), rgbOf(palettes.light.land))).toBeLessThanOrEqual(sameColour);
    expect(await nearest(atlas, onLine, ink, 3)).toBeGreaterThan(60);
  });

  it("mutes what the filter leaves out", async () => {
    const atlas = await onGround(renderer, "partner=VN&camera=104,33,3.2");
    const seen = await picture(atlas);
    const china = rgbOf(palettes.light.china);
    for (const id of ["xinjiang", "northeast"]) {
      const colour = await colourAt(atlas, placeOf(id), seen);
      expect([id, distance(colour, china) < distance(colour, fillOf(id))]).toEqual([id, true]);
    }
  });

  it("lights the region the pointer rests on", async () => {
    const atlas = await onGround(renderer);
    const place = placeOf("northeast");
    const beside: LonLat = [122.5, 46.5];
    const before = await colourAt(atlas, beside);
    await atlas.map.hover(place);
    await expect.poll(async () => distance(await colourAt(atlas, beside), before)).toBeGreaterThan(4);
  });

  it("gives a picture of the ground as it is", async () => {
    const atlas = await onGround(renderer);
    const places = areas.map(({ id }) => placeOf(id));
    const seen = await atlas.ground.snapshotColours(places);
    expect(seen.type).toBe(renderer === "svg" ? "image/svg+xml" : "image/png");
    areas.forEach(({ id }, index) => {
      const [r = 0, g = 0, b = 0] = seen.colours[index] ?? [];
      expect([id, distance([r, g, b], fillOf(id)) <= sameColour]).toEqual([id, true]);
    });
  });
}
