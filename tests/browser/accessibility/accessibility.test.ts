// For everyone: text survives 200 % zoom, changes are announced, keys reach all. What axe says is in accessibility-states.
import { describe, expect, it } from "vitest";
import { openAtlas } from "../../driver";
import { boxOf, hasFocus, heard } from "../../driver/perceive";

const wide = { width: 1920, height: 1080 };
const narrow = { width: 390, height: 844 };
const states = [
  ["home", ""],
  ["a region selected", "region=yunnan&"],
  ["a zone selected", "region=xinjiang&zone=khorgos&"],
  ["filtered", "partner=LA&"],
  ["an empty result", "partner=RU&direction=asean&"],
  ["Chinese", "region=guangxi&lang=zh&"],
  ["both languages", "region=guangxi&lang=both&"],
  ["the dark theme", "region=northeast&theme=dark&"],
  ["a slide", "slide=yunnan&"],
  ["high contrast", "region=northeast&theme=contrast&"],
] as const;
const cases = [
  ["1920", wide],
  ["390", narrow],
] as const;

describe.each(cases)("scrolling at %s px", (_width, viewport) => {
  it.each(states)("has one place for each thing, in: %s", async (_name, hash) => {
    const atlas = await openAtlas({ hash: `${hash}renderer=svg`, viewport });
    expect(await atlas.layout.nestedScrollers()).toEqual([]);
  });
});

describe("reflow", () => {
  // A browser's zoom takes pixels away: 1280 × 1024 at 400 %, 1366 × 768 and 1920 × 1080 at 200 %; and a phone on its side.
  const zoomed = [
    { width: 320, height: 256 },
    { width: 683, height: 384 },
    { width: 844, height: 390 },
    { width: 960, height: 540 },
  ];
  const wordsOf = {
    en: { sources: "Sources", search: "Search", legend: "Legend", laos: /^Laos\b/ },
    zh: { sources: "来源", search: "搜索", legend: "图例", laos: /^老挝/ },
  };
  it.each(["en", "zh"] as const)("in %s loses no control, scrolls one way only, and leaves the map its size", async (lang) => {
    const words = wordsOf[lang];
    const atlas = await openAtlas({ hash: `lang=${lang}&renderer=svg`, viewport: { width: 320, height: 256 } });
    for (const size of zoomed) {
      await atlas.resize(size);
      for (const hash of ["", "region=yunnan&", "view=sources&"]) {
        await atlas.setHash(`${hash}lang=${lang}&renderer=svg`);
        await (hash === "view=sources&" ? atlas.sources.view : atlas.map.surface).waitFor();
        const { layout } = atlas;
        const faults = [await layout.sideways(), await layout.unreachable(), await layout.clippedWords()];
        expect([size, hash, ...faults]).toEqual([size, hash, 0, [], []]);
      }
      await atlas.setHash(`lang=${lang}&renderer=svg`);
      const map = await boxOf(atlas.map.surface);
      expect(map.height).toBeGreaterThanOrEqual(Math.min(200, size.height * 0.7));
      // What is kept free for the regions while they load is what they take.
      const blank = await atlas.layout.blankBelowRegions();
      expect([size, blank < 30]).toEqual([size, true]);
    }
    await atlas.resize({ width: 683, height: 384 });
    await atlas.button(words.legend).click();
    await atlas.list(words.legend).waitFor();
    await atlas.pressWithoutWaiting("Escape");
    await atlas.list(words.legend).waitFor({ state: "hidden" });
    await atlas.button(words.sources, { exact: true }).click();
    // It is seen to have come.
    await expect.poll(atlas.sources.top).toBeLessThan(384 * 0.6);
    await atlas.button(words.search).click();
    await atlas.search.field.fill("ruili");
    await atlas.search.results.first().click();
    expect(atlas.hash()).toContain("ruili");
    // Escape closes the filter that its button opened, and what was chosen in it stays.
    await atlas.rail.toggleFilters();
    await atlas.button(words.laos).first().click();
    await atlas.pressWithoutWaiting("Escape");
    expect([atlas.hash().includes("partner=LA"), await atlas.rail.areFiltersOpen()]).toEqual([true, false]);
  });
});

describe("the status", () => {
  it("says what changed, first and alone; the whole is read on request", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    const said = async (): Promise<string | null> => {
      await atlas.whenIdle();
      return atlas.status().textContent();
    };
    expect(await said()).toBe("");
    await atlas.region("Northeast").click();
    expect(await said()).toBe("Northeast is selected. Direction: New frontier of opening.");
    await atlas.partner("Laos").click();
    expect(await said()).toBe("Laos on: 3 of 5 regions. Northeast itself is filtered out.");
    await atlas.button("Zoom in").click();
    await atlas.whenIdle();
    expect(await said()).toBe("Laos on: 3 of 5 regions. Northeast itself is filtered out.");
    const whole = await atlas.map.described();
    expect(whole).toMatch(/^Northeast is selected, as of 2 June 2021\. Direction: New frontier of opening, [^.]*our reading\./);
    expect(whole).toContain("3 of 5 regions match: Guangxi, Yunnan and Mohan–Boten. Northeast itself is filtered out.");
    expect(await atlas.map.isDescriptionAnnounced()).toBe(false);

    await atlas.button("Table").click();
    expect(await said()).toBe("Table: regions.");
    await atlas.button("Language").click();
    expect(await said()).toBe("语言：中文。边界画法：按中国国界线画法（近似，非标准地图）。");
    await atlas.setHash("slide=yunnan&lang=zh&renderer=svg");
    await expect.poll(() => atlas.status().allTextContents()).toContainEqual(expect.stringMatching(/^第 \d+ 页，共 \d+ 页: ./));
  });
});

describe("names", () => {
  it("hold what is seen, are said once, and nothing found is announced", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    expect(await heard(atlas.button("Language"))).toBe("Language: EN");
    // A title beside a label of the same words is read as a description after the name.
    expect(await atlas.layout.namedTwice()).toBe(0);
    await atlas.search.field.fill("qqqqqq");
    await expect.poll(() => atlas.search.announced().textContent()).toContain("qqqqqq");
  });
});

describe("the keyboard", () => {
  it("opens and closes help, and comes back to where it was", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.button("Help").focus();
    await atlas.press("Enter");
    expect(await atlas.dialog("Help").isVisible()).toBe(true);
    await atlas.press("Escape");
    expect(await atlas.dialog().count()).toBe(0);
    expect(await hasFocus(atlas.button("Help"))).toBe(true);
  });
  it("opens help with ?", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.press("?");
    expect(await atlas.dialog("Help").isVisible()).toBe(true);
  });
  it("reaches skip links, list, filters and map by Tab alone", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    const seen: string[] = [];
    // Once round the page: back at the first stop everything has been passed.
    while (seen.length < 100) {
      await atlas.press("Tab");
      const stop = await atlas.focusedStop();
      if (stop === seen[0]) break;
      seen.push(stop);
    }
    expect(seen).toEqual(
      expect.arrayContaining(["button Skip to the map", "button Laos, 3 regions", "application Map", "button Zoom in"]),
    );
    expect(seen.filter((name) => name.startsWith("option "))).toEqual(["option Xinjiang"]);
  });
});

describe("the map", () => {
  it("is described in words, and no longer busy once it shows the state", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg" });
    expect(await atlas.map.isBusy()).toBe(false);
    expect(await atlas.map.described()).toContain("Yunnan is selected");
  });
});
