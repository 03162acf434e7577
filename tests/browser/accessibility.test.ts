// For everyone: axe finds nothing in the main states, text survives 200 % zoom, changes are announced, keys reach all.
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

/** What axe finds, each with the place. */
const violations = async (atlas: Atlas): Promise<readonly string[]> =>
  (await atlas.axe()).flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`));

describe.each(cases)("axe at %s px", (_width, viewport) => {
  it.each(states)("finds nothing in: %s", async (_name, hash) => {
    const atlas = await openAtlas({ hash: `${hash}renderer=svg`, viewport });
    expect(await violations(atlas)).toEqual([]);
  });
  it("finds nothing in: help", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg", viewport });
    await atlas.button("Help").click();
    expect(await violations(atlas)).toEqual([]);
  });
});

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

describe("at 200 % zoom", () => {
  // A browser's zoom halves the page's pixels: 1366 × 768 becomes 683 × 384, 1920 × 1080 becomes 960 × 540.
  it.each([
    ["1366×768", { width: 683, height: 384 }],
    ["1920×1080", { width: 960, height: 540 }],
  ])("nothing of a %s screen is lost", async (_size, viewport) => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg", viewport });
    expect(await atlas.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    for (const target of [
      atlas.region("Mohan–Boten"),
      atlas.button("Language"),
      atlas.button("Help"),
      atlas.button("Close details"),
      atlas.details().getByText("Sources ·"),
    ]) {
      await target.scrollIntoViewIfNeeded();
      expect(await isReachable(atlas, target)).toBe(true);
    }
    expect(await clipped(atlas)).toEqual([]);
  });
});

const isReachable = async (atlas: Atlas, target: ReturnType<Atlas["region"]>): Promise<boolean> => {
  const box = await target.boundingBox();
  const size = atlas.page.viewportSize();
  if (!box || !size) return false;
  return box.x >= 0 && box.x + box.width <= size.width + 0.5 && box.y + box.height > 0 && box.y < size.height;
};
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
    const said = () => atlas.status().textContent();
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
    expect(await said()).toBe("语言：中文。");
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
