/** What must be seen of the map whatever becomes of WebGL, and what is said of it. */
import { expect } from "vitest";
import { palettes } from "../../../src/picture/scene/palette";
import { regionScale } from "../../../src/model/region-scale";
import type { Atlas } from "../../driver";
import { pack, placeOf } from "../atlas-facts";
import { distance, readPng, rgbOf } from "../png";

/** What is said of the renderer. */
export const notice = (atlas: Atlas, kind: string) => atlas.notices.of(`renderer-${kind}`);
/** On a machine that draws with its processor, and runs other tests meanwhile. */
export const patient = { timeout: 100_000 } as const;
/** Until WebGL draws, and is at rest. */
export const untilWebgl = async (atlas: Atlas): Promise<void> => {
  await expect.poll(() => atlas.api.renderer(), patient).toBe("webgl");
  await atlas.whenIdle();
};

/** What a reader sees of the state: colours of the regions, which a blank map or a forgotten one has not. */
export async function expectRegionsDrawn(atlas: Atlas, muted: readonly string[] = []): Promise<void> {
  const seen = readPng(await atlas.picture());
  for (const { id, hue } of pack.regions.filter(({ place }) => place.kind === "provinces")) {
    const { x, y } = await atlas.api.project(placeOf(id));
    const isOwn =
      distance(seen.at(x, y), rgbOf(regionScale("light")(hue).fill)) <= distance(seen.at(x, y), rgbOf(palettes.light.china));
    expect([id, isOwn]).toEqual([id, !muted.includes(id)]);
  }
}
/** A view that a blank map or a forgotten one has not, and what it mutes. */
export const hash = "partner=VN&camera=104,33,3.2&renderer=webgl";
export const muted = ["xinjiang", "northeast"];
