/** Part of the suite of both renderers: everything lies where the camera says, the close-up and each worldview's borders too. */
import { expect, it } from "vitest";
import { palettes } from "../../../src/picture/scene/palette";
import { middleOf } from "../../driver/hand";
import type { LonLat } from "../../page-api";
import { lightGeometry } from "../../unit/model/built-in";
import { placeOf } from "../atlas-facts";
import { distance, rgbOf, type Picture, type Rgb } from "../png";
import { colourAt, fillOf, nearest, onGround, openGround, picture, sameColour, small, type Renderer } from "./pages";

/** The corner of a line of the border in the eastern Himalaya that is farthest from every other line. */
function loneliest(name: "outer-international~" | "outer-china~"): LonLat {
  const { lines } = lightGeometry();
  const corners = (isWanted: (id: string) => boolean) =>
    lines.filter(({ id }) => isWanted(id)).flatMap(({ geometry }) => geometry.coordinates.flat());
  const others = corners((id) => id !== name);
  const room = ([lon = 0, lat = 0]: readonly number[]): number =>
    Math.min(...others.map(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat)));
  const here = corners((id) => id === name).filter(([lon = 0, lat = 0]) => lon > 91 && lon < 98 && lat > 25 && lat < 31);
  const best = here.reduce((one, other) => (room(other) > room(one) ? other : one));
  return [best[0] ?? 0, best[1] ?? 0];
}

/** Places along a line of the geometry, four to a segment. */
function placesAlong(id: string): readonly LonLat[] {
  const [line = []] = lightGeometry().lines.find((one) => one.id === id)?.geometry.coordinates ?? [];
  return line.slice(1).flatMap(([x = 0, y = 0], i) => {
    const [fromX = x, fromY = y] = line[i] ?? [];
    return [0, 0.25, 0.5, 0.75].map((share): LonLat => [fromX + (x - fromX) * share, fromY + (y - fromY) * share]);
  });
}

/** How many pixels of two pictures of the usual size have another colour. */
function pixelsApart(one: Picture, other: Picture): number {
  let apart = 0;
  for (let x = 0; x < small.width; x += 1)
    for (let y = 0; y < small.height; y += 1) if (distance(one.at(x, y), other.at(x, y)) > sameColour) apart += 1;
  return apart;
}
/** The browser paints the edge of a part that changed a little differently. Another level differs in thousands of pixels. */
const few: unknown = expect.toSatisfy((pixels: number) => pixels < 60);

