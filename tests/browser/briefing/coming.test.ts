// Keys pressed before the briefing, or the presenter's window, is there: none is lost.
import { describe, expect, it } from "vitest";
import builtIn from "../../../src/packs/border-zones-2021/deck.json";
import { openAtlas } from "../../driver";
import { scrolledBy } from "../../driver/perceive";
import type { AtlasWindow } from "../../driver/outside/window";
import { allOn, openBoth } from "./room-windows";

describe("keys pressed while the briefing is on its way", () => {
  const pressFive = async (window: AtlasWindow): Promise<void> => {
    for (let time = 0; time < 5; time += 1) await window.pressWithoutWaiting("PageDown");
  };
  const fifth = builtIn.slides[5]?.id ?? "";

  it("count, in the room's window, which says at once that it is coming", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    const release = await atlas.holdBack(/assets\/(Presentation|deck)[-.]/);
    await atlas.button("Present").click();
    const coming = atlas.announced("The briefing is on its way.");
    await coming.waitFor();
    expect(await atlas.button("Present").getAttribute("aria-busy")).toBe("true");
    await pressFive(atlas);
    expect(await atlas.slide().count()).toBe(0);
    release();
    await allOn(fifth, atlas);
    await atlas.slide().waitFor();
    await coming.waitFor({ state: "detached" });
    await atlas.press("PageUp");
    await allOn(builtIn.slides[4]?.id ?? "", atlas);
    expect(atlas.problems()).toEqual([]);
  });

  it("count though another part of the page is missing", async () => {
    const atlas = await openAtlas({ hash: "view=sources&renderer=svg", refuse: /assets\/SourcesView[-.]/ });
    const coming = atlas.text("The briefing is on its way.");
    await atlas.notices.of("part-missing").waitFor();
    const release = await atlas.holdBack(/assets\/(Presentation|deck)[-.]/);
    await atlas.button("Present").click();
    await coming.waitFor();
    await pressFive(atlas);
    release();
    await allOn(fifth, atlas);
    await atlas.slide().waitFor();
  });

  it("are the page's own where a room is only remembered and nobody asked for slides", async () => {
    const { atlas, presenter } = await openBoth();
    await presenter.closeWindow();
    await atlas.press("Escape");
    await atlas.setHash("view=sources&renderer=svg");
    await atlas.loadAnew();
    // The room's part is there again and hears whether others answer.
    const { view } = atlas.sources;
    await view.focus();
    await atlas.pressWithoutWaiting("PageDown");
    await expect.poll(() => scrolledBy(view)).toBeGreaterThan(100);
    expect(await atlas.text("The briefing is on its way.").count()).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });

  it("count in the presenter's window, and are not taken back by the room", async () => {
    const atlas = await openAtlas({ hash: "slide=opening&renderer=svg" });
    await atlas.press("PageDown");
    await atlas.press("PageUp");
    const release = await atlas.holdBack(/assets\/Presenter[-.W]/);
    const presenter = await atlas.presenterOpenedBy(() => atlas.press("s"));
    await presenter.text("The presenter's window is on its way.").waitFor();
    await pressFive(presenter);
    release();
    await allOn(fifth, atlas, presenter);
    await presenter.isConnected();
    await allOn(fifth, atlas, presenter);
    expect(atlas.problems()).toEqual([]);
  });

  it("count before the page's own script is there, and go on from where the room is by then", async () => {
    const atlas = await openAtlas({ hash: "slide=opening&renderer=svg" });
    const release = await atlas.holdBack(/assets\/index-/);
    const presenter = await atlas.presenterOpenedBy(() => atlas.pressWithoutWaiting("s"));
    await presenter.hasPicture();
    // The room is ahead of the address that the window was opened with: what is pressed there goes on from here.
    await atlas.press("PageDown");
    await pressFive(presenter);
    release();
    const seventh = builtIn.slides[6]?.id ?? "";
    await allOn(seventh, atlas, presenter);
    await presenter.isConnected();
    await allOn(seventh, atlas, presenter);
    expect(atlas.problems()).toEqual([]);
  });

  it("count in a window that is still empty", async () => {
    const atlas = await openAtlas({ hash: "slide=opening&renderer=svg" });
    // What the page asks before it loads anything into the window, and what it loads then, on a slow machine after all.
    const release = await atlas.holdBack(/\/atlas\/(\?presenter=|$)/);
    const presenter = await atlas.presenterOpenedBy(() => atlas.pressWithoutWaiting("s"));
    expect(presenter.address()).toBe("about:blank");
    // Browsers hand over no key before a window has painted for the first time.
    await presenter.passFrames(2);
    await pressFive(presenter);
    await allOn(fifth, atlas);
    release();
    await presenter.isThere();
    await presenter.isConnected();
    await allOn(fifth, atlas, presenter);
    expect(atlas.problems()).toEqual([]);
  });
});
