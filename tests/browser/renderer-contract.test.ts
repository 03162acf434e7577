// One suite, two renderers: what the scene says is on screen, at the same place and in the same colours.
import { beforeAll, describe, expect, it } from "vitest";
import { lineNames } from "../../src/picture/geometry/geometry";
import { palettes } from "../../src/picture/scene/palette";
import { regionScale } from "../../src/model/region-scale";
import { themes } from "../../src/state/view-state";
import { openAtlas, type Atlas } from "../driver";
import { middleOf } from "../driver/hand";
import type { LonLat } from "../page-api";
import { lightGeometry } from "../unit/model/built-in";
import { ground, pack, placeOf } from "./atlas-facts";
import { distance, readPng, rgbOf, type Picture, type Rgb } from "./png";

const renderers = ["svg", "webgl"] as const;
type Renderer = (typeof renderers)[number];
/** Colours of 8 bits may be rounded differently; protects against a wrong colour, not a wrong bit. */
const sameColour = 3;
const areas = pack.regions.filter(({ place }) => place.kind === "provinces");
const fillOf = (id: string, theme: (typeof themes)[number] = "light"): Rgb => {
  const hue = pack.regions.find((one) => one.id === id)?.hue ?? "indigo";
  return rgbOf(regionScale(theme)(hue).fill);
};

/** In software every pixel of a frame costs. CSS pixels. */
const small = { width: 1024, height: 640 };
/** The ground alone: names and symbols keep their size and belong to neither renderer. */
async function openGround(hash: string, viewport = small): Promise<Atlas> {
  const atlas = await openAtlas({ hash, viewport });
  await atlas.ground.hideWhatLiesOver();
  return atlas;
}
/** One page for each renderer, opened once: its address alone says what it shows. */
const pages = new Map<Renderer, Atlas>();
beforeAll(async () => {
  for (const renderer of renderers) pages.set(renderer, await openGround(`renderer=${renderer}`));
});
/** The same with names and symbols, at the usual size: what a click finds. */
const maps = new Map<Renderer, Atlas>();
beforeAll(async () => {
  for (const renderer of renderers) maps.set(renderer, await openAtlas({ hash: `renderer=${renderer}` }));
});
async function show(atlas: Atlas | undefined, renderer: Renderer, hash: string): Promise<Atlas> {
  if (!atlas) throw new Error("no page");
  await atlas.hand.moveAway();
  await atlas.setHash(`${hash}${hash && "&"}renderer=${renderer}`);
  expect(await atlas.api.renderer()).toBe(renderer);
  return atlas;
}
const onGround = (renderer: Renderer, hash = ""): Promise<Atlas> => show(pages.get(renderer), renderer, hash);
const onMap = (renderer: Renderer, hash: string): Promise<Atlas> => show(maps.get(renderer), renderer, hash);
const picture = async (atlas: Atlas): Promise<Picture> => readPng(await atlas.picture());
async function colourAt(atlas: Atlas, lonLat: LonLat, seen?: Picture): Promise<Rgb> {
  const { x, y } = await atlas.api.project(lonLat);
  return (seen ?? (await picture(atlas))).at(x, y);
}
/** The nearest any pixel within `reach` of a place comes to a colour. */
async function nearest(atlas: Atlas, lonLat: LonLat, colour: Rgb, reach: number): Promise<number> {
  const { x, y } = await atlas.api.project(lonLat);
  const seen = await picture(atlas);
  let best = 255;
  for (let dx = -reach; dx <= reach; dx += 1)
    for (let dy = -reach; dy <= reach; dy += 1) best = Math.min(best, distance(seen.at(x + dx, y + dy), colour));
  return best;
}

/** The corner of a region's outline that is nearest to a place. */
function cornerNear(id: string, [lon, lat]: LonLat): LonLat {
  const shape = lightGeometry().regions.find(({ properties }) => properties.id === id)?.geometry;
  if (!shape) throw new Error(`no shape of ${id}`);
  const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  const far = (corner: readonly number[]): number => Math.hypot((corner[0] ?? 0) - lon, (corner[1] ?? 0) - lat);
  const best = rings.flat().reduce((one, other) => (far(other) < far(one) ? other : one));
  return [best[0] ?? 0, best[1] ?? 0];
}

/** The corner of a line of the border in the eastern Himalaya that is farthest from every other line. */
function loneliest(name: "borders-international" | "borders-china"): LonLat {
  const { lines } = lightGeometry();
  const cornersOf = (line: keyof typeof lines) => lines[line].coordinates.flat();
  const others = lineNames.filter((other) => other !== name).flatMap(cornersOf);
  const room = ([lon = 0, lat = 0]: readonly number[]): number =>
    Math.min(...others.map(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat)));
  const here = cornersOf(name).filter(([lon = 0, lat = 0]) => lon > 91 && lon < 98 && lat > 25 && lat < 31);
  const best = here.reduce((one, other) => (room(other) > room(one) ? other : one));
  return [best[0] ?? 0, best[1] ?? 0];
}

