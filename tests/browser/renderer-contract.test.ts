// One suite, two renderers: what the scene says is on screen, at the same place and in the same colours. Its parts stand in
// renderer-contract/.
import { describe, expect, it } from "vitest";
import { openAtlas } from "../driver";
import type { LonLat } from "../page-api";
import { distance, type Picture } from "./png";
import { hearsClicks } from "./renderer-contract/clicks";
import { colourAt, onGround, openPages, picture, renderers, sameColour } from "./renderer-contract/pages";
import { keepsPlaces } from "./renderer-contract/places";
import { showsTheState } from "./renderer-contract/state";

/** Whether no edge is near: all pixels around have one colour. */
const isPlain = (seen: Picture, x: number, y: number): boolean =>
  [-2, 0, 2].every((dx) => [-2, 0, 2].every((dy) => distance(seen.at(x + dx, y + dy), seen.at(x, y)) <= sameColour));

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
    for (let lon = 92; lon <= 112; lon += 1.25) for (let lat = 17; lat <= 33; lat += 1) points.push([lon, lat]);
    const [svg, webgl] = [await onGround("svg", hash), await onGround("webgl", hash)];
    const [one, other] = [await picture(svg), await picture(webgl)];
    const different: LonLat[] = [];
    const ofAreas: LonLat[] = [];
    for (const point of points) {
      if (distance(await colourAt(svg, point, one), await colourAt(webgl, point, other)) <= sameColour) continue;
      different.push(point);
      const { x, y } = await svg.api.project(point);
      if ([one, other].every((seen) => isPlain(seen, x, y))) ofAreas.push(point);
    }
    expect(ofAreas).toEqual([]);
    // The two smooth the edges of a line differently; one point in twenty is on one, of the ground's or of a link.
    expect(different.length).toBeLessThanOrEqual(points.length * 0.06);
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
