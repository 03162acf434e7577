/** The pages that the suite of both renderers looks at, and what is painted where on them. */
import { beforeAll, expect } from "vitest";
import { regionScale } from "../../../src/model/region-scale";
import type { themes } from "../../../src/state/view-state";
import { openAtlas, type Atlas } from "../../driver";
import type { LonLat } from "../../page-api";
import { pack } from "../atlas-facts";
import { distance, readPng, rgbOf, type Picture, type Rgb } from "../png";

export const renderers = ["svg", "webgl"] as const;
export type Renderer = (typeof renderers)[number];
/** Colours of 8 bits may be rounded differently; protects against a wrong colour, not a wrong bit. */
export const sameColour = 3;
export const areas = pack.regions.filter(({ place }) => place.kind === "provinces");
export const fillOf = (id: string, theme: (typeof themes)[number] = "light"): Rgb => {
  const hue = pack.regions.find((one) => one.id === id)?.hue ?? "indigo";
  return rgbOf(regionScale(theme)(hue).fill);
};

/** In software every pixel of a frame costs. CSS pixels. */
export const small = { width: 1024, height: 640 };
/** The ground alone: names and symbols keep their size and belong to neither renderer. */
export async function openGround(hash: string, viewport = small): Promise<Atlas> {
  const atlas = await openAtlas({ hash, viewport });
  await atlas.ground.hideWhatLiesOver();
  return atlas;
}
/** One page for each renderer, opened once: its address alone says what it shows. */
const pages = new Map<Renderer, Atlas>();
/** The same with names and symbols, at the usual size: what a click finds. */
const maps = new Map<Renderer, Atlas>();
/** For the suite's file: opens those pages before its tests. */
export function openPages(): void {
  beforeAll(async () => {
    for (const renderer of renderers) pages.set(renderer, await openGround(`renderer=${renderer}`));
  });
  beforeAll(async () => {
    for (const renderer of renderers) maps.set(renderer, await openAtlas({ hash: `renderer=${renderer}` }));
  });
}
async function show(atlas: Atlas | undefined, renderer: Renderer, hash: string): Promise<Atlas> {
  if (!atlas) throw new Error("no page");
  await atlas.hand.moveAway();
  await atlas.setHash(`${hash}${hash && "&"}renderer=${renderer}`);
  expect(await atlas.api.renderer()).toBe(renderer);
  return atlas;
}
export const onGround = (renderer: Renderer, hash = ""): Promise<Atlas> => show(pages.get(renderer), renderer, hash);
export const onMap = (renderer: Renderer, hash: string): Promise<Atlas> => show(maps.get(renderer), renderer, hash);
export const picture = async (atlas: Atlas): Promise<Picture> => readPng(await atlas.picture());
export async function colourAt(atlas: Atlas, lonLat: LonLat, seen?: Picture): Promise<Rgb> {
  const { x, y } = await atlas.api.project(lonLat);
  return (seen ?? (await picture(atlas))).at(x, y);
}
/** The nearest any pixel within `reach` of a place comes to a colour. */
export async function nearest(atlas: Atlas, lonLat: LonLat, colour: Rgb, reach: number): Promise<number> {
  const { x, y } = await atlas.api.project(lonLat);
  const seen = await picture(atlas);
  let best = 255;
  for (let dx = -reach; dx <= reach; dx += 1)
    for (let dy = -reach; dy <= reach; dy += 1) best = Math.min(best, distance(seen.at(x + dx, y + dy), colour));
  return best;
}
