// The one-file edition, opened from the disk with the network off: what is its own. All journeys run on it: journeys.test.ts.
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it } from "vitest";
import { openAtlas } from "../driver";
import { until } from "../page-api";

const edition = "one-file";
it("weighs less than 4 MB", () => {
  expect(statSync(fileURLToPath(inject("oneFileUrl"))).size).toBeLessThan(4_000_000);
});

describe("without any script", () => {
  it("shows the map", async () => {
    const atlas = await openAtlas({ edition, javaScript: false });
    expect(await atlas.page.locator("g.regions > path").count()).toBeGreaterThan(3);
    expect(await atlas.page.locator('[data-id="region-yunnan"] .map-label').isVisible()).toBe(true);
    expect(atlas.problems()).toEqual([]);
  });
});

it("explores without any WebGL: a region by key and by click, a filter, a language; a reload keeps the view", async () => {
  const atlas = await openAtlas({ edition, webgl: false });
  expect(await atlas.api.renderer()).toBe("svg");
  await atlas.clickMap([86.68, 42.08]);
  expect(await atlas.heading().innerText()).toContain("Xinjiang");
  await atlas.regions().getByRole("option").first().focus();
  await atlas.press("ArrowDown");
  await atlas.press("Enter");
  expect(await atlas.heading().innerText()).toContain("Guangxi");
  await atlas.partner("Vietnam").click();
  expect(await atlas.api.matches()).toEqual(["guangxi", "yunnan"]);
  await atlas.api.go({ lang: "zh" });
  expect(await atlas.page.getByRole("heading", { level: 2, name: /广西/ }).count()).toBe(1);
  const before = atlas.hash();
  await atlas.reload();
  expect(atlas.hash()).toBe(before);
  expect(await atlas.api.matches()).toEqual(["guangxi", "yunnan"]);
  expect(await atlas.api.renderer()).toBe("svg");
  expect(atlas.problems()).toEqual([]);
});

it("brings its fine geometry along", async () => {
  const atlas = await openAtlas({ edition, hash: "renderer=svg" });
  const longest = (): Promise<number> =>
    atlas.page.locator("g.units > path").evaluateAll((all) => Math.max(...all.map((path) => path.getAttribute("d")?.length ?? 0)));
  const light = await longest();
  await atlas.api.go({ zone: "khorgos", camera: "80.3,44.2,6" });
  await until("finer shores", async () => (await longest()) > light * 1.5);
  expect(atlas.problems()).toEqual([]);
});
