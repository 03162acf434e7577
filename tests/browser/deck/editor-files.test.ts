// Journey 3, own slides: saved to a file, opened, dropped and edited in two windows; nothing is lost unasked.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import builtIn from "../../../src/packs/border-zones-2021/deck.json";
import { openAtlas, type Atlas } from "../../driver";
import { dragLinkOver, dropFile, hasFocus } from "../../driver/perceive";
import { until } from "../../page-api";
import { openEditor } from "./open-editor";

describe("a file", () => {
  it("that was saved opens again as the same deck; a broken one changes nothing and is told by its place", async () => {
    const atlas = await openEditor("region=xinjiang");
    await atlas.editor.press("Add this view as a slide");
    const form = await atlas.editor.openForm(13);
    await form.getByLabel("Title").fill("My own: slide?");
    const { name, path } = await atlas.fileSavedBy(() => atlas.editor.press("Save to file"));
    expect(name).toMatch(/\.json$/);
    const saved = readFileSync(path, "utf8");
    const wanted = await atlas.editor.titles();
    await atlas.editor.press("Start empty");
    expect(await atlas.editor.titles()).toEqual([]);
    await atlas.editor.open({ name, content: saved });
    await until("the deck is back", async () => (await atlas.editor.titles()).length === 13);
    expect(await atlas.editor.titles()).toEqual(wanted);

    const broken = saved
      .replace('"region": "guangxi"', '"region": "atlantis"')
      .replace('"My own: slide?"', JSON.stringify("long ".repeat(30)));
    await atlas.editor.open({ name: "broken.json", content: broken });
    await atlas.editor.alert.getByText("The file was not opened; the deck in use is unchanged.").waitFor();
    expect(await atlas.editor.alert.getByRole("heading").allInnerTexts()).toEqual(["Slide slide-1", "Slide guangxi"]);
    const told = await atlas.editor.alert.getByRole("listitem").allInnerTexts();
    expect(told).toEqual(["title.en must be at most 60 characters, found 149", 'view.region unknown region "atlantis"']);
    expect(await atlas.editor.titles()).toEqual(wanted);
    await atlas.setHash("region=xinjiang&lang=zh&renderer=svg");
    const chinese = atlas.chineseEditor().alert.getByRole("listitem");
    expect(await chinese.allInnerTexts()).toEqual([
      "title.en 最多 60 个字符，现有 149 个",
      "view.region 数据包中没有地区“atlantis”",
    ]);
    await atlas.setHash("region=xinjiang&renderer=svg");
    for (const [content, why] of [
      ["{", "It is not JSON."],
      ["[".repeat(40), "It is nested too deeply: not a deck."],
      [saved.replace('"schemaVersion": 2', '"schemaVersion": 99'), "made with a newer version of the atlas. Update this one"],
    ] as const) {
      await atlas.editor.open({ name: "other.json", content });
      await atlas.editor.alert.getByText(why).waitFor();
    }
    expect(await atlas.editor.titles()).toEqual(wanted);
    await atlas.setHash("region=xinjiang&lang=zh&renderer=svg");
    await atlas.chineseEditor().text("由较新版本的图集制成。请先更新").waitFor();
    await atlas.setHash("region=xinjiang&renderer=svg");
    await atlas.editor.open({ name, content: saved });
    await until("nothing is wrong any more", async () => (await atlas.editor.alert.innerText()) === "");
    expect(atlas.problems()).toEqual([]);
  });
});

