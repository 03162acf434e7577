/** Two windows of one briefing: whatever leads, the other follows; closing or reloading either loses nothing. */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { openAtlas, type Atlas } from "../driver";
import { until } from "../page-api";

const slideOf = (page: Page): string => /slide=([^&]*)/.exec(new URL(page.url()).hash)?.[1] ?? "";
const bothOn = (atlas: Atlas, presenter: Page, slide: string): Promise<unknown> =>
  until(`both windows on ${slide}`, () => Promise.resolve(slideOf(atlas.page) === slide && slideOf(presenter) === slide));

async function openBoth(): Promise<{ readonly atlas: Atlas; readonly presenter: Page }> {
  const atlas = await openAtlas({ hash: "slide=opening&renderer=svg" });
  await atlas.slide().waitFor();
  const presenter = await atlas.windowOpenedBy(() => atlas.press("s"));
  await presenter.locator(".presenter .pad svg").waitFor();
  return { atlas, presenter };
}

describe("the presenter's window", () => {
  it("leads the room, and follows it", async () => {
    const { atlas, presenter } = await openBoth();
    await presenter.keyboard.press("PageDown");
    await bothOn(atlas, presenter, "layout");
    await atlas.press("PageDown");
    await bothOn(atlas, presenter, "xinjiang");
    await presenter.keyboard.press("5");
    await presenter.keyboard.press("Enter");
    await bothOn(atlas, presenter, "yunnan");
    expect(atlas.problems()).toEqual([]);
  });

  it("blanks the room's screen, and the next step ends it", async () => {
    const { atlas, presenter } = await openBoth();
    await presenter.keyboard.press("b");
    await atlas.page.locator(".blank-black").waitFor();
    await presenter.keyboard.press("PageDown");
    await atlas.page.locator(".blank").waitFor({ state: "detached" });
    await bothOn(atlas, presenter, "layout");
  });

  it("points where the room sees it", async () => {
    const { atlas, presenter } = await openBoth();
    const pad = await presenter.locator(".pad").boundingBox();
    if (!pad) throw new Error("the pad has no box");
    await presenter.mouse.move(pad.x + pad.width * 0.7, pad.y + pad.height * 0.4);
    const spot = atlas.page.locator(".spot");
    await spot.waitFor();
    const size = atlas.page.viewportSize();
    const box = await spot.boundingBox();
    expect(Math.abs((box ? box.x + box.width / 2 : 0) - 0.7 * (size?.width ?? 0))).toBeLessThan(4);
    expect(Math.abs((box ? box.y + box.height / 2 : 0) - 0.4 * (size?.height ?? 0))).toBeLessThan(4);
  });

  it("says when somebody wanders, and calls the room back", async () => {
    const { atlas, presenter } = await openBoth();
    await atlas.api.go({ region: "guangxi" });
    await presenter.locator(".presenter[data-off]").waitFor();
    await presenter.keyboard.press("Backspace");
    await until("no region selected", async () => (await atlas.api.state())["region"] === null);
    expect(new URL(atlas.page.url()).hash).toBe("#slide=opening&renderer=svg");
  });

  it("finds its place again after either window was loaded anew", async () => {
    const { atlas, presenter } = await openBoth();
    await presenter.keyboard.press("PageDown");
    await bothOn(atlas, presenter, "layout");
    await atlas.reload();
    await presenter.keyboard.press("PageDown");
    await bothOn(atlas, presenter, "xinjiang");
    await presenter.reload();
    await presenter.locator(".presenter .pad svg").waitFor();
    await atlas.press("PageDown");
    await bothOn(atlas, presenter, "guangxi");
    expect(atlas.problems()).toEqual([]);
  });

  it("gives way to notes on the same screen where windows are blocked", async () => {
    const atlas = await openAtlas({ hash: "slide=opening&renderer=svg" });
    await atlas.slide().waitFor();
    await atlas.page.evaluate(() => {
      window.open = () => null;
    });
    await atlas.press("s");
    const notes = atlas.page.getByRole("complementary", { name: "Notes" });
    await notes.waitFor();
    expect(await notes.textContent()).toMatch(/Where the five regions open to/);
    await atlas.press("s");
    expect(await notes.count()).toBe(0);
  });
});
