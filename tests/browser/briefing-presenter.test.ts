/** Windows of one briefing: whatever leads, the others follow; closing or reloading any loses nothing; edits are everywhere. */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import builtIn from "../../src/packs/border-zones-2021/deck.json";
import { openAtlas, type Atlas } from "../driver";
import { until } from "../page-api";

type Edition = "site" | "one-file";
const slideOf = (page: Page): string => /slide=([^&]*)/.exec(new URL(page.url()).hash)?.[1] ?? "";
const allOn = (slide: string, ...pages: readonly Page[]): Promise<unknown> =>
  until(`all windows on ${slide}`, () => Promise.resolve(pages.every((page) => slideOf(page) === slide)));
const isThere = (presenter: Page): Promise<void> => presenter.locator(".presenter .pad svg").waitFor();
const isConnected = async (presenter: Page): Promise<void> => {
  await presenter.locator(".presenter-notes").getByText("not connected").waitFor({ state: "detached" });
};

async function openBoth(edition: Edition = "site"): Promise<{ readonly atlas: Atlas; readonly presenter: Page }> {
  const atlas = await openAtlas({ hash: "slide=opening&renderer=svg", edition });
  await atlas.slide().waitFor();
  const presenter = await atlas.windowOpenedBy(() => atlas.press("s"));
  await isThere(presenter);
  return { atlas, presenter };
}
/** A second audience window of the same room. */
async function openGuest(atlas: Atlas, presenter: Page): Promise<Page> {
  const address = new URL(presenter.url());
  address.search = `?room=${address.searchParams.get("presenter") ?? ""}`;
  address.hash = "#renderer=svg";
  const guest = await atlas.context.newPage();
  await guest.goto(address.href);
  return guest;
}

// Three windows at once, each with a map: longer than other journeys.
describe.each<Edition>(["site", "one-file"])("the presenter's window of the %s", { timeout: 240_000 }, (edition) => {
  it("and the room find each other again after either was loaded anew, left or closed", async () => {
    const { atlas, presenter } = await openBoth(edition);
    await presenter.keyboard.press("PageDown");
    await allOn("layout", atlas.page, presenter);
    await atlas.reload();
    await presenter.keyboard.press("PageDown");
    await allOn("xinjiang", atlas.page, presenter);
    await presenter.reload();
    await isThere(presenter);
    await atlas.press("PageDown");
    await allOn("guangxi", atlas.page, presenter);

    const guest = await openGuest(atlas, presenter);
    await allOn("guangxi", guest);
    await presenter.keyboard.press("End");
    await allOn("sources", atlas.page, presenter, guest);
    await guest.keyboard.press("Home");
    await allOn("opening", atlas.page, presenter, guest);

    await presenter.close();
    await atlas.press("PageDown");
    await allOn("layout", guest);
    // A window that is being closed counts as open for a moment, and the key would lead to that one.
    const again = await atlas.windowOpenedBy(() =>
      until("another window opens", async () => {
        await atlas.press("s");
        return atlas.context.pages().length === 3;
      }),
    );
    await isThere(again);
    await allOn("layout", again);
    await atlas.page.close();
    await isConnected(again);
    await again.keyboard.press("PageDown");
    await allOn("xinjiang", again, guest);
    expect(atlas.problems()).toEqual([]);
  });
});

describe.each<Edition>(["site", "one-file"])("an audience window of the %s that was closed", (edition) => {
  it("is opened again from the presenter's window, or by its link, and follows the view there", async () => {
    const { atlas, presenter } = await openBoth(edition);
    await presenter.keyboard.press("PageDown");
    await allOn("layout", atlas.page, presenter);
    await atlas.page.close();
    await presenter.keyboard.press("PageDown");
    const link = presenter.getByRole("region", { name: "Audience window" });
    const again = await atlas.windowOpenedBy(() => link.getByRole("button", { name: "Open an audience window" }).click());
    await allOn("xinjiang", again, presenter);
    await again.locator(".slide").waitFor();
    await isConnected(presenter);
    await presenter.keyboard.press("PageDown");
    await allOn("guangxi", again, presenter);
    await again.keyboard.press("PageUp");
    await allOn("xinjiang", again, presenter);

    // A link that was copied on another slide leads to where the room is now.
    await again.close();
    await link.getByRole("button", { name: "Copy its link" }).click();
    await link.getByText("Copied", { exact: false }).waitFor();
    const copied = await presenter.evaluate(() => navigator.clipboard.readText());
    await presenter.reload();
    await isThere(presenter);
    await presenter.keyboard.press("PageDown");
    await allOn("guangxi", presenter);
    const guest = await atlas.context.newPage();
    await guest.goto(copied);
    await allOn("guangxi", guest, presenter);
    await guest.keyboard.press("PageDown");
    await allOn("yunnan", guest, presenter);
    expect(atlas.problems()).toEqual([]);

    // A file of the disk is there whatever the network does.
    if (edition === "one-file") return;
    await atlas.context.setOffline(true);
    const windows = atlas.context.pages().length;
    await link.getByRole("button", { name: "Open an audience window" }).click();
    await link.getByText("another window could not load the atlas now", { exact: false }).waitFor();
    await expect.poll(() => atlas.context.pages().length).toBe(windows);
  });
});

