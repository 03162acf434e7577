// A download that fails is told, costs its own part alone, and can be tried again with the view as it was.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { expectBriefing, notice } from "./told-failures";

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
