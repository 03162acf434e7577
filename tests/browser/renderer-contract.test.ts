// One suite, two renderers: what the scene says is on screen, at the same place and in the same colours. Its parts stand in
// renderer-contract/.
import { describe, expect, it } from "vitest";
import { openAtlas } from "../driver";
import type { LonLat } from "../page-api";
import { distance } from "./png";
import { hearsClicks } from "./renderer-contract/clicks";
import { colourAt, onGround, openPages, picture, renderers, sameColour } from "./renderer-contract/pages";
import { keepsPlaces } from "./renderer-contract/places";
import { showsTheState } from "./renderer-contract/state";

openPages();

describe.each(renderers)("the %s renderer", (renderer) => {
  showsTheState(renderer);
  keepsPlaces(renderer);
  hearsClicks(renderer);
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