it("a file dropped anywhere leaves the page where it is; slides are opened, others told", async () => {
  const atlas = await openAtlas({ hash: "view=table&renderer=svg" });
  const own = { ...builtIn, title: { en: "Dropped", zh: "拖放" }, slides: builtIn.slides.slice(0, 2) };
  const notices = atlas.notices.region;
  expect(await dropFile(atlas.table.table.first(), "holiday.jpg", "no deck")).toBe(false);
  await notices.getByText("holiday.jpg was not opened: it is no file of slides.").waitFor();
  expect(await atlas.editor.sheet.count()).toBe(0);
  expect(await dropFile(atlas.banner(), "broken.json", "{")).toBe(false);
  // What was told of the file before is told no longer.
  await notices.getByText("holiday.jpg").waitFor({ state: "detached" });
  await atlas.editor.alert.getByText("It is not JSON.").waitFor();
  // A name that turns round what stands behind it.
  expect(await dropFile(atlas.banner(), "report\u202Etxt.exe", "no deck")).toBe(false);
  await notices.getByText("reporttxt.exe was not opened", { exact: false }).waitFor();
  expect(await dropFile(atlas.region("Yunnan"), "dropped.json", JSON.stringify(own))).toBe(false);
  await until("the dropped deck", async () => (await atlas.editor.titles()).length === 2);
  expect(await atlas.editor.deckTitle.inputValue()).toBe("Dropped");
  // Saved as the built-in one and changed by hand since, it is its author's own.
  expect(await atlas.editor.text("This is the built-in deck.").count()).toBe(0);
  // Text goes into fields, and nowhere else.
  expect([await dragLinkOver(atlas.editor.deckTitle), await dragLinkOver(atlas.region("Yunnan"))]).toEqual([true, false]);
  await atlas.editor.press("Close");
  await atlas.button("Present").click();
  await atlas.slide().waitFor();
  // What it opens is seen, on a black screen too.
  await atlas.press("b");
  const black = atlas.briefing.blank;
  await black.waitFor();
  await dropFile(atlas.all(), "dropped.json", JSON.stringify(own));
  await atlas.editor.sheet.waitFor();
  expect(await black.count()).toBe(0);
  await atlas.press("e");
  // The presenter's window has no sheet of its own.
  const presenter = await atlas.presenterOpenedBy(() => atlas.press("s"));
  await presenter.headingNamed(/./).first().waitFor();
  expect(await dropFile(presenter.all(), "dropped.json", JSON.stringify(own))).toBe(false);
  await presenter.text("Drop a file of slides on the window with the map.").waitFor();
  expect(atlas.problems()).toEqual([]);
});

describe.each(["site", "one-file"] as const)("a deck edited in two windows of the %s", (edition) => {
  it("is told in both, kept in both versions, and either can be taken", async () => {
    const atlas = await openAtlas({ hash: "slide=opening&renderer=svg", edition });
    const other = await atlas.newWindow(atlas.address());
    await other.slide().waitFor();
    const news = (window: Atlas) => window.notices.of("deck-elsewhere");
    const rename = async (window: Atlas, title: string): Promise<void> => {
      await window.editor.deckTitle.fill(title);
      await window.editor.text("Kept in this browser.").waitFor();
    };
    const version = (window: Atlas) => window.editor.versions;
    for (const window of [atlas, other]) await window.press("e");
    await rename(atlas, "Made here");
    await news(other).waitFor();
    await rename(other, "Made there");
    await news(atlas).waitFor();
    await news(atlas).getByRole("button", { name: "See both" }).click();
    await expect
      .poll(() => version(atlas).allInnerTexts())
      .toEqual([expect.stringMatching(/^Made there, 12 slides \(last kept by another window\)/)]);
    await expect.poll(() => version(other).allInnerTexts()).toEqual([expect.stringMatching(/^Made here, 12 slides/)]);

    // Somebody about to choose loses no place while the other window goes on writing.
    const use = version(atlas).getByRole("button", { name: "Use this one" });
    await use.focus();
    await rename(other, "Made there, again");
    await expect.poll(() => version(atlas).allInnerTexts()).toEqual([expect.stringMatching(/^Made there, again/)]);
    expect(await hasFocus(use)).toBe(true);
    await rename(other, "Made there");
    await expect.poll(() => version(atlas).allInnerTexts()).toEqual([expect.stringMatching(/^Made there, 12/)]);

    // Opened anew, the version written last is in use, the other beside it; taking it exchanges both.
    await other.closeWindow();
    atlas.agree();
    await atlas.reload();
    await atlas.press("e");
    const title = atlas.editor.deckTitle;
    await expect.poll(() => title.inputValue()).toBe("Made there");
    await version(atlas).getByRole("button", { name: "Use this one" }).click();
    await expect.poll(() => title.inputValue()).toBe("Made here");
    await expect.poll(() => version(atlas).allInnerTexts()).toEqual([expect.stringMatching(/^Made there/)]);
    for (const name of ["Discard", "Discard for good"]) await version(atlas).getByRole("button", { name, exact: true }).click();
    await expect.poll(() => version(atlas).count()).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });
});
