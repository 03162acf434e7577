// Honest failure: each says what happened, what still works and what to do; and the built-in briefing still runs. Downloads that
// fail: failure-download.test.ts.
import { describe, expect, it } from "vitest";
import { openAtlas } from "../../driver";
import { boxOf } from "../../driver/perceive";
import { pack } from "../atlas-facts";
import { expectBriefing, notice } from "./told-failures";

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
    await atlas.storage.put(deckKey, text);
    await atlas.reload();
    await expect.poll(() => notice(atlas, kind).count()).toBe(1);
    expect(await notice(atlas, kind).textContent()).toContain("set aside, not deleted");
    expect(await atlas.storage.get(`${deckKey}.unread-1`)).toBe(text);
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
    await atlas.pressWithoutWaiting("e");
    await atlas.button("Add this view as a slide").click();
    await expect.poll(() => notice(atlas, "storage-full").count()).toBe(1);
    expect(await notice(atlas, "storage-full").textContent()).toContain("Save your slides to a file");
    expect(atlas.problems()).toEqual([]);
  });
});

it("a failure during a briefing is told in a line, over neither the slide's words nor the map's foot", async () => {
  const atlas = await openAtlas({ hash: "slide=yunnan", webgl: false });
  const told = notice(atlas, "renderer-missing");
  await expect.poll(() => told.count()).toBe(1);
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [390, 844],
  ] as const) {
    await atlas.resize({ width, height });
    await atlas.whenIdle();
    const box = await boxOf(told);
    for (const other of [atlas.slide(), atlas.map.foot]) {
      const words = await other.boundingBox();
      const isApart =
        words !== null &&
        (box.x >= words.x + words.width ||
          box.y >= words.y + words.height ||
          box.x + box.width <= words.x ||
          box.y + box.height <= words.y);
      expect([width, isApart]).toEqual([width, true]);
    }
    expect([width, box.height <= Math.max(0.09 * height, 96), box.x + box.width <= width]).toEqual([width, true, true]);
  }
  // Off the slide it lies over no button, and neither it nor the sign over what is said of the boundaries.
  await atlas.api.go({ partner: ["LA"] });
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
    [1024, 768],
    [390, 844],
  ] as const) {
    await atlas.resize({ width, height });
    await atlas.whenIdle();
    expect([width, await atlas.notices.inTheWay()]).toEqual([width, []]);
  }
  await atlas.resize({ width: 1920, height: 1080 });
  await told.getByRole("button", { name: "Dismiss" }).click();
  await expect.poll(() => told.count()).toBe(0);
  expect(await atlas.slide().count()).toBe(1);
});

it("a page that cannot be shown says so in both languages, with details to copy and a way back", async () => {
  const atlas = await openAtlas({
    hash: "region=yunnan&renderer=svg",
    isBroken: true,
    before: () => {
      if (sessionStorage.getItem("mended") !== null) return;
      globalThis.ResizeObserver = class {
        constructor() {
          throw new TypeError("the test broke it");
        }
      } as never;
    },
  });
  const failure = atlas.main();
  await failure.getByRole("alert").getByText("Something went wrong").waitFor();
  expect(await failure.innerText()).toMatch(/Load the page again.*请重新加载页面.*TypeError: the test broke it/s);
  await failure.getByRole("button", { name: "Copy the details" }).click();
  await failure.getByRole("button", { name: "Copied" }).waitFor();
  expect(await atlas.clipboard.text()).toMatch(/^Gateway Atlas \d.*the test broke it/s);
  expect(await atlas.axe()).toEqual([]);
  await atlas.storage.putForSession("mended", "yes");
  await failure.getByRole("button", { name: "Load again" }).click();
  await expect.poll(() => atlas.heading().count()).toBe(1);
  expect(await atlas.heading().textContent()).toContain("Yunnan");
});

describe("an error nobody caught", () => {
  it("is told with details that can be copied, and the atlas goes on", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.throwUncaught("the test broke it");
    await expect.poll(() => notice(atlas, "unexpected").count()).toBe(1);
    await notice(atlas, "unexpected").getByText("Details", { exact: true }).click();
    const details = await atlas.notices.details("unexpected");
    expect(details).toContain("RangeError: the test broke it");
    expect(details).toContain(await atlas.api.version());
    await atlas.button("Copy the details").click();
    expect(await atlas.axe()).toEqual([]);
    await atlas.rejectUncaught("and this promise");
    await expect.poll(() => notice(atlas, "unexpected").textContent()).toContain("and this promise");
    await notice(atlas, "unexpected").getByRole("button", { name: "Dismiss" }).click();
    await atlas.region("Yunnan").click();
    expect(await atlas.heading().textContent()).toContain("Yunnan");
  });
});