export function keepsPlaces(renderer: Renderer): void {
  const tail = `renderer=${renderer}`;

  it("puts the camera where the address says", async () => {
    const zoom = 4;
    const atlas = await onGround(renderer, `camera=104,33,${zoom}`);
    const middle = middleOf(await atlas.map.freeBox());
    // Mercator: the world is 512 · 2^zoom pixels wide.
    const pixels = (512 * 2 ** zoom) / 360;
    const at = await atlas.api.project([104, 33]);
    expect(Math.abs(at.x - middle.x)).toBeLessThan(0.5);
    expect(Math.abs(at.y - middle.y)).toBeLessThan(0.5);
    const east = await atlas.api.project([114, 33]);
    expect(Math.abs(east.x - at.x - 10 * pixels)).toBeLessThan(0.5);
    expect(Math.abs(east.y - at.y)).toBeLessThan(0.5);
  });

  it("draws the ground where the camera says", async () => {
    // Hainan's north shore, the tip of Liaodong and the Bohai coast: land here, sea a few pixels off.
    const atlas = await onGround(renderer, "camera=110,20,6");
    const seen = await picture(atlas);
    expect(distance(await colourAt(atlas, [109.7, 19.3], seen), rgbOf(palettes.light.china))).toBeLessThanOrEqual(sameColour);
    expect(distance(await colourAt(atlas, [107.4, 19.3], seen), rgbOf(palettes.light.sea))).toBeLessThanOrEqual(sameColour);
    expect(distance(await colourAt(atlas, [112.3, 19.3], seen), rgbOf(palettes.light.sea))).toBeLessThanOrEqual(sameColour);
  });

  it("draws the level for its zoom, with all that changed while the other was drawn", async () => {
    const address = (zoom: number): string => `region=yunnan&partner=LA&theme=dark&camera=104,26,${zoom}&${tail}`;
    const detour = await openGround(tail);
    await detour.setHash(`camera=104,26,6&${tail}`);
    for (const zoom of [4, 6]) {
      await detour.setHash(address(zoom));
      const straight = await openGround(address(zoom));
      expect([zoom, pixelsApart(await picture(detour), await picture(straight))]).toEqual([zoom, few]);
    }
  });

  it("draws each worldview's land and borders, and no other's", async () => {
    // Taiwan, and the eastern sector of the border with India: China's in its own worldview, not in the international one.
    const disputed: readonly LonLat[] = [
      [121, 23.8],
      [94.5, 28.2],
    ];
    const china = rgbOf(palettes.light.china);
    const land = rgbOf(palettes.light.land);
    for (const worldview of ["international", "china"] as const) {
      const atlas = await onGround(renderer, `camera=105,28,4.2${worldview === "china" ? "&worldview=china" : ""}`);
      const shot = await picture(atlas);
      for (const place of disputed) {
        const colour = await colourAt(atlas, place, shot);
        expect([place, distance(colour, china) < distance(colour, land)]).toEqual([place, worldview === "china"]);
      }
      // Where the two drawings of the eastern sector run farthest apart.
      const isBorder = async (line: "outer-international~" | "outer-china~"): Promise<boolean> =>
        (await nearest(atlas, loneliest(line), rgbOf(palettes.light.outer), 3)) < 40;
      expect([worldview, await isBorder("outer-international~")]).toEqual([worldview, worldview === "international"]);
      expect([worldview, await isBorder("outer-china~")]).toEqual([worldview, worldview === "china"]);
      expect(await colourAt(atlas, placeOf("yunnan"), shot)).toSatisfy(
        (colour: Rgb) => distance(colour, fillOf("yunnan")) <= sameColour,
      );
    }
  });

  it("draws lakes as water, and an unsettled border with gaps", async () => {
    const atlas = await onGround(renderer, "camera=92,36,3.4");
    const seen = await picture(atlas);
    expect(distance(await colourAt(atlas, [77.35, 42.42], seen), rgbOf(palettes.light.sea))).toBeLessThanOrEqual(sameColour);
    // Along China's border with India in the east there is ink and there is land; along that with Nepal there is ink only.
    const ink = rgbOf(palettes.light.outer);
    const isInked = async (at: LonLat): Promise<boolean> => {
      const { x, y } = await atlas.api.project(at);
      return [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => distance(seen.at(x + dx, y + dy), ink) < 60));
    };
    const inkAlong = (id: string): Promise<readonly boolean[]> => Promise.all(placesAlong(id).map(isInked));
    expect(await inkAlong("CN-XZ|NP")).not.toContain(false);
    expect(await inkAlong("outer-international~")).toEqual(expect.arrayContaining([true, false]));
  });

  it("draws the schematic close-up over the base line, from zoom 8 on", async () => {
    // South of the gate, where the base geometry has China.
    const abroad: LonLat = [101.7, 21.165];
    const atlas = await openGround(`region=mohan-boten&camera=101.684,21.1895,12.3&asof=2022-01-01&${tail}`, {
      width: 1366,
      height: 768,
    });
    const seen = await picture(atlas);
    expect(distance(await colourAt(atlas, abroad, seen), rgbOf(palettes.light.land))).toBeLessThanOrEqual(sameColour);
    expect(distance(await colourAt(atlas, [101.662, 21.193], seen), rgbOf(palettes.light.china))).toBeLessThanOrEqual(sameColour);
    const zone = await colourAt(atlas, [101.68, 21.205], seen);
    expect(distance(zone, rgbOf(palettes.light.china))).toBeGreaterThan(20);
    // The border, the railway since it opened, and the zone's outline.
    const dark = rgbOf(palettes.light.labelNamed);
    for (const on of [
      [101.7, 21.1922],
      [101.6801, 21.1875],
    ] satisfies LonLat[])
      expect(await nearest(atlas, on, dark, 3)).toBeLessThanOrEqual(sameColour);
    // Beside a selected region the others are pale; selected, Yunnan has its own colour.
    await atlas.api.go({ region: "yunnan", camera: [101.684, 21.1895, 7.9] });
    // The link to Laos runs over the place itself.
    expect(await nearest(atlas, abroad, fillOf("yunnan"), 5)).toBeLessThanOrEqual(sameColour);
    expect(atlas.problems()).toEqual([]);
  });
}
