// Honest failure: each says what happened, what still works and what to do; and the built-in briefing still runs.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../driver";
import { pack } from "./atlas-facts";

const notice = (atlas: Atlas, kind: string) => atlas.page.locator(`.notice[data-kind="${kind}"]`);
/** The built-in briefing can be given all the same. */
async function expectBriefing(atlas: Atlas): Promise<void> {
  await atlas.button("Present").click();
  await expect.poll(() => atlas.slide().count()).toBe(1);
  await atlas.press("PageDown");
  expect(atlas.hash()).toMatch(/slide=layout/);
}
const deckKey = `gateway-atlas.deck.${pack.id}`;

describe("the browser's storage", () => {
  it.each([
    ["that is corrupt", "deck-unread", "{ broken"],
    [
      "of a newer version",
      "deck-newer",
      JSON.stringify({ version: 1, isSaved: true, deck: JSON.stringify({ schemaVersion: 99 }) }),
    ],
  ])("%s is told, kept aside, and the built-in briefing runs", async (_what, kind, text) => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.page.evaluate(([key, value]) => localStorage.setItem(key, value), [deckKey, text] as const);
    await atlas.reload();
    await expect.poll(() => notice(atlas, kind).count()).toBe(1);
    expect(await notice(atlas, kind).textContent()).toContain("set aside, not deleted");
    const kept = await atlas.page.evaluate((key) => localStorage.getItem(`${key}.unread-1`), deckKey);
    expect(kept).toBe(text);
    await expectBriefing(atlas);
    expect(atlas.problems()).toEqual([]);
  });

  it("that throws, as in a private window, is told once", async () => {
    const atlas = await openAtlas({
      hash: "renderer=svg",
      before: () => {
        for (const name of ["localStorage", "sessionStorage"])
          Object.defineProperty(globalThis, name, {
            get: () => {
              throw new DOMException("denied", "SecurityError");
            },
          });
      },
    });
    await expect.poll(() => notice(atlas, "storage-off").count()).toBe(1);
    await expectBriefing(atlas);
    expect(atlas.problems()).toEqual([]);
  });

  it("that is full says to save to a file", async () => {
    const atlas = await openAtlas({
      hash: "renderer=svg",
      before: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        };
      },
    });
    expect(await notice(atlas, "storage-full").count()).toBe(0);
    await atlas.page.keyboard.press("e");
    await atlas.button("Add this view as a slide").click();
    await expect.poll(() => notice(atlas, "storage-full").count()).toBe(1);
    expect(await notice(atlas, "storage-full").textContent()).toContain("Save your slides to a file");
    expect(atlas.problems()).toEqual([]);
  });
});

describe("a download that does not arrive", () => {
  it("of the briefing can be tried again", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg", refuse: /assets\/(Presentation|deck)[-.]/ });
    await atlas.button("Present").click();
    await expect.poll(() => notice(atlas, "part-missing").count()).toBe(1);
    expect(await atlas.heading().textContent()).toContain("Yunnan");
    await atlas.region("Guangxi").click();
    expect(await atlas.heading().textContent()).toContain("Guangxi");
    await atlas.context.unrouteAll();
    await atlas.button("Try again").click();
    await expect.poll(() => atlas.slide().count()).toBe(1);
    expect(await notice(atlas, "part-missing").count()).toBe(0);
  });

  it("of the slide editor can be tried again", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg", refuse: /assets\/DeckEditor[-.]/ });
    await atlas.page.keyboard.press("e");
    await expect.poll(() => notice(atlas, "part-missing").count()).toBe(1);
    await atlas.context.unrouteAll();
    await atlas.button("Try again").click();
    await expect.poll(() => atlas.button("Add this view as a slide").count()).toBe(1);
  });

  it("of the finer geometry leaves the coarser one", async () => {
    const atlas = await openAtlas({ hash: "region=mohan-boten&renderer=svg", refuse: /assets\/detail[-.]/ });
    await expect.poll(() => notice(atlas, "detail-missing").count()).toBe(1);
    expect(await atlas.page.locator("svg.twin .units path").count()).toBeGreaterThan(50);
    await atlas.context.unrouteAll();
    await atlas.button("Try again").click();
    await atlas.whenIdle();
    expect(await notice(atlas, "detail-missing").count()).toBe(0);
  });
});

describe("an error nobody caught", () => {
  it("is told with details that can be copied, and the atlas goes on", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.page.evaluate(() => {
      setTimeout(() => {
        throw new RangeError("the test broke it");
      });
    });
    await expect.poll(() => notice(atlas, "unexpected").count()).toBe(1);
    await notice(atlas, "unexpected").getByText("Details", { exact: true }).click();
    const details = await notice(atlas, "unexpected").locator("pre").textContent();
    expect(details).toContain("RangeError: the test broke it");
    expect(details).toContain(await atlas.api.version());
    await atlas.button("Copy the details").click();
    expect(await atlas.axe()).toEqual([]);
    await atlas.page.evaluate(() => void Promise.reject(new Error("and this promise")));
    await expect.poll(() => notice(atlas, "unexpected").textContent()).toContain("and this promise");
    await notice(atlas, "unexpected").getByRole("button", { name: "Dismiss" }).click();
    await atlas.region("Yunnan").click();
    expect(await atlas.heading().textContent()).toContain("Yunnan");
  });
});
