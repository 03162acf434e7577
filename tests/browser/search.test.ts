// Typing finds: by keyboard alone, in either language, and what is chosen is in the address.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../driver";

const narrow = { width: 390, height: 844 };
const field = (atlas: Atlas) => atlas.page.getByRole("combobox", { name: /^(Search|搜索)$/ });
const results = (atlas: Atlas) => atlas.page.getByRole("listbox", { name: /^(Results|结果)$/ }).getByRole("option");
const active = async (atlas: Atlas): Promise<string> => {
  const id = await field(atlas).getAttribute("aria-activedescendant");
  return atlas.page.locator(`[id="${id}"]`).innerText();
};
/** Types and waits until the first result is the one named. */
const find = async (atlas: Atlas, text: string, first: RegExp): Promise<void> => {
  await field(atlas).fill(text);
  await results(atlas).first().filter({ hasText: first }).waitFor();
};
const focusIsOn = (atlas: Atlas, selector: string): Promise<boolean> =>
  atlas.page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

describe("the search", () => {
  it("opens with /, is moved through with arrows, chooses with Enter, and gives the focus back", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.region("Guangxi").focus();
    await atlas.press("/");
    expect(await field(atlas).evaluate((element) => element === document.activeElement)).toBe(true);
    await find(atlas, "meng la", /^Mohan–Boten/);
    expect(await field(atlas).getAttribute("aria-expanded")).toBe("true");
    expect(await active(atlas)).toMatch(/^Mohan–Boten.*\nRegion/);
    await atlas.press("ArrowDown");
    expect(await active(atlas)).toMatch(/^Mohan–Boten.*\nCross-border zone/);
    await atlas.press("Enter");
    expect(atlas.hash()).toBe("#region=yunnan&zone=mohan-boten&renderer=svg");
    expect(await field(atlas).inputValue()).toBe("");
    expect(await focusIsOn(atlas, '[role="option"]')).toBe(true);

    // A country is a filter, on and off; a corridor shows its layer and opens a region that it concerns.
    await atlas.press("/");
    await find(atlas, "loas", /^Laos/);
    await atlas.press("Enter");
    expect(await atlas.api.state()).toMatchObject({ partner: ["LA"] });
    await atlas.press("/");
    await find(atlas, "laos", /in the filter/);
    await atlas.press("Enter");
    expect(await atlas.api.state()).toMatchObject({ partner: [] });
    await find(atlas, "land-sea", /^New International Land–Sea/);
    await results(atlas).first().click();
    expect(await atlas.api.state()).toMatchObject({ region: "yunnan", zone: null, layers: ["corridors"] });

    // A zone that no region holds has its details all the same.
    await atlas.press("/");
    await find(atlas, "gyirong", /^Gyirong/);
    await atlas.press("Enter");
    expect(await atlas.heading().textContent()).toBe("In none of the regions");
    expect(await atlas.details().innerText()).toMatch(/Gyirong.*not confirmed/s);
    await atlas.press("Escape");
    expect(await atlas.details().count()).toBe(0);

    // Nothing is cut off: the last of many is one key away, and in sight.
    await atlas.press("/");
    await find(atlas, "雲南", /^Yunnan/);
    const many = await results(atlas).count();
    expect(many).toBeGreaterThan(12);
    await atlas.press("ArrowUp");
    expect(await active(atlas)).toBe(
      await results(atlas)
        .nth(many - 1)
        .innerText(),
    );
    const [list, last] = await Promise.all([
      atlas.page.getByRole("listbox", { name: "Results" }).boundingBox(),
      results(atlas)
        .nth(many - 1)
        .boundingBox(),
    ]);
    expect(list && last && last.y >= list.y && last.y + last.height <= list.y + list.height + 1).toBe(true);
    await atlas.press("ArrowDown");
    expect(await active(atlas)).toMatch(/^Yunnan/);
    // A document is found by its number, and opens the sources.
    await find(atlas, "163号", /^Notice on the work.*163/);
    await atlas.press("Enter");
    expect(await atlas.api.state()).toMatchObject({ view: "sources", measure: null, claim: null });
    // At its beginning, wherever the reader was.
    const isOnTop = (id: string): Promise<boolean> =>
      atlas.page.evaluate((name) => {
        const [heading, pane] = [document.getElementById(`document-${name}`), document.querySelector(".sources-view")];
        return heading !== null && Math.abs(heading.getBoundingClientRect().top - (pane?.getBoundingClientRect().top ?? -99)) < 3;
      }, id);
    for (const [typed, id] of [
      ["18号", "n2023"],
      ["163号", "n2021"],
    ] as const) {
      await atlas.press("/");
      await find(atlas, typed, /./);
      await atlas.press("Enter");
      await expect.poll(() => isOnTop(id)).toBe(true);
    }
    expect(atlas.problems()).toEqual([]);
  });

  it("closes with Escape, first the list, then the field, and leaves the state alone", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg" });
    await atlas.press("/");
    await find(atlas, "ruili", /^Ruili/);
    // What an input method has for itself: Safari's last Enter comes after the composition.
    const first = await active(atlas);
    for (const key of ["Enter", "Escape", "ArrowDown"])
      for (const own of [{ isComposing: true }, { keyCode: 229 }])
        await field(atlas).dispatchEvent("keydown", { key, bubbles: true, cancelable: true, ...own });
    expect([await field(atlas).inputValue(), await active(atlas)]).toEqual(["ruili", first]);
    expect(atlas.hash()).toBe("#region=yunnan&renderer=svg");
    await atlas.press("Escape");
    expect(await results(atlas).count()).toBe(0);
    expect(await field(atlas).inputValue()).toBe("");
    await atlas.press("Escape");
    expect(await field(atlas).evaluate((element) => element === document.activeElement)).toBe(false);
    expect(atlas.hash()).toBe("#region=yunnan&renderer=svg");
    await field(atlas).fill("qqqq");
    await atlas.page.locator(".search-note", { hasText: "Nothing found for “qqqq”." }).waitFor();
    expect(await field(atlas).getAttribute("aria-expanded")).toBe("false");
  });

  it("is a button on a phone, and finds in Chinese", async () => {
    const atlas = await openAtlas({ hash: "lang=zh&renderer=svg", viewport: narrow });
    await atlas.button("搜索").click();
    await find(atlas, "瑞丽口岸", /^瑞丽/);
    await results(atlas).first().click();
    expect(atlas.hash()).toBe("#region=yunnan&port=ruili&lang=zh&renderer=svg");
    expect(await atlas.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });
});