describe.each(renderers)("the %s renderer", (renderer) => {
  const tail = `renderer=${renderer}`;

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
    const seen = await picture(atlas);
    expect(distance(await colourAt(atlas, [101, 15.8], seen), rgbOf(palettes.light.member))).toBeLessThanOrEqual(sameColour);
    // Halfway between Vang Vieng and Vientiane.
    const onLine: LonLat = [(102.4478 + 102.6) / 2, (18.9235 + 17.9667) / 2];
    const ink = rgbOf(palettes.light.labelNamed);
    expect(await nearest(atlas, onLine, ink, 3)).toBeLessThanOrEqual(12);
    await atlas.api.go({ asof: "2009-12-31" });
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
      const isDrawn = async (line: "borders-international" | "borders-china"): Promise<boolean> =>
        (await nearest(atlas, loneliest(line), rgbOf(palettes.light.border), 3)) < 40;
      expect([worldview, await isDrawn("borders-international")]).toEqual([worldview, worldview === "international"]);
      expect([worldview, await isDrawn("borders-china")]).toEqual([worldview, worldview === "china"]);
      expect(await colourAt(atlas, placeOf("yunnan"), shot)).toSatisfy(
        (colour: Rgb) => distance(colour, fillOf("yunnan")) <= sameColour,
      );
    }
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

  it("draws the schematic close-up over the base line, from zoom 8 on", async () => {
    // South of the gate, where the base geometry has China.
    const abroad: LonLat = [101.7, 21.165];
    const atlas = await openGround(`region=mohan-boten&camera=101.684,21.1895,12.3&asof=2022-01-01&${tail}`, {
      width: 1366,
      height: 768,
    });
    const seen = await picture(atlas);
    expect(distance(await colourAt(atlas, abroad, seen), rgbOf(palettes.light.land))).toBeLessThanOrEqual(sameColour);
    expect(distance(await colourAt(atlas, [101.66, 21.22], seen), rgbOf(palettes.light.china))).toBeLessThanOrEqual(sameColour);
    const zone = await colourAt(atlas, [101.68, 21.205], seen);
    expect(distance(zone, rgbOf(palettes.light.china))).toBeGreaterThan(20);
    // The border, the railway since it opened, and the zone's outline.
    const dark = rgbOf(palettes.light.labelNamed);
    for (const on of [
      [101.7, 21.1922],
      [101.6801, 21.1875],
    ] satisfies LonLat[])
      expect(await nearest(atlas, on, dark, 3)).toBeLessThanOrEqual(sameColour);
    await atlas.api.go({ camera: [101.684, 21.1895, 7.9] });
    // The link to Laos runs over the place itself.
    expect(await nearest(atlas, abroad, fillOf("yunnan"), 5)).toBeLessThanOrEqual(sameColour);
    expect(atlas.problems()).toEqual([]);
  });

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
});

describe("both renderers", () => {
  it("show the same colours, point by point", async () => {
    const hash = "region=yunnan&partner=LA&camera=103,26,4";
    const points: LonLat[] = [];
    for (let lon = 92; lon <= 112; lon += 2.5) for (let lat = 17; lat <= 33; lat += 2) points.push([lon, lat]);
    const [svg, webgl] = [await onGround("svg", hash), await onGround("webgl", hash)];
    const [one, other] = [await picture(svg), await picture(webgl)];
    const different: LonLat[] = [];
    for (const point of points)
      if (distance(await colourAt(svg, point, one), await colourAt(webgl, point, other)) > sameColour) different.push(point);
    // A point on a line may fall on either side of its edge; areas may not differ.
    expect(different.length).toBeLessThanOrEqual(points.length * 0.04);
  });

  it("take turns without leaving anything behind", async () => {
    const atlas = await openAtlas({ hash: "renderer=webgl" });
    for (const renderer of ["svg", "webgl", "svg", "webgl"] as const) {
      await atlas.api.go({ renderer });
      await expect.poll(() => atlas.api.renderer()).toBe(renderer);
      await atlas.whenIdle();
      expect(await atlas.ground.canvas().count()).toBe(renderer === "webgl" ? 1 : 0);
      expect(await atlas.ground.twin().count()).toBe(1);
    }
    expect(atlas.problems()).toEqual([]);
  });
});
