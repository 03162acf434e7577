// Escape in a briefing closes the nearest thing first; and the keys go to the briefing wherever the focus is.
import { describe, expect, it } from "vitest";
import { hasFocus, lookOf } from "../../driver/perceive";
import { openOnePage } from "./one-page";

const on = openOnePage();

describe("Escape", () => {
  it("leaves the briefing, and keeps what is shown", async () => {
    const atlas = await on("yunnan");
    await atlas.press("Escape");
    expect(atlas.hash()).toBe("#region=yunnan&renderer=svg");
    expect(await atlas.slide().count()).toBe(0);
    expect(await atlas.button("Present").isVisible()).toBe(true);
  });
  it.each([
    ["the overview", "o", "All slides"],
    ["the code", "q", "This view on your phone"],
    ["the key sheet", "?", "Keys of the briefing"],
  ])("closes %s first", async (_what, key, name) => {
    const atlas = await on("yunnan");
    await atlas.press(key);
    await atlas.dialog(name).waitFor();
    await atlas.press("Escape");
    expect([await atlas.dialog(name).count(), atlas.hash()]).toEqual([0, "#slide=yunnan&renderer=svg"]);
  });
  it.each([
    ["the overview", "o", "All slides"],
    ["the code", "q", "This view on your phone"],
    ["the key sheet", "?", "Keys of the briefing"],
  ])("closes %s first, after a click on its heading too", async (_what, key, name) => {
    const atlas = await on("yunnan");
    await atlas.press(key);
    await atlas.dialog(name).getByRole("heading", { level: 2 }).click();
    await atlas.press("Escape");
    expect([await atlas.dialog(name).count(), atlas.hash()]).toEqual([0, "#slide=yunnan&renderer=svg"]);
  });
  it.each([
    ["a blank screen", "b", "blank"],
    ["the pointer", "p", "spot"],
    ["regions and filters", "r", "rail"],
  ] as const)("closes %s first", async (_what, key, part) => {
    const atlas = await on("yunnan");
    await atlas.press(key);
    await atlas.hand.moveTo({ x: 700, y: 300 });
    await atlas.briefing[part].waitFor();
    await atlas.press("Escape");
    expect([await atlas.briefing[part].count(), atlas.hash()]).toEqual([0, "#slide=yunnan&renderer=svg"]);
    await atlas.press("Escape");
    expect(await atlas.slide().count()).toBe(0);
  });
});

describe("focus", () => {
  it("on the map or on a dot of the slide does not keep keys from the clicker", async () => {
    const atlas = await on("opening");
    await atlas.map.surface.focus();
    await atlas.press("ArrowRight");
    expect(atlas.hash()).toBe("#slide=layout&renderer=svg");
    await atlas.button("Slide 5").click();
    await atlas.press("PageDown");
    expect(atlas.hash()).toBe("#slide=northeast&renderer=svg");
  });
  it("draws no frame round a map that was clicked, until its keys are used", async () => {
    const atlas = await on("yunnan");
    const stage = atlas.map.surface;
    const frame = (): Promise<string> => lookOf(stage, "outline-style");
    // Myanmar: a wandering that Backspace ends.
    await atlas.map.click([96.5, 22]);
    expect(atlas.hash()).not.toBe("#slide=yunnan&renderer=svg");
    await atlas.press("Backspace");
    expect(atlas.hash()).toBe("#slide=yunnan&renderer=svg");
    for (const key of ["o", "Escape", "PageDown", "PageUp"]) await atlas.press(key);
    expect([await hasFocus(stage), await frame()]).toEqual([true, "none"]);
    await atlas.press("+");
    expect(await frame()).not.toBe("none");
    await atlas.press("Backspace");
  });
  it("takes a number past the end for the last slide, and no number that another key broke off", async () => {
    const atlas = await on("yunnan");
    for (const key of ["1", "0", "0", "0", "Enter"]) await atlas.press(key);
    expect(atlas.hash()).toBe("#slide=sources&renderer=svg");
    for (const key of ["1", "PageUp", "Enter"]) await atlas.press(key);
    expect(atlas.hash()).toBe("#slide=afterwards&renderer=svg");
  });
  it("on a dot of the slide leaves a number and Enter to the briefing", async () => {
    const atlas = await on("opening");
    await atlas.button("Slide 5").click();
    for (const key of ["9", "Enter"]) await atlas.press(key);
    expect(atlas.hash()).toBe("#slide=measures&renderer=svg");
  });
});
