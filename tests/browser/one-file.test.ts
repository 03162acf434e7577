// The one-file edition, opened from the disk with the network off: everything the site does.
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { openAtlas, type Atlas } from "../driver";
import { until, type LonLat } from "../page-api";
import { distance, readPng } from "./png";

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
  // Software WebGL paints slowly where two files are tested at a time.
  const timeout = 60_000;
  it("explores: a region by key and by click, a filter, a language; a reload keeps the view", { timeout }, async () => {
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

it("draws the map with WebGL, the twin behind it", async () => {
  const atlas = await openAtlas({ edition });
  expect(await atlas.api.renderer()).toBe("webgl");
  expect(await atlas.page.locator("svg.twin.behind").count()).toBe(1);
  const picture = readPng(await atlas.picture());
  const colourAt = async (lonLat: LonLat) => {
    const { x, y } = await atlas.api.project(lonLat);
    return picture.at(x, y);
  };
  const [xinjiang, qinghai] = [await colourAt([82.5, 38.2]), await colourAt([95.5, 36.2])];
  expect(distance(xinjiang, qinghai)).toBeGreaterThan(40);
  expect(atlas.problems()).toEqual([]);
});

describe("the presenter's window", () => {
  const openBoth = async (): Promise<{ readonly atlas: Atlas; readonly presenter: Page }> => {
    const atlas = await openAtlas({ edition, hash: "slide=opening&renderer=svg" });
    await atlas.slide().waitFor();
    const presenter = await atlas.windowOpenedBy(() => atlas.press("s"));
    await presenter.locator(".presenter .pad svg").waitFor();
    return { atlas, presenter };
  };

  it("leads and follows: next, previous, jump, black", async () => {
    const { atlas, presenter } = await openBoth();
    await presenter.keyboard.press("PageDown");
    await bothOn(atlas, presenter, "layout");
    await atlas.press("PageDown");
    await bothOn(atlas, presenter, "xinjiang");
    await presenter.keyboard.press("PageUp");
    await bothOn(atlas, presenter, "layout");
    await atlas.press("PageUp");
    await bothOn(atlas, presenter, "opening");
    await presenter.keyboard.press("5");
    await presenter.keyboard.press("Enter");
    await bothOn(atlas, presenter, "yunnan");
    await atlas.page.keyboard.press("3");
    await atlas.page.keyboard.press("Enter");
    await bothOn(atlas, presenter, "xinjiang");
    await presenter.keyboard.press("b");
    await atlas.page.locator(".blank-black").waitFor();
    await atlas.press("b");
    await presenter.getByRole("button", { name: "Black", pressed: false }).waitFor();
    expect(await atlas.page.locator(".blank").count()).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });

  it("finds its place again after either window was loaded anew, or it was closed", async () => {
    const { atlas, presenter } = await openBoth();
    await atlas.reload();
    await atlas.slide().waitFor();
    await presenter.keyboard.press("PageDown");
    await bothOn(atlas, presenter, "layout");
    await presenter.reload();
    await presenter.locator(".presenter .pad svg").waitFor();
    await atlas.press("PageDown");
    await bothOn(atlas, presenter, "xinjiang");
    await presenter.close();
    await atlas.press("PageDown");
    const again = await atlas.windowOpenedBy(() => atlas.press("s"));
    await again.locator(".presenter .pad svg").waitFor();
    await bothOn(atlas, again, "guangxi");
    expect(atlas.problems()).toEqual([]);
  });
});

describe("your slides", () => {
  it("are kept for the next time, and saved to a file that can be opened again", async () => {
    const atlas = await openAtlas({ edition, hash: "region=yunnan&renderer=svg" });
    const editor = atlas.page.getByRole("dialog", { name: "Your slides" });
    const slides = editor.getByRole("list", { name: "Slides" }).getByRole("listitem");
    await atlas.press("e");
    await editor.getByRole("button", { name: "Add this view as a slide" }).click();
    await until("thirteen slides", async () => (await slides.count()) === 13);
    const { path } = await atlas.fileSavedBy(() => editor.getByRole("button", { name: "Save to file" }).click());
    expect(readFileSync(path, "utf8")).toContain('"yunnan"');
    await atlas.reload();
    await atlas.press("e");
    await until("thirteen slides", async () => (await slides.count()) === 13);
    await editor.locator('input[type="file"]').setInputFiles(path);
    await until("thirteen slides from the file", async () => (await slides.count()) === 13);
    expect(atlas.problems()).toEqual([]);
  });
});

it("gives a link to a slide, and its code", async () => {
  const atlas = await openAtlas({ edition, hash: "slide=yunnan&renderer=svg" });
  await atlas.slide().waitFor();
  expect(await atlas.slide().innerText()).toContain("Yunnan");
  await atlas.press("q");
  await atlas.page.getByRole("dialog").locator("svg").first().waitFor();
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
