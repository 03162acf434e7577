// Honest failure: each says what happened, what still works and what to do; and the built-in briefing still runs.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../driver";
import { boxOf } from "../driver/perceive";
import { pack } from "./atlas-facts";

const notice = (atlas: Atlas, kind: string) => atlas.notices.of(kind);
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

describe("a download that does not arrive", () => {
  it("of the briefing can be tried again", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg", refuse: /assets\/(Presentation|deck)[-.]/ });
    await atlas.button("Present").click();
    await expect.poll(() => notice(atlas, "part-missing").count()).toBe(1);
    expect(await atlas.heading().textContent()).toContain("Yunnan");
    await atlas.region("Guangxi").click();
    expect(await atlas.heading().textContent()).toContain("Guangxi");
    await atlas.network.letThrough();
    await atlas.button("Try again").click();
    await expect.poll(() => atlas.slide().count()).toBe(1);
    expect(await notice(atlas, "part-missing").count()).toBe(0);
  });

  it("of a slide that a link names is told until it is tried again, with the link as it was", async () => {
    const atlas = await openAtlas({ hash: "slide=guangxi&partner=VN&renderer=svg", refuse: /assets\/(Presentation|deck)[-.]/ });
    await expect.poll(() => notice(atlas, "part-missing").count()).toBe(1);
    await atlas.whenIdle();
    // Nobody asked for it again: it is still told, and alone.
    expect([await notice(atlas, "part-missing").count(), await notice(atlas, "link-unread").count()]).toEqual([1, 0]);
    await atlas.network.letThrough();
    await atlas.button("Try again").click();
    await atlas.slide().waitFor();
    expect(atlas.hash()).toBe("#partner=VN&slide=guangxi&renderer=svg");
  });

  it("of the briefing is told no longer once the briefing is there", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg", refuse: /assets\/Presentation[-.]/ });
    await atlas.button("Present").click();
    await expect.poll(() => notice(atlas, "part-missing").count()).toBe(1);
    await atlas.network.letThrough();
    await atlas.button("Present").click();
    await atlas.slide().waitFor();
    await expect.poll(() => notice(atlas, "part-missing").count()).toBe(0);
  });

  it("of the slide editor can be tried again", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg", refuse: /assets\/DeckEditor[-.]/ });
    await atlas.pressWithoutWaiting("e");
    await expect.poll(() => notice(atlas, "part-missing").count()).toBe(1);
    await atlas.network.letThrough();
    await atlas.button("Try again").click();
    await expect.poll(() => atlas.button("Add this view as a slide").count()).toBe(1);
  });

  it("comes with the page loaded anew, the view kept, where it fails again although the site answers", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg", refuse: /assets\/DeckEditor[-.]/ });
    await atlas.pressWithoutWaiting("e");
    await expect.poll(() => notice(atlas, "part-missing").count()).toBe(1);
    await atlas.reloadedBy(() => atlas.button("Try again").click());
    await atlas.network.letThrough();
    expect(await atlas.heading().textContent()).toContain("Yunnan");
    expect(await notice(atlas, "part-missing").count()).toBe(0);
    await atlas.press("e");
    await expect.poll(() => atlas.button("Add this view as a slide").count()).toBe(1);
  });

  it("of the finer geometry leaves the coarser one", async () => {
    const atlas = await openAtlas({ hash: "region=mohan-boten&renderer=svg", refuse: /assets\/detail[-.]/ });
    await expect.poll(() => notice(atlas, "detail-missing").count()).toBe(1);
    expect(await atlas.ground.countries().count()).toBeGreaterThan(50);
    await atlas.network.letThrough();
    await atlas.button("Try again").click();
    await atlas.whenIdle();
    expect(await notice(atlas, "detail-missing").count()).toBe(0);
  });
});

describe("a download that is cut off", () => {
  const half = { isHalf: true };
  const halve = (atlas: Atlas, part: RegExp): Promise<void> =>
    atlas.network.exchange(part, (text) => (half.isHalf ? text.slice(0, text.length / 2) : text));

  it("costs that part alone: it is told, and the built-in briefing runs", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    half.isHalf = true;
    await halve(atlas, /assets\/TableView[-.]/);
    await atlas.button("Table").click();
    await expect.poll(() => notice(atlas, "part-missing").count()).toBe(1);
    await notice(atlas, "part-missing").getByRole("button", { name: "Dismiss" }).click();
    await expectBriefing(atlas);
  });

  it("of the briefing itself is mended by trying again, at the same view", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    half.isHalf = true;
    await halve(atlas, /assets\/Presentation[-.]/);
    await atlas.button("Present").click();
    await expect.poll(() => notice(atlas, "part-missing").count()).toBe(1);
    await atlas.region("Guangxi").click();
    expect(await atlas.heading().textContent()).toContain("Guangxi");
    half.isHalf = false;
    await atlas.button("Try again").click();
    await expect.poll(() => notice(atlas, "part-missing").count()).toBe(0);
    await atlas.whenIdle();
    expect(await atlas.heading().textContent()).toContain("Guangxi");
    await atlas.button("Present").click();
    await expect.poll(() => atlas.slide().count()).toBe(1);
    expect(atlas.hash()).toMatch(/slide=guangxi/);
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
