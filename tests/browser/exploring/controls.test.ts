// The map's buttons and its scale: at the bottom right, in nobody's way, reached by mouse, finger and key.
import { describe, expect, it } from "vitest";
import { openAtlas } from "../../driver";
import { hasFocus } from "../../driver/perceive";

const sizes = [
  [3840, 2160],
  [1920, 1080],
  [1366, 768],
  [1024, 768],
  [800, 600],
  [1080, 1920],
  [390, 844],
  [844, 390],
  [320, 568],
] as const;

describe.each(sizes)("at %i × %i", (width, height) => {
  it.each(["", "region=guangxi&"])("cover neither the legend nor the boundary line, with #%s", async (hash) => {
    const atlas = await openAtlas({ hash: `${hash}renderer=svg`, viewport: { width, height } });
    expect(await atlas.layout.controlsOverFoot()).toEqual([]);
    expect(await atlas.layout.smallMapControls(24)).toEqual([]);
    await atlas.button("Move the map").click();
    expect(await atlas.layout.controlsOverFoot()).toEqual([]);
    expect(await atlas.layout.smallMapControls(24)).toEqual([]);
  });
  it.each(["", "region=guangxi&"])("are 44 px high and wide for a finger, with #%s", async (hash) => {
    const atlas = await openAtlas({ hash: `${hash}renderer=svg`, viewport: { width, height }, touch: true });
    expect(await atlas.layout.smallMapControls(44)).toEqual([]);
    await atlas.button("Move the map").click();
    expect(await atlas.layout.smallMapControls(44)).toEqual([]);
    expect(await atlas.layout.controlsOverFoot()).toEqual([]);
  });
});

describe("the pad", () => {
  it("opens with its button, pans, and closes with Escape, which leaves what is selected", async () => {
    const atlas = await openAtlas({ hash: "region=guangxi&renderer=svg" });
    const toggle = atlas.button("Move the map");
    expect(await toggle.getAttribute("aria-expanded")).toBe("false");
    expect(await atlas.button("Pan up").isVisible()).toBe(false);
    await toggle.focus();
    await atlas.press("Enter");
    expect(await toggle.getAttribute("aria-expanded")).toBe("true");
    await atlas.press("Tab");
    await atlas.press("Enter");
    expect(atlas.hash()).toContain("camera=");
    await atlas.press("Escape");
    expect(await toggle.getAttribute("aria-expanded")).toBe("false");
    expect(await hasFocus(toggle)).toBe(true);
    expect(atlas.hash()).toContain("region=guangxi");
  });
});

describe("the scale bar", () => {
  it("says kilometres where one scale is true of the picture, and is not there on the home view", async () => {
    const near = await openAtlas({ hash: "camera=108,22,7&renderer=svg" });
    expect(await near.map.scale()).toMatch(/^\d+ km$/);
    const inChinese = await openAtlas({ hash: "camera=108,22,7&lang=zh&renderer=svg" });
    expect(await inChinese.map.scale()).toMatch(/^\d+ 公里$/);
    const home = await openAtlas({ hash: "renderer=svg" });
    expect(await home.map.scale()).toBeNull();
  });
  it("is not there where the schematic close-up is drawn alone", async () => {
    const atlas = await openAtlas({ hash: "region=mohan-boten&camera=101.684,21.1895,12.3&renderer=svg" });
    expect(await atlas.map.scale()).toBeNull();
  });
});
