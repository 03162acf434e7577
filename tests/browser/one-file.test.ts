// The one-file edition, opened from the disk with the network off: everything the site does.
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { openAtlas, type Atlas } from "../driver";
import { until } from "../page-api";

const edition = "one-file";
const slideOf = (page: Page): string => /slide=([^&]*)/.exec(new URL(page.url()).hash)?.[1] ?? "";
const bothOn = (atlas: Atlas, presenter: Page, slide: string): Promise<unknown> =>
  until(`both windows on ${slide}`, () => Promise.resolve(slideOf(atlas.page) === slide && slideOf(presenter) === slide));

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

describe.each([
  ["WebGL", "webgl", true],
  ["the twin", "svg", true],
  ["no WebGL at all", "svg", false],
] as const)("with %s", (_what, renderer, webgl) => {
  it("explores: a region by key and by click, a filter, a language; a reload keeps the view", async () => {
    const atlas = await openAtlas({ edition, webgl, hash: webgl ? `renderer=${renderer}` : "" });
    expect(await atlas.api.renderer()).toBe(renderer);
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
    expect(await atlas.api.renderer()).toBe(renderer);
    expect(atlas.problems()).toEqual([]);
  });
});

describe("the presenter's window", () => {
  it("leads and follows", async () => {
    const atlas = await openAtlas({ edition, hash: "slide=opening&renderer=svg" });
    await atlas.slide().waitFor();
    const presenter = await atlas.windowOpenedBy(() => atlas.press("s"));
    await presenter.locator(".presenter .pad svg").waitFor();
    await presenter.keyboard.press("PageDown");
    await bothOn(atlas, presenter, "layout");
    await atlas.press("PageDown");
    await bothOn(atlas, presenter, "xinjiang");
    await presenter.keyboard.press("PageUp");
    await bothOn(atlas, presenter, "layout");
    expect(atlas.problems()).toEqual([]);
  });
});
