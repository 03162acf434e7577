/** Ways to wander from a slide, by hand: each slide in its own. */
import { expect } from "vitest";
import type { Atlas } from "../../driver";

export async function drag(atlas: Atlas, dx: number, dy: number): Promise<void> {
  await atlas.hand.drag(await atlas.map.freePoint(0.4, 0.4), dx, dy);
  await atlas.whenIdle();
}
export async function turnWheel(atlas: Atlas): Promise<void> {
  await atlas.hand.moveTo(await atlas.map.freePoint(0.6, 0.6));
  await atlas.hand.turnWheel(-300);
}
async function zoomByWheel(atlas: Atlas): Promise<void> {
  const camera = (await atlas.api.state())["camera"];
  await turnWheel(atlas);
  await expect.poll(async () => (await atlas.api.state())["camera"]).not.toEqual(camera);
}
export async function zoomByKeys(atlas: Atlas): Promise<void> {
  await atlas.map.surface.focus();
  for (const key of ["+", "+", "-"]) await atlas.press(key);
}

/** Three slides, each wandered from in every way: another region, a partner, a drag, the wheel, the keys. */
export const wanderings: readonly (readonly [string, (atlas: Atlas) => Promise<void>])[] = [
  [
    "layout",
    async (atlas) => {
      await atlas.map.click([124, 46.5]);
      expect((await atlas.api.state())["region"]).toBe("northeast");
      await drag(atlas, 60, 40);
      await zoomByKeys(atlas);
    },
  ],
  [
    "yunnan",
    async (atlas) => {
      await atlas.map.click([105, 16.5]);
      expect(String((await atlas.api.state())["partner"])).toMatch(/^[A-Z]{2}$/);
      await drag(atlas, -80, 30);
      await zoomByWheel(atlas);
    },
  ],
  [
    "mohan-boten-close",
    async (atlas) => {
      await zoomByKeys(atlas);
      await drag(atlas, 50, -50);
      await atlas.api.go({ camera: [104, 33, 3.2] });
      await atlas.map.click([90, 42]);
      expect((await atlas.api.state())["region"]).toBe("xinjiang");
      await zoomByWheel(atlas);
    },
  ],
];
