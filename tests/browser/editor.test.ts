// Journey 3, own slides: added from what is on the map, worded, ordered, kept, saved and opened again; nothing is lost unasked.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import builtIn from "../../src/packs/border-zones-2021/deck.json";
import { openAtlas, type Atlas } from "../driver";
import { composeWith, dragLinkOver, dropFile, hasFocus } from "../driver/perceive";
import { until, type ViewState } from "../page-api";

const contentOf = ({ slide: _slide, ...view }: ViewState): ViewState => view;

async function openEditor(hash: string): Promise<Atlas> {
  const atlas = await openAtlas({ hash: `${hash}&renderer=svg` });
  await atlas.press("e");
  await atlas.editor.rows.first().waitFor();
  return atlas;
}

describe("this view as a slide", () => {
  it("is added from exploring, worded in place as plain text, and shown exactly", async () => {
    const atlas = await openEditor("region=yunnan&partner=LA");
    const before = await atlas.api.state();
    await atlas.editor.addView(13);
    const form = await atlas.editor.openForm(13);
    expect(await form.getByLabel("Title").inputValue()).toBe("Yunnan");
    // Escape that drops an input method's candidates closes nothing.
    await composeWith(form.getByLabel("Title"), "Escape");
    const markup = '<b onclick="x">Laos</b> & <img src=x>';
    await form.getByLabel("Title").fill(markup);
    await form.getByLabel("Point 1").fill("First <i>point</i>");
    await form.getByLabel("Point 2").fill("Second point");
    await form.getByLabel("Speaker notes").fill("Say it\n<script>twice</script>");
    expect((await atlas.editor.titles()).at(-1)).toBe(markup);
    await form.getByRole("button", { name: "Show this slide" }).click();
    await atlas.slide().waitFor();
    expect(atlas.hash()).toBe("#slide=slide-1&renderer=svg");
    expect(contentOf(await atlas.api.state())).toEqual(contentOf(before));
    expect(await atlas.slide().getByRole("heading", { level: 1 }).innerText()).toBe(markup);
    expect(await atlas.briefing.points.allInnerTexts()).toEqual(["First <i>point</i>", "Second point"]);
    expect(await atlas.briefing.foreignElements()).toBe(0);
    // A point that is emptied closes up.
    await form.getByLabel("Point 1").fill("");
    await form.getByLabel("Title").focus();
    expect(await atlas.briefing.points.allInnerTexts()).toEqual(["Second point"]);
    expect(atlas.problems()).toEqual([]);
  });

  it("is added after the slide that somebody wandered from, and the wandering is what it shows", async () => {
    const atlas = await openEditor("slide=layout");
    await atlas.api.go({ region: "guangxi", camera: "108,20,4.5" });
    const away = await atlas.api.state();
    await atlas.editor.addView(3);
    expect(await atlas.api.state()).toEqual(away);
    await atlas.editor.press("Close");
    await atlas.press("PageDown");
    expect(atlas.hash()).toBe("#slide=slide-1&renderer=svg");
    expect(contentOf(await atlas.api.state())).toEqual(contentOf(away));
    await atlas.press("PageDown");
    expect(atlas.hash()).toBe("#slide=xinjiang&renderer=svg");
  });
});

it("slides are reordered, duplicated, hidden and deleted, and every step is taken back", async () => {
  const atlas = await openEditor("slide=opening");
  const original = builtIn.slides.map(({ title }) => title.en);
  expect(await atlas.editor.titles()).toEqual(original);
  const [first = "", second = "", third = "", ...rest] = original;

  await atlas.editor.moveDown(first);
  expect(await atlas.editor.titles()).toEqual([second, first, third, ...rest]);
  expect(await atlas.editor.note.innerText()).toBe(`“${first}” is now slide 2.`);
  // Focus stays with the slide: the next press moves it on.
  await atlas.press("Enter");
  expect(await atlas.editor.titles()).toEqual([second, third, first, ...rest]);
  expect(atlas.hash()).toBe("#slide=opening&renderer=svg");

  const form = await atlas.editor.openForm(1);
  await form.getByRole("button", { name: "Duplicate" }).click();
  expect(await atlas.editor.titles()).toEqual([second, second, third, first, ...rest]);
  const copy = atlas.editor.form(2);
  await copy.getByRole("button", { name: "Hide" }).click();
  expect(await atlas.editor.markOf(2).innerText()).toBe("hidden");
  await atlas.slide().getByRole("heading").click();
  await atlas.press("Home");
  await atlas.press("PageDown");
  expect(await atlas.slide().getByRole("heading", { level: 1 }).innerText()).toBe(third);

  // The slide on screen is deleted: the briefing goes on with the next, and undo brings it back.
  const doomed = await atlas.editor.openForm(3);
  await doomed.getByRole("button", { name: "Delete" }).click();
  expect(await atlas.editor.titles()).toEqual([second, second, first, ...rest]);
  expect(atlas.hash()).toBe("#slide=opening&renderer=svg");
  await atlas.editor.press("Undo");
  expect(await atlas.editor.titles()).toEqual([second, second, third, first, ...rest]);
  for (const _step of ["hide", "duplicate", "move", "move"]) await atlas.editor.press("Undo");
  expect(await atlas.editor.titles()).toEqual(original);
  expect(await atlas.editor.button("Undo").getAttribute("aria-disabled")).toBe("true");
  await atlas.editor.press("Redo");
  expect((await atlas.editor.titles()).slice(0, 2)).toEqual([second, first]);
  expect(atlas.problems()).toEqual([]);
});