describe("the presenter's window", { timeout: 240_000 }, () => {
  it("leads the room and follows it: next, previous, jump, black, pointer, wandering", async () => {
    const { atlas, presenter } = await openBoth();
    const both = (slide: string) => allOn(slide, atlas.page, presenter);
    await presenter.keyboard.press("PageDown");
    await both("layout");
    await atlas.press("PageDown");
    await both("xinjiang");
    await presenter.keyboard.press("PageUp");
    await both("layout");
    for (const key of ["5", "Enter"]) await presenter.keyboard.press(key);
    await both("yunnan");

    await presenter.keyboard.press("b");
    await atlas.page.locator(".blank-black").waitFor();
    await atlas.press("w");
    await presenter.getByRole("button", { name: "Show again" }).waitFor();
    await presenter.keyboard.press("PageDown");
    await atlas.page.locator(".blank").waitFor({ state: "detached" });
    await both("northeast");

    const pad = await presenter.locator(".pad").boundingBox();
    if (!pad) throw new Error("the pad has no box");
    await presenter.mouse.move(pad.x + pad.width * 0.7, pad.y + pad.height * 0.4);
    const spot = atlas.page.locator(".spot");
    await spot.waitFor();
    const [size, box] = [atlas.page.viewportSize(), await spot.boundingBox()];
    expect(Math.abs((box ? box.x + box.width / 2 : 0) - 0.7 * (size?.width ?? 0))).toBeLessThan(4);
    expect(Math.abs((box ? box.y + box.height / 2 : 0) - 0.4 * (size?.height ?? 0))).toBeLessThan(4);
    await presenter.mouse.move(0, 0);
    await spot.waitFor({ state: "detached" });

    await atlas.api.go({ region: "guangxi" });
    await presenter.locator(".presenter[data-off]").waitFor();
    await presenter.keyboard.press("Backspace");
    await until("the slide is back", () => Promise.resolve(atlas.hash() === "#slide=northeast&renderer=svg"));
    await atlas.api.go({ camera: "90,30,4" });
    await presenter.locator(".presenter[data-off]").waitFor();
    await presenter.keyboard.press("0");
    await until("the map is home", () => Promise.resolve(atlas.hash() === "#slide=northeast&renderer=svg"));
    expect(atlas.problems()).toEqual([]);
  });

  it("waits while the room explores, and brings it back into the briefing", async () => {
    const { atlas, presenter } = await openBoth();
    await atlas.press("PageDown");
    await allOn("layout", atlas.page, presenter);
    await atlas.press("Escape");
    await presenter.getByText("The audience is exploring, not on a slide.", { exact: false }).waitFor();
    await presenter.keyboard.press("PageDown");
    await allOn("layout", atlas.page, presenter);
    await atlas.slide().waitFor();
  });

  it("and every audience window have an edited deck at once: words, a new slide, undo, another file", async () => {
    const { atlas, presenter } = await openBoth();
    const guest = await openGuest(atlas, presenter);
    await guest.locator(".slide").waitFor();
    await atlas.press("e");
    const sheet = atlas.page.getByRole("dialog", { name: "Your slides" });
    await sheet.locator(".row-title").first().click();
    await sheet.getByLabel("Title", { exact: true }).fill("Edited while on screen");
    for (const page of [atlas.page, guest]) await page.locator(".slide-title", { hasText: "Edited while on screen" }).waitFor();
    await presenter.locator(".pad-title", { hasText: "Edited while on screen" }).waitFor();

    await sheet.getByRole("button", { name: "Add this view as a slide" }).click();
    await presenter.getByText("Slide 1 of 13", { exact: true }).waitFor();
    await sheet.locator(".row-title").nth(1).click();
    await sheet.getByRole("button", { name: "Show this slide" }).click();
    await allOn("slide-1", atlas.page, presenter, guest);
    await sheet.getByRole("button", { name: "Delete" }).click();
    await allOn("layout", atlas.page, presenter, guest);
    await sheet.getByRole("button", { name: "Undo" }).click();
    await presenter.getByText("Slide 3 of 13", { exact: true }).waitFor();
    // What one window of the room keeps is no other version to the rest of it.
    for (const page of [atlas.page, guest, presenter]) expect(await page.locator(".notice").count()).toBe(0);
  });

  it("and a second audience window have the edited deck after they were loaded anew, without being asked on leaving", async () => {
    const { atlas, presenter } = await openBoth();
    const guest = await openGuest(atlas, presenter);
    await guest.locator(".slide").waitFor();
    await atlas.press("e");
    const sheet = atlas.page.getByRole("dialog", { name: "Your slides" });
    await sheet.locator(".row-title").first().click();
    await sheet.getByLabel("Title", { exact: true }).fill("Edited while on screen");
    await presenter.locator(".pad-title", { hasText: "Edited while on screen" }).waitFor();
    const asked: string[] = [];
    for (const page of [presenter, guest])
      page.on("dialog", (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
    await presenter.reload();
    await isThere(presenter);
    await presenter.locator(".pad-title", { hasText: "Edited while on screen" }).waitFor();
    await guest.reload();
    await guest.locator(".slide-title", { hasText: "Edited while on screen" }).waitFor();
    expect(asked).toEqual([]);

    const own = { ...builtIn, origin: "own", id: "from-file", slides: builtIn.slides.slice(3, 5) };
    await sheet.locator('input[type="file"]').setInputFiles({
      name: "two.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(own)),
    });
    await sheet.getByRole("button", { name: "Exchange" }).click();
    await allOn("guangxi", atlas.page, presenter, guest);
    await presenter.getByText("Slide 1 of 2", { exact: true }).waitFor();
    await guest.locator(".slide-title", { hasText: "Guangxi faces ASEAN" }).waitFor();
    expect(atlas.problems()).toEqual([]);
  });

  it("gives way to notes on the same screen where windows are blocked: with time, room, and an end", async () => {
    const atlas = await openAtlas({
      hash: "slide=opening&renderer=svg",
      viewport: { width: 1280, height: 720 },
      before: () => void (window.open = () => null),
    });
    await atlas.slide().waitFor();
    const notes = atlas.page.getByRole("complementary", { name: "Notes" });
    const isGone = (): Promise<void> => notes.waitFor({ state: "detached" });
    await atlas.press("b");
    await atlas.press("s");
    await notes.waitFor();
    // Nothing is opened unseen below a black screen.
    expect(await atlas.page.getByLabel("The screen is blank").count()).toBe(0);
    expect(await notes.textContent()).toMatch(/Where the five regions open to/);
    const lines = await notes
      .getByRole("region", { name: "Notes" })
      .locator(".scrolls")
      .evaluate((text) => {
        const { paddingTop, paddingBottom, lineHeight } = getComputedStyle(text);
        return (text.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)) / parseFloat(lineHeight);
      });
    expect(lines).toBeGreaterThan(8);
    // The first step starts the time.
    await notes.getByRole("button", { name: "Start" }).waitFor();
    await atlas.press("PageDown");
    await notes.getByRole("button", { name: "Pause" }).waitFor();

    await atlas.press("Escape");
    await isGone();
    expect(slideOf(atlas.page)).toBe("layout");
    await atlas.press("Escape");
    await atlas.slide().waitFor({ state: "detached" });
    expect(slideOf(atlas.page)).toBe("");

    // Whatever leaves the briefing takes the notes along.
    await atlas.back();
    await atlas.slide().waitFor();
    await atlas.press("s");
    await notes.waitFor();
    await atlas.setHash("renderer=svg");
    await isGone();
    await atlas.back();
    await atlas.slide().waitFor();
    expect(await notes.count()).toBe(0);
    await atlas.press("s");
    await notes.waitFor();
    await atlas.press("s");
    await isGone();
  });
});

describe("keys pressed while the briefing is on its way", () => {
  const pressFive = async (page: Page): Promise<void> => {
    for (let time = 0; time < 5; time += 1) await page.keyboard.press("PageDown");
  };
  const fifth = builtIn.slides[5]?.id ?? "";

  it("count, in the room's window, which says at once that it is coming", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    const release = await atlas.holdBack(/assets\/(Presentation|deck)[-.]/);
    await atlas.button("Present").click();
    const coming = atlas.page.locator("[aria-live]").getByText("The briefing is on its way.", { exact: false });
    await coming.waitFor();
    expect(await atlas.button("Present").getAttribute("aria-busy")).toBe("true");
    await pressFive(atlas.page);
    expect(await atlas.slide().count()).toBe(0);
    release();
    await allOn(fifth, atlas.page);
    await atlas.slide().waitFor();
    await coming.waitFor({ state: "detached" });
    await atlas.press("PageUp");
    await allOn(builtIn.slides[4]?.id ?? "", atlas.page);
    expect(atlas.problems()).toEqual([]);
  });

  it("count though another part of the page is missing", async () => {
    const atlas = await openAtlas({ hash: "view=sources&renderer=svg", refuse: /assets\/SourcesView[-.]/ });
    const coming = atlas.page.getByText("The briefing is on its way.", { exact: false });
    await atlas.page.locator('.notice[data-kind="part-missing"]').waitFor();
    const release = await atlas.holdBack(/assets\/(Presentation|deck)[-.]/);
    await atlas.button("Present").click();
    await coming.waitFor();
    await pressFive(atlas.page);
    release();
    await allOn(fifth, atlas.page);
    await atlas.slide().waitFor();
  });

  it("are the page's own where a room is only remembered and nobody asked for slides", async () => {
    const { atlas, presenter } = await openBoth();
    await presenter.close();
    await atlas.press("Escape");
    await atlas.setHash("view=sources&renderer=svg");
    await atlas.page.reload();
    // The room's part is there again and hears whether others answer.
    const sources = atlas.page.locator(".sources-view");
    await sources.focus();
    await atlas.page.keyboard.press("PageDown");
    await expect.poll(() => sources.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(100);
    expect(await atlas.page.getByText("The briefing is on its way.", { exact: false }).count()).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });

  it("count in the presenter's window, and are not taken back by the room", async () => {
    const atlas = await openAtlas({ hash: "slide=opening&renderer=svg" });
    await atlas.press("PageDown");
    await atlas.press("PageUp");
    const release = await atlas.holdBack(/assets\/Presenter[-.W]/);
    const presenter = await atlas.windowOpenedBy(() => atlas.press("s"));
    await presenter.getByText("The presenter's window is on its way.", { exact: false }).waitFor();
    await pressFive(presenter);
    release();
    await allOn(fifth, atlas.page, presenter);
    await isConnected(presenter);
    await allOn(fifth, atlas.page, presenter);
    expect(atlas.problems()).toEqual([]);
  });

  it("count before the page's own script is there, and go on from where the room is by then", async () => {
    const atlas = await openAtlas({ hash: "slide=opening&renderer=svg" });
    const release = await atlas.holdBack(/assets\/index-/);
    const presenter = await atlas.windowOpenedBy(() => atlas.page.keyboard.press("s"));
    await expect.poll(() => presenter.evaluate(() => document.querySelector(".plate, svg") !== null)).toBe(true);
    // The room is ahead of the address that the window was opened with: what is pressed there goes on from here.
    await atlas.press("PageDown");
    await pressFive(presenter);
    release();
    const seventh = builtIn.slides[6]?.id ?? "";
    await allOn(seventh, atlas.page, presenter);
    await isConnected(presenter);
    await allOn(seventh, atlas.page, presenter);
    expect(atlas.problems()).toEqual([]);
  });

  it("count in a window that is still empty", async () => {
    const atlas = await openAtlas({ hash: "slide=opening&renderer=svg" });
    // What the page asks before it loads anything into the window, and what it loads then, on a slow machine after all.
    const release = await atlas.holdBack(/\/atlas\/(\?presenter=|$)/);
    const presenter = await atlas.windowOpenedBy(() => atlas.page.keyboard.press("s"));
    expect(presenter.url()).toBe("about:blank");
    // Browsers hand over no key before a window has painted for the first time.
    await presenter.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await pressFive(presenter);
    await allOn(fifth, atlas.page);
    release();
    await isThere(presenter);
    await isConnected(presenter);
    await allOn(fifth, atlas.page, presenter);
    expect(atlas.problems()).toEqual([]);
  });
});
