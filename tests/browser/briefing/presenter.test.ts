/** The presenter's window: whatever leads, the others follow; edits are everywhere; and where it may not open, notes take its place. */
import { describe, expect, it } from "vitest";
import builtIn from "../../../src/packs/border-zones-2021/deck.json";
import { openAtlas } from "../../driver";
import { middleOf } from "../../driver/hand";
import { boxOf, lookOf } from "../../driver/perceive";
import { until } from "../../page-api";
import { allOn, openBoth, openGuest } from "./room-windows";

describe("the presenter's window", { timeout: 240_000 }, () => {
  it("leads the room and follows it: next, previous, jump, black, pointer, wandering", async () => {
    const { atlas, presenter } = await openBoth();
    const both = (slide: string) => allOn(slide, atlas, presenter);
    await presenter.pressWithoutWaiting("PageDown");
    await both("layout");
    await atlas.press("PageDown");
    await both("xinjiang");
    await presenter.pressWithoutWaiting("PageUp");
    await both("layout");
    for (const key of ["5", "Enter"]) await presenter.pressWithoutWaiting(key);
    await both("yunnan");

    await presenter.pressWithoutWaiting("b");
    await atlas.briefing.blank.waitFor();
    expect(await lookOf(atlas.briefing.blank, "background-color")).toBe("rgb(0, 0, 0)");
    await atlas.press("w");
    await presenter.button("Show again").waitFor();
    await presenter.pressWithoutWaiting("PageDown");
    await atlas.briefing.blank.waitFor({ state: "detached" });
    await both("northeast");

    await presenter.pointAt(0.7, 0.4);
    const { spot } = atlas.briefing;
    await spot.waitFor();
    const [{ width, height }, at] = [atlas.size(), middleOf(await boxOf(spot))];
    expect(Math.abs(at.x - 0.7 * width)).toBeLessThan(4);
    expect(Math.abs(at.y - 0.4 * height)).toBeLessThan(4);
    await presenter.hand.moveTo({ x: 0, y: 0 });
    await spot.waitFor({ state: "detached" });

    await atlas.api.go({ region: "guangxi" });
    await presenter.saysOffSlide();
    await presenter.pressWithoutWaiting("Backspace");
    await until("the slide is back", () => Promise.resolve(atlas.hash() === "#slide=northeast&renderer=svg"));
    await atlas.api.go({ camera: "90,30,4" });
    await presenter.saysOffSlide();
    await presenter.pressWithoutWaiting("0");
    await until("the map is home", () => Promise.resolve(atlas.hash() === "#slide=northeast&renderer=svg"));
    expect(atlas.problems()).toEqual([]);
  });

  it("waits while the room explores, and brings it back into the briefing", async () => {
    const { atlas, presenter } = await openBoth();
    await atlas.press("PageDown");
    await allOn("layout", atlas, presenter);
    await atlas.press("Escape");
    await presenter.text("The audience is exploring, not on a slide.").waitFor();
    await presenter.pressWithoutWaiting("PageDown");
    await allOn("layout", atlas, presenter);
    await atlas.slide().waitFor();
  });

  it("and every audience window have an edited deck at once: words, a new slide, undo, another file", async () => {
    const { atlas, presenter } = await openBoth();
    const guest = await openGuest(atlas, presenter);
    await guest.slide().waitFor();
    await atlas.press("e");
    await (await atlas.editor.openForm(1)).getByLabel("Title", { exact: true }).fill("Edited while on screen");
    for (const window of [atlas, guest]) await window.briefing.showsTitle("Edited while on screen");
    await presenter.showsTitle("Edited while on screen");

    await atlas.editor.press("Add this view as a slide");
    await presenter.text("Slide 1 of 13", true).waitFor();
    const added = await atlas.editor.openForm(2);
    await added.getByRole("button", { name: "Show this slide" }).click();
    await allOn("slide-1", atlas, presenter, guest);
    await added.getByRole("button", { name: "Delete" }).click();
    await allOn("layout", atlas, presenter, guest);
    await atlas.editor.press("Undo");
    await presenter.text("Slide 3 of 13", true).waitFor();
    // What one window of the room keeps is no other version to the rest of it.
    for (const window of [atlas, guest, presenter]) expect(await window.notices.all().count()).toBe(0);
  });

  it("and a second audience window have the edited deck after they were loaded anew, without being asked on leaving", async () => {
    const { atlas, presenter } = await openBoth();
    const guest = await openGuest(atlas, presenter);
    await guest.slide().waitFor();
    await atlas.press("e");
    await (await atlas.editor.openForm(1)).getByLabel("Title", { exact: true }).fill("Edited while on screen");
    await presenter.showsTitle("Edited while on screen");
    const asked = [presenter.agree(), guest.agree()];
    await presenter.loadAnew();
    await presenter.isThere();
    await presenter.showsTitle("Edited while on screen");
    await guest.loadAnew();
    await guest.briefing.showsTitle("Edited while on screen");
    expect(asked).toEqual([[], []]);

    const own = { ...builtIn, origin: "own", id: "from-file", slides: builtIn.slides.slice(3, 5) };
    await atlas.editor.open({ name: "two.json", content: JSON.stringify(own) });
    await atlas.editor.press("Exchange");
    await allOn("guangxi", atlas, presenter, guest);
    await presenter.text("Slide 1 of 2", true).waitFor();
    await guest.briefing.showsTitle("Guangxi faces ASEAN");
    expect(atlas.problems()).toEqual([]);
  });

  it("gives way to notes on the same screen where windows are blocked: with time, room, and an end", async () => {
    const atlas = await openAtlas({
      hash: "slide=opening&renderer=svg",
      viewport: { width: 1280, height: 720 },
      before: () => void (window.open = () => null),
    });
    await atlas.slide().waitFor();
    const { notes } = atlas.briefing;
    const isGone = (): Promise<void> => notes.waitFor({ state: "detached" });
    await atlas.press("b");
    await atlas.press("s");
    await notes.waitFor();
    // Nothing is opened unseen below a black screen.
    expect(await atlas.briefing.blank.count()).toBe(0);
    expect(await notes.textContent()).toMatch(/Where the five regions open to/);
    expect(await atlas.briefing.linesOfNotes()).toBeGreaterThan(8);
    // The first step starts the time.
    await notes.getByRole("button", { name: "Start" }).waitFor();
    await atlas.press("PageDown");
    await notes.getByRole("button", { name: "Pause" }).waitFor();

    await atlas.press("Escape");
    await isGone();
    expect(atlas.slideInAddress()).toBe("layout");
    await atlas.press("Escape");
    await atlas.slide().waitFor({ state: "detached" });
    expect(atlas.slideInAddress()).toBe("");

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
