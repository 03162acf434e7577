/** What a person perceives on a journey: which region is chosen, which links are painted, what is muted on the map. */
import { expect } from "vitest";
import type { Region } from "../../src/data/schema";
import { palettes } from "../../src/picture/scene/palette";
import { regionScale } from "../../src/model/region-scale";
import type { Atlas } from "../driver";
import { lightGeometry } from "../unit/model/built-in";
import { briefing, pack, placeOf } from "./atlas-facts";
import { distance, readPng, rgbOf } from "./png";

const colours = ({ hue }: Region) => regionScale("light")(hue);

/** Everything that says which region is chosen, and what the pack holds of it. */
export async function expectChosen(atlas: Atlas, region: Region): Promise<void> {
  const about = briefing.byRegion.get(region.id);
  if (!about) throw new Error(`nothing about ${region.id}`);
  expect((await atlas.api.state())["region"]).toBe(region.id);
  expect(await atlas.heading().textContent()).toContain(region.name.en);
  expect(await atlas.region(region.name.en).getAttribute("aria-selected")).toBe("true");
  expect(await atlas.details().textContent()).toContain(about.direction.label.en);
  const heads = await atlas.details().getByRole("heading", { level: 3 }).allTextContents();
  const zones = about.zones.length > 0 ? [`Zones · ${about.zones.length}`] : [];
  const counts = [`Partner countries · ${about.links.length}`, "Measures · 3 of 14 described", ...zones];
  expect(heads).toEqual(expect.arrayContaining([...counts, `Ports · ${about.ports.length}`]));
  const buttons = await atlas.details().getByRole("button").allTextContents();
  const partners = about.links.map(({ country }) => briefing.countryByCode.get(country)?.name.en);
  expect(buttons).toEqual(expect.arrayContaining([...partners, ...about.zones.map(({ shortName }) => shortName.en)]));
}

/** How many of nine points of a bold border are painted in the region's ink, across more than its outline is wide. */
export async function borderPoints(atlas: Atlas, region: Region, stretch: string): Promise<number> {
  const line = lightGeometry().lines.find(({ id }) => id === stretch);
  const points = line?.geometry.coordinates.flat() ?? [];
  if (points.length < 9) throw new Error(`no border ${stretch}`);
  const ink = rgbOf(colours(region).ink);
  const seen = readPng(await atlas.picture());
  let painted = 0;
  for (let step = 0; step < 9; step += 1) {
    const [lon = 0, lat = 0] = points[Math.round((step * (points.length - 1)) / 8)] ?? [];
    const { x, y } = await atlas.api.project([lon, lat]);
    const around = [-2, -1, 0, 1, 2].flatMap((dx) => [-2, -1, 0, 1, 2].map((dy) => distance(seen.at(x + dx, y + dy), ink) <= 40));
    if (around.filter(Boolean).length >= 12) painted += 1;
  }
  return painted;
}

/** Regions whose ground is as pale as the rest of China. */
export async function mutedOnMap(atlas: Atlas): Promise<readonly string[]> {
  const seen = readPng(await atlas.picture());
  const china = rgbOf(palettes.light.china);
  const muted: string[] = [];
  for (const region of pack.regions.filter(({ place }) => place.kind === "provinces")) {
    const { x, y } = await atlas.api.project(placeOf(region.id));
    // Beside the name, which stands at that very place.
    const colour = seen.at(x, y + 24);
    if (distance(colour, china) < distance(colour, rgbOf(colours(region).fill))) muted.push(region.id);
  }
  return muted;
}