it("an empty deck cannot be presented: the editor opens and says why, and what to do", async () => {
  const atlas = await openEditor("region=guangxi");
  await atlas.editor.press("Start empty");
  await atlas.editor.text("No slides yet.").waitFor();
  await atlas.editor.press("Close");
  await atlas.button("Present").click();
  const why = atlas.editor.text("There is no slide to present yet: add one, or start from the built-in deck.");
  await why.waitFor();
  expect(await atlas.slide().count()).toBe(0);
  await atlas.editor.addView(1);
  expect(await why.count()).toBe(0);
  await atlas.editor.press("Close");
  await atlas.button("Present").click();
  await atlas.slide().waitFor();
  expect(atlas.hash()).toBe("#slide=slide-1&renderer=svg");
  // Hidden, it is as good as none.
  await atlas.press("Escape");
  await atlas.press("e");
  const form = await atlas.editor.openForm(1);
  await form.getByRole("button", { name: "Hide" }).click();
  await atlas.editor.press("Close");
  await atlas.button("Present").click();
  await atlas.editor.text("Every slide is hidden").waitFor();
  // Back to the built-in deck: asks first, as the slide is in no file.
  await atlas.editor.press("Start from the built-in deck");
  await atlas.editor.press("Keep it");
  expect(await atlas.editor.titles()).toHaveLength(1);
  await atlas.editor.press("Start from the built-in deck");
  await atlas.editor.press("Exchange");
  expect(await atlas.editor.titles()).toEqual(builtIn.slides.map(({ title }) => title.en));
  expect(atlas.problems()).toEqual([]);
});

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
      [saved.replace('"schemaVersion": 1', '"schemaVersion": 99'), "made with a newer version of the atlas. Update this one"],
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

it("unsaved changes are asked about on leaving, and kept in the browser all the same", async () => {
  const atlas = await openEditor("region=yunnan");
  const asked = atlas.agree();
  await atlas.reload();
  expect(asked).toEqual([]);
  await atlas.press("e");
  await atlas.editor.addView(13);
  const wanted = await atlas.editor.titles();
  await atlas.reload();
  expect(asked).toEqual(["beforeunload"]);
  await atlas.press("e");
  await atlas.editor.rows.first().waitFor();
  expect(await atlas.editor.titles()).toEqual(wanted);
  expect(await atlas.editor.text("Not yet saved to a file.").count()).toBe(1);
  await atlas.fileSavedBy(() => atlas.editor.press("Save to file"));
  await atlas.reload();
  expect(asked).toEqual(["beforeunload"]);
});

it("a field shows what the deck holds, whatever the browser takes back in it", async () => {
  const atlas = await openEditor("slide=opening");
  const title = atlas.editor.deckTitle;
  await title.click();
  await atlas.press("Control+a");
  await atlas.type("A6");
  await atlas.editor.press("Start empty");
  await atlas.editor.press("Exchange");
  await atlas.editor.note.getByRole("button", { name: "Undo" }).or(atlas.editor.button("Undo")).first().waitFor();
  await atlas.press("Control+z");
  await atlas.editor.press("Undo");
  await expect.poll(async () => atlas.storage.holds(await title.inputValue())).toBe(true);
});

describe("a link to a built-in slide", () => {
  it("that the own deck lacks shows the built-in deck, and leaves the own one as it is", async () => {
    const atlas = await openEditor("region=yunnan");
    await atlas.editor.press("Start empty");
    await atlas.editor.addView(1);
    await atlas.editor.press("Close");
    // In the open page, and in one that the link opens.
    await atlas.setHash("slide=guangxi&renderer=svg");
    await atlas.slide().waitFor();
    const shownHere = await atlas.api.state();
    expect([atlas.hash(), shownHere["slide"]]).toEqual(["#slide=guangxi&renderer=svg", "guangxi"]);
    atlas.agree();
    await atlas.reload();
    expect(await atlas.slide().getByRole("heading", { level: 1 }).innerText()).toBe("Guangxi faces ASEAN");
    expect(await atlas.api.state()).toEqual(shownHere);
    await atlas.press("PageDown");
    expect(atlas.hash()).toBe("#slide=yunnan&renderer=svg");
    await atlas.press("Escape");
    await atlas.button("Present").click();
    await until("the own slide", () => Promise.resolve(atlas.hash() === "#slide=slide-1&renderer=svg"));
    await atlas.press("e");
    expect(await atlas.editor.titles()).toEqual(["Yunnan"]);
    expect(atlas.problems()).toEqual([]);
  });
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
