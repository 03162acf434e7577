// The one-file edition, opened from the disk with the network off: what is its own. All journeys run on it:
// journeys.test.ts, journeys-briefing.test.ts; the briefing by keyboard alone, also without any WebGL: proof-run.test.ts.
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it } from "vitest";
import { openAtlas } from "../../driver";
import { until } from "../../page-api";

const edition = "one-file";
it("weighs less than 4 MB", () => {
  expect(statSync(fileURLToPath(inject("oneFileUrl"))).size).toBeLessThan(4_000_000);
});

describe("without any script", () => {
  it("shows the map", async () => {
    const atlas = await openAtlas({ edition, javaScript: false });
    expect(await atlas.ground.regionShapes().count()).toBeGreaterThan(3);
    expect(await atlas.map.nameOf("region", "yunnan").isVisible()).toBe(true);
    expect(atlas.problems()).toEqual([]);
  });
});

it("brings its fine geometry along", async () => {
  const atlas = await openAtlas({ edition, hash: "renderer=svg" });
  const light = await atlas.ground.longestOutline();
  await atlas.api.go({ zone: "khorgos", camera: "80.3,44.2,6" });
  await until("finer shores", async () => (await atlas.ground.longestOutline()) > light * 1.5);
  expect(atlas.problems()).toEqual([]);
});
