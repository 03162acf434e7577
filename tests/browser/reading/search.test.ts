// Typing finds: by keyboard alone, in either language, and what is chosen is in the address.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { composeWith, hasFocus } from "../../driver/perceive";

const narrow = { width: 390, height: 844 };
const field = (atlas: Atlas) => atlas.search.field;
const results = (atlas: Atlas) => atlas.search.results;

describe("the search", () => {
  it("opens with /, is moved through with arrows, chooses with Enter, and gives the focus back", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.region("Guangxi").focus();
    await atlas.press("/");
    expect(await hasFocus(field(atlas))).toBe(true);
    await atlas.search.find("meng la", /^Mohan–Boten/);
    expect(await field(atlas).getAttribute("aria-expanded")).toBe("true");
    expect(await atlas.search.active()).toMatch(/^Mohan–Boten.*\nRegion/);
    await atlas.press("ArrowDown");
    expect(await atlas.search.active()).toMatch(/^Mohan–Boten.*\nCross-border zone/);
    await atlas.press("Enter");
    expect(atlas.hash()).toBe("#region=yunnan&zone=mohan-boten&renderer=svg");
    expect(await field(atlas).inputValue()).toBe("");
    expect(await atlas.focusedStop()).toMatch(/^option /);

    // A country is a filter, on and off; a corridor shows its layer and opens a region that it concerns.
    await atlas.press("/");
    await atlas.search.find("loas", /^Laos/);
    await atlas.press("Enter");
    expect(await atlas.api.state()).toMatchObject({ partner: ["LA"] });
    await atlas.press("/");
    await atlas.search.find("laos", /in the filter/);
    await atlas.press("Enter");
    expect(await atlas.api.state()).toMatchObject({ partner: [] });
    await atlas.search.find("land-sea", /^New International Land–Sea/);
    await results(atlas).first().click();
    expect(await atlas.api.state()).toMatchObject({ region: "yunnan", zone: null, layers: ["corridors"] });

    // A zone that no region holds has its details all the same.
    await atlas.press("/");
    await atlas.search.find("gyirong", /^Gyirong/);
    await atlas.press("Enter");
    expect(await atlas.heading().textContent()).toBe("In none of the regions");
    expect(await atlas.details().innerText()).toMatch(/Gyirong.*not confirmed/s);
    await atlas.press("Escape");
    expect(await atlas.details().count()).toBe(0);

    // Nothing is cut off: the last of many is one key away, and in sight.
    await atlas.press("/");
    await atlas.search.find("雲南", /^Yunnan/);
    const many = await results(atlas).count();
    expect(many).toBeGreaterThan(12);
    await atlas.press("ArrowUp");
    expect(await atlas.search.active()).toBe(
      await results(atlas)
        .nth(many - 1)
        .innerText(),
    );
    const [list, last] = await Promise.all([
      atlas.search.list.boundingBox(),
      results(atlas)
        .nth(many - 1)
        .boundingBox(),
    ]);
    expect(list && last && last.y >= list.y && last.y + last.height <= list.y + list.height + 1).toBe(true);
    await atlas.press("ArrowDown");
    expect(await atlas.search.active()).toMatch(/^Yunnan/);
    // A document is found by its number, and opens the sources.
    await atlas.search.find("163号", /^Notice on the work.*163/);
    await atlas.press("Enter");
    expect(await atlas.api.state()).toMatchObject({ view: "sources", measure: null, claim: null });
    // At its beginning, wherever the reader was.
    for (const [typed, id] of [
      ["18号", "n2023"],
      ["163号", "n2021"],
    ] as const) {
      await atlas.press("/");
      await atlas.search.find(typed, /./);
      await atlas.press("Enter");
      await expect.poll(() => atlas.sources.isOnTop(id)).toBe(true);
    }
    expect(atlas.problems()).toEqual([]);
  });

  it("closes with Escape, first the list, then the field, and leaves the state alone", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg" });
    await atlas.press("/");
    await atlas.search.find("ruili", /^Ruili/);
    // What an input method has for itself: Safari's last Enter comes after the composition.
    const first = await atlas.search.active();
    for (const key of ["Enter", "Escape", "ArrowDown"]) await composeWith(field(atlas), key);
    expect([await field(atlas).inputValue(), await atlas.search.active()]).toEqual(["ruili", first]);
    expect(atlas.hash()).toBe("#region=yunnan&renderer=svg");
    await atlas.press("Escape");
    expect(await results(atlas).count()).toBe(0);
    expect(await field(atlas).inputValue()).toBe("");
    await atlas.press("Escape");
    expect(await hasFocus(field(atlas))).toBe(false);
    expect(atlas.hash()).toBe("#region=yunnan&renderer=svg");
    await field(atlas).fill("qqqq");
    await atlas.search.nothingFound("Nothing found for “qqqq”.");
    expect(await field(atlas).getAttribute("aria-expanded")).toBe("false");
  });

  it("is a button on a phone, and finds in Chinese", async () => {
    const atlas = await openAtlas({ hash: "lang=zh&renderer=svg", viewport: narrow });
    await atlas.button("搜索").click();
    await atlas.search.find("瑞丽口岸", /^瑞丽/);
    await results(atlas).first().click();
    expect(atlas.hash()).toBe("#region=yunnan&port=ruili&lang=zh&renderer=svg");
    expect(await atlas.layout.sideways()).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });
});
