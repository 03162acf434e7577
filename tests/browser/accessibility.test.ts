// For everyone: text survives 200 % zoom, changes are announced, keys reach all. What axe says is in accessibility-states.
import { describe, expect, it } from "vitest";
import { heard, openAtlas, type Atlas } from "../driver";

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
    const nested = await atlas.page.evaluate(() => {
      const doesScroll = (element: Element): boolean =>
        element.scrollHeight > element.clientHeight + 1 &&
        (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowY));
      const scrollers = [...document.querySelectorAll("*")].filter(doesScroll);
      return scrollers.flatMap((outer) =>
        scrollers
          .filter((inner) => outer !== inner && outer.contains(inner))
          .map((inner) => `${inner.className} in ${outer.className}`),
      );
    });
    expect(nested).toEqual([]);
  });
});

/** Controls that cannot be scrolled into the window, or that something else covers there. Closed parts hold none. */
const unreachable = (atlas: Atlas): Promise<readonly string[]> =>
  atlas.page.locator("button, a[href], summary, input, [role=option]").evaluateAll((all) =>
    all.flatMap((element) => {
      const isSeen = element.checkVisibility({ visibilityProperty: true }) && element.closest(".search-line, .skip-links") === null;
      if (!isSeen) return [];
      element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
      const box = element.getBoundingClientRect();
      // A link of several lines is pressed on any of them.
      const isHit = [...element.getClientRects()].some(({ left, top, width, height }) => {
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit !== null && (element.contains(hit) || hit.closest("label")?.contains(element) === true);
      });
      return isHit && box.left >= 0 && box.right <= innerWidth + 0.5
        ? []
        : [`${element.tagName} ${element.textContent.slice(0, 30)}`];
    }),
  );

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
      await atlas.page.setViewportSize(size);
      for (const hash of ["", "region=yunnan&", "view=sources&"]) {
        await atlas.setHash(`${hash}lang=${lang}&renderer=svg`);
        await atlas.page.locator(hash === "view=sources&" ? ".sources-view" : ".map").waitFor();
        const sideways = await atlas.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([size, hash, sideways, await unreachable(atlas), await clipped(atlas)]).toEqual([size, hash, 0, [], []]);
      }
      await atlas.setHash(`lang=${lang}&renderer=svg`);
      const map = await atlas.page.locator(".stage").boundingBox();
      expect(map?.height).toBeGreaterThanOrEqual(Math.min(200, size.height * 0.7));
      // What is kept free for the regions while they load is what they take.
      const blank = await atlas.page.locator(".rail").evaluate((rail) => {
        const last = Math.max(
          ...[...rail.querySelectorAll("button, [role=option]")].map((one) => one.getBoundingClientRect().bottom),
        );
        return rail.getBoundingClientRect().bottom - last;
      });
      expect([size, blank < 30]).toEqual([size, true]);
    }
    await atlas.page.setViewportSize({ width: 683, height: 384 });
    await atlas.page.getByRole("button", { name: words.legend }).click();
    await atlas.page.getByRole("list", { name: words.legend }).waitFor();
    await atlas.page.keyboard.press("Escape");
    await atlas.page.getByRole("list", { name: words.legend }).waitFor({ state: "hidden" });
    await atlas.page.getByRole("button", { name: words.sources, exact: true }).click();
    // It is seen to have come.
    await expect.poll(() => topOf(atlas, ".sources-view")).toBeLessThan(384 * 0.6);
    await atlas.page.getByRole("button", { name: words.search }).click();
    await atlas.page.getByRole("combobox").fill("ruili");
    await atlas.page.locator(".search-list").getByRole("option").first().click();
    expect(atlas.hash()).toContain("ruili");
    // Escape closes the filter that its button opened, and what was chosen in it stays.
    await atlas.page.locator(".filters-toggle").click();
    await atlas.page.getByRole("button", { name: words.laos }).first().click();
    await atlas.page.keyboard.press("Escape");
    expect([atlas.hash().includes("partner=LA"), await atlas.page.locator(".filters.is-open").count()]).toEqual([true, 0]);
  });
});

const topOf = async (atlas: Atlas, part: string): Promise<number> =>
  (await atlas.page.locator(part).boundingBox())?.y ?? Number.POSITIVE_INFINITY;

/** Buttons, headings and options whose text is wider than the box that shows it. */
const clipped = (atlas: Atlas): Promise<readonly string[]> =>
  atlas.page.locator(".app :is(button, h1, h2, h3, h4, [role=option], li, dd)").evaluateAll((all) =>
    all.flatMap((element) => {
      const style = getComputedStyle(element);
      // What is for screen readers only is clipped away on purpose.
      const isCut = style.overflow !== "visible" && style.clipPath === "none" && element.scrollWidth > element.clientWidth + 1;
      return isCut ? [element.textContent?.slice(0, 40) ?? ""] : [];
    }),
  );

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
    const id = await atlas.map().getAttribute("aria-describedby");
    const whole = await atlas.page.locator(`#${id}`).textContent();
    expect(whole).toMatch(/^Northeast is selected, as of 2 June 2021\. Direction: New frontier of opening, [^.]*our reading\./);
    expect(whole).toContain("3 of 5 regions match: Guangxi, Yunnan and Mohan–Boten. Northeast itself is filtered out.");
    expect(await atlas.page.locator(`#${id}`).evaluate((element) => element.closest("[aria-live], [role=status]"))).toBeNull();

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
    const twice = atlas.page.locator("button[aria-label][title]");
    expect(await twice.count()).toBe(0);
    await atlas.page.getByRole("combobox").fill("qqqqqq");
    await expect.poll(() => atlas.page.getByRole("search").locator("[aria-live]").textContent()).toContain("qqqqqq");
  });
});

describe("the keyboard", () => {
  it("opens and closes help, and comes back to where it was", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.button("Help").focus();
    await atlas.press("Enter");
    expect(await atlas.page.getByRole("dialog", { name: "Help" }).isVisible()).toBe(true);
    await atlas.press("Escape");
    expect(await atlas.page.getByRole("dialog").count()).toBe(0);
    expect(await atlas.page.evaluate(() => document.activeElement?.getAttribute("title"))).toBe("Help");
  });
  it("opens help with ?", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.press("?");
    expect(await atlas.page.getByRole("dialog", { name: "Help" }).isVisible()).toBe(true);
  });
  it("reaches skip links, list, filters and map by Tab alone", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    const seen: string[] = [];
    // Once round the page: back at the first stop everything has been passed.
    while (seen.length < 100) {
      await atlas.press("Tab");
      const stop = await atlas.page.evaluate(() => {
        const { activeElement: at } = document;
        // What readers hear: the label, or the content less what is hidden from them.
        const heard = at?.cloneNode(true);
        if (!(at instanceof Element) || !(heard instanceof Element) || at === document.body) return "page";
        for (const silent of heard.querySelectorAll('[aria-hidden="true"], [hidden]')) silent.remove();
        const name = at.getAttribute("aria-label") ?? (heard.textContent.trim() || (at.getAttribute("title") ?? ""));
        return `${at.getAttribute("role") ?? at.tagName.toLowerCase()} ${name}`;
      });
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
    expect(await atlas.map().getAttribute("aria-busy")).toBe("false");
    const id = await atlas.map().getAttribute("aria-describedby");
    expect(await atlas.page.locator(`#${id}`).textContent()).toContain("Yunnan is selected");
  });
});
