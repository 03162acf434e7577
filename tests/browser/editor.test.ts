// Journey 3, own slides: added from what is on the map, worded, ordered, kept, saved and opened again; nothing is lost unasked.
import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import builtIn from "../../src/packs/border-zones-2021/deck.json";
import { Atlas, openAtlas } from "../driver";
import { until, type ViewState } from "../page-api";

const sheet = (atlas: Atlas) => atlas.page.getByRole("dialog", { name: "Your slides" });
const inSheet = (atlas: Atlas, name: string | RegExp) => sheet(atlas).getByRole("button", { name, exact: true });
const rows = (atlas: Atlas) => sheet(atlas).locator("[data-slide]");
const titles = async (atlas: Atlas): Promise<readonly string[]> =>
  (await sheet(atlas).locator(".row-title").allInnerTexts()).map((text) => text.replace(/^\d+\s*/, "").replace(/\s*hidden$/, ""));
/** The form of the slide at that place, from 1. */
async function openRow(atlas: Atlas, place: number) {
  const row = rows(atlas).nth(place - 1);
  await row.locator('[data-act="title"]').click();
  return row.getByRole("group", { name: `Slide ${place}`, exact: true });
}
const note = (atlas: Atlas) => sheet(atlas).locator(".editor-foot").getByRole("status");
const alert = (atlas: Atlas) => sheet(atlas).getByRole("alert");
const choose = (atlas: Atlas, name: string, content: string): Promise<void> =>
  sheet(atlas)
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
const contentOf = ({ slide: _slide, ...view }: ViewState): ViewState => view;

async function openEditor(hash: string): Promise<Atlas> {
  const atlas = await openAtlas({ hash: `${hash}&renderer=svg` });
  await atlas.press("e");
  await rows(atlas).first().waitFor();
  return atlas;
}

describe("this view as a slide", () => {
  it("is added from exploring, worded in place as plain text, and shown exactly", async () => {
    const atlas = await openEditor("region=yunnan&partner=LA");
    const before = await atlas.api.state();
    await inSheet(atlas, "Add this view as a slide").click();
    await sheet(atlas).getByText("Added as slide 13", { exact: true }).waitFor();
    const form = await openRow(atlas, 13);
    expect(await form.getByLabel("Title").inputValue()).toBe("Yunnan");
    // Escape that drops an input method's candidates closes nothing.
    for (const own of [{ isComposing: true }, { keyCode: 229 }])
      await form.getByLabel("Title").dispatchEvent("keydown", { key: "Escape", bubbles: true, cancelable: true, ...own });
    const markup = '<b onclick="x">Laos</b> & <img src=x>';
    await form.getByLabel("Title").fill(markup);
    await form.getByLabel("Point 1").fill("First <i>point</i>");
    await form.getByLabel("Point 2").fill("Second point");
    await form.getByLabel("Speaker notes").fill("Say it\n<script>twice</script>");
    expect((await titles(atlas)).at(-1)).toBe(markup);
    await form.getByRole("button", { name: "Show this slide" }).click();
    await atlas.slide().waitFor();
    expect(atlas.hash()).toBe("#slide=slide-1&renderer=svg");
    expect(contentOf(await atlas.api.state())).toEqual(contentOf(before));
    expect(await atlas.slide().getByRole("heading", { level: 1 }).innerText()).toBe(markup);
    expect(await atlas.slide().locator(".slide-points li").allInnerTexts()).toEqual(["First <i>point</i>", "Second point"]);
    expect(await atlas.slide().locator("b, i, img, script").count()).toBe(0);
    // A point that is emptied closes up.
    await form.getByLabel("Point 1").fill("");
    await form.getByLabel("Title").focus();
    expect(await atlas.slide().locator(".slide-points li").allInnerTexts()).toEqual(["Second point"]);
    expect(atlas.problems()).toEqual([]);
  });

  it("is added after the slide that somebody wandered from, and the wandering is what it shows", async () => {
    const atlas = await openEditor("slide=layout");
    await atlas.api.go({ region: "guangxi", camera: "108,20,4.5" });
    const away = await atlas.api.state();
    await inSheet(atlas, "Add this view as a slide").click();
    await sheet(atlas).getByText("Added as slide 3", { exact: true }).waitFor();
    expect(await atlas.api.state()).toEqual(away);
    await inSheet(atlas, "Close").click();
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
  expect(await titles(atlas)).toEqual(original);
  const [first = "", second = "", third = "", ...rest] = original;

  await sheet(atlas)
    .getByRole("button", { name: `Move “${first}” down` })
    .click();
  expect(await titles(atlas)).toEqual([second, first, third, ...rest]);
  expect(await note(atlas).innerText()).toBe(`“${first}” is now slide 2.`);
  // Focus stays with the slide: the next press moves it on.
  await atlas.press("Enter");
  expect(await titles(atlas)).toEqual([second, third, first, ...rest]);
  expect(atlas.hash()).toBe("#slide=opening&renderer=svg");

  const form = await openRow(atlas, 1);
  await form.getByRole("button", { name: "Duplicate" }).click();
  expect(await titles(atlas)).toEqual([second, second, third, first, ...rest]);
  const copy = rows(atlas).nth(1).getByRole("group", { name: "Slide 2", exact: true });
  await copy.getByRole("button", { name: "Hide" }).click();
  expect(await rows(atlas).nth(1).locator(".row-mark").innerText()).toBe("hidden");
  await atlas.slide().getByRole("heading").click();
  await atlas.press("Home");
  await atlas.press("PageDown");
  expect(await atlas.slide().getByRole("heading", { level: 1 }).innerText()).toBe(third);

  // The slide on screen is deleted: the briefing goes on with the next, and undo brings it back.
  const doomed = await openRow(atlas, 3);
  await doomed.getByRole("button", { name: "Delete" }).click();
  expect(await titles(atlas)).toEqual([second, second, first, ...rest]);
  expect(atlas.hash()).toBe("#slide=opening&renderer=svg");
  await inSheet(atlas, "Undo").click();
  expect(await titles(atlas)).toEqual([second, second, third, first, ...rest]);
  for (const _step of ["hide", "duplicate", "move", "move"]) await inSheet(atlas, "Undo").click();
  expect(await titles(atlas)).toEqual(original);
  expect(await inSheet(atlas, "Undo").getAttribute("aria-disabled")).toBe("true");
  await inSheet(atlas, "Redo").click();
  expect((await titles(atlas)).slice(0, 2)).toEqual([second, first]);
  expect(atlas.problems()).toEqual([]);
});

it("an empty deck cannot be presented: the editor opens and says why, and what to do", async () => {
  const atlas = await openEditor("region=guangxi");
  await inSheet(atlas, "Start empty").click();
  await sheet(atlas).getByText("No slides yet.", { exact: false }).waitFor();
  await inSheet(atlas, "Close").click();
  await atlas.button("Present").click();
  const why = sheet(atlas).getByText("There is no slide to present yet: add one, or start from the built-in deck.");
  await why.waitFor();
  expect(await atlas.slide().count()).toBe(0);
  await inSheet(atlas, "Add this view as a slide").click();
  await sheet(atlas).getByText("Added as slide 1", { exact: true }).waitFor();
  expect(await why.count()).toBe(0);
  await inSheet(atlas, "Close").click();
  await atlas.button("Present").click();
  await atlas.slide().waitFor();
  expect(atlas.hash()).toBe("#slide=slide-1&renderer=svg");
  // Hidden, it is as good as none.
  await atlas.press("Escape");
  await atlas.press("e");
  const form = await openRow(atlas, 1);
  await form.getByRole("button", { name: "Hide" }).click();
  await inSheet(atlas, "Close").click();
  await atlas.button("Present").click();
  await sheet(atlas).getByText("Every slide is hidden", { exact: false }).waitFor();
  // Back to the built-in deck: asks first, as the slide is in no file.
  await inSheet(atlas, "Start from the built-in deck").click();
  await inSheet(atlas, "Keep it").click();
  expect(await titles(atlas)).toHaveLength(1);
  await inSheet(atlas, "Start from the built-in deck").click();
  await inSheet(atlas, "Exchange").click();
  expect(await titles(atlas)).toEqual(builtIn.slides.map(({ title }) => title.en));
  expect(atlas.problems()).toEqual([]);
});

describe("a file", () => {
  it("that was saved opens again as the same deck; a broken one changes nothing and is told by its place", async () => {
    const atlas = await openEditor("region=xinjiang");
    await inSheet(atlas, "Add this view as a slide").click();
    const form = await openRow(atlas, 13);
    await form.getByLabel("Title").fill("My own: slide?");
    const { name, path } = await atlas.fileSavedBy(() => inSheet(atlas, "Save to file").click());
    expect(name).toMatch(/\.json$/);
    const saved = readFileSync(path, "utf8");
    const wanted = await titles(atlas);
    await inSheet(atlas, "Start empty").click();
    expect(await titles(atlas)).toEqual([]);
    await choose(atlas, name, saved);
    await until("the deck is back", async () => (await titles(atlas)).length === 13);
    expect(await titles(atlas)).toEqual(wanted);

    const broken = saved
      .replace('"region": "guangxi"', '"region": "atlantis"')
      .replace('"My own: slide?"', JSON.stringify("long ".repeat(30)));
    await choose(atlas, "broken.json", broken);
    await alert(atlas).getByText("The file was not opened; the deck in use is unchanged.").waitFor();
    expect(await alert(atlas).getByRole("heading").allInnerTexts()).toEqual(["Slide slide-1", "Slide guangxi"]);
    const told = await alert(atlas).getByRole("listitem").allInnerTexts();
    expect(told).toEqual(["title.en must be at most 60 characters, found 149", 'view.region unknown region "atlantis"']);
    expect(await titles(atlas)).toEqual(wanted);
    await atlas.setHash("region=xinjiang&lang=zh&renderer=svg");
    const chinese = atlas.page.getByRole("dialog", { name: "我的幻灯片" }).getByRole("alert").getByRole("listitem");
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
      await choose(atlas, "other.json", content);
      await alert(atlas).getByText(why).waitFor();
    }
    expect(await titles(atlas)).toEqual(wanted);
    await atlas.setHash("region=xinjiang&lang=zh&renderer=svg");
    await atlas.page.getByRole("dialog", { name: "我的幻灯片" }).getByText("由较新版本的图集制成。请先更新").waitFor();
    await atlas.setHash("region=xinjiang&renderer=svg");
    await choose(atlas, name, saved);
    await until("nothing is wrong any more", async () => (await alert(atlas).innerText()) === "");
    expect(atlas.problems()).toEqual([]);
  });
});

/** As if a file lay over an element and were let go there. @returns whether the browser would have left the page for it */
const dropFile = (on: Locator, name: string, content: string): Promise<boolean> =>
  on.evaluate(
    (element, [fileName, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], fileName));
      const isLeft = (type: string): boolean =>
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      return [isLeft("dragover"), isLeft("drop")].includes(true);
    },
    [name, content] as const,
  );

it("a file dropped anywhere leaves the page where it is; slides are opened, others told", async () => {
  const atlas = await openAtlas({ hash: "view=table&renderer=svg" });
  const { page } = atlas;
  const own = { ...builtIn, title: { en: "Dropped", zh: "拖放" }, slides: builtIn.slides.slice(0, 2) };
  const notices = page.getByRole("region", { name: "Notices" });
  expect(await dropFile(page.getByRole("table").first(), "holiday.jpg", "no deck")).toBe(false);
  await notices.getByText("holiday.jpg was not opened: it is no file of slides.").waitFor();
  expect(await sheet(atlas).count()).toBe(0);
  expect(await dropFile(page.getByRole("banner"), "broken.json", "{")).toBe(false);
  // What was told of the file before is told no longer.
  await notices.getByText("holiday.jpg").waitFor({ state: "detached" });
  await alert(atlas).getByText("It is not JSON.").waitFor();
  // A name that turns round what stands behind it.
  expect(await dropFile(page.getByRole("banner"), "report\u202Etxt.exe", "no deck")).toBe(false);
  await notices.getByText("reporttxt.exe was not opened", { exact: false }).waitFor();
  expect(await dropFile(atlas.region("Yunnan"), "dropped.json", JSON.stringify(own))).toBe(false);
  await until("the dropped deck", async () => (await titles(atlas)).length === 2);
  expect(await sheet(atlas).getByLabel("Title of the deck").inputValue()).toBe("Dropped");
  // Saved as the built-in one and changed by hand since, it is its author's own.
  expect(await sheet(atlas).getByText("This is the built-in deck.", { exact: false }).count()).toBe(0);
  // Text goes into fields, and nowhere else.
  const dragText = (on: Locator): Promise<boolean> =>
    on.evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/uri-list", "https://example.org/");
      return element.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
    });
  expect([await dragText(sheet(atlas).getByLabel("Title of the deck")), await dragText(atlas.region("Yunnan"))]).toEqual([
    true,
    false,
  ]);
  await inSheet(atlas, "Close").click();
  await atlas.button("Present").click();
  await atlas.slide().waitFor();
  // What it opens is seen, on a black screen too.
  await atlas.press("b");
  const black = page.getByLabel("The screen is blank");
  await black.waitFor();
  await dropFile(page.locator("body"), "dropped.json", JSON.stringify(own));
  await sheet(atlas).waitFor();
  expect(await black.count()).toBe(0);
  await atlas.press("e");
  // The presenter's window has no sheet of its own.
  const presenter = await atlas.windowOpenedBy(() => atlas.press("s"));
  await presenter.getByRole("heading").first().waitFor();
  expect(await dropFile(presenter.locator("body"), "dropped.json", JSON.stringify(own))).toBe(false);
  await presenter.getByText("Drop a file of slides on the window with the map.").waitFor();
  expect(atlas.problems()).toEqual([]);
});

it("unsaved changes are asked about on leaving, and kept in the browser all the same", async () => {
  const atlas = await openEditor("region=yunnan");
  const asked: string[] = [];
  atlas.page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await atlas.reload();
  expect(asked).toEqual([]);
  await atlas.press("e");
  await inSheet(atlas, "Add this view as a slide").click();
  await sheet(atlas).getByText("Added as slide 13", { exact: true }).waitFor();
  const wanted = await titles(atlas);
  await atlas.reload();
  expect(asked).toEqual(["beforeunload"]);
  await atlas.press("e");
  await rows(atlas).first().waitFor();
  expect(await titles(atlas)).toEqual(wanted);
  expect(await sheet(atlas).getByText("Not yet saved to a file.", { exact: false }).count()).toBe(1);
  await atlas.fileSavedBy(() => inSheet(atlas, "Save to file").click());
  await atlas.reload();
  expect(asked).toEqual(["beforeunload"]);
});

it("a field shows what the deck holds, whatever the browser takes back in it", async () => {
  const atlas = await openEditor("slide=opening");
  const title = sheet(atlas).getByLabel("Title of the deck");
  await title.click();
  await atlas.press("Control+a");
  await atlas.page.keyboard.type("A6");
  await inSheet(atlas, "Start empty").click();
  await inSheet(atlas, "Exchange").click();
  await note(atlas).getByRole("button", { name: "Undo" }).or(inSheet(atlas, "Undo")).first().waitFor();
  await atlas.press("Control+z");
  await inSheet(atlas, "Undo").click();
  const isKept = (words: string): Promise<boolean> =>
    atlas.page.evaluate((text) => Object.values<string>({ ...localStorage }).some((kept) => kept.includes(text)), words);
  await expect.poll(async () => isKept(await title.inputValue())).toBe(true);
});

describe("a link to a built-in slide", () => {
  it("that the own deck lacks shows the built-in deck, and leaves the own one as it is", async () => {
    const atlas = await openEditor("region=yunnan");
    await inSheet(atlas, "Start empty").click();
    await inSheet(atlas, "Add this view as a slide").click();
    await sheet(atlas).getByText("Added as slide 1", { exact: true }).waitFor();
    await inSheet(atlas, "Close").click();
    // In the open page, and in one that the link opens.
    await atlas.setHash("slide=guangxi&renderer=svg");
    await atlas.slide().waitFor();
    const shownHere = await atlas.api.state();
    expect([atlas.hash(), shownHere["slide"]]).toEqual(["#slide=guangxi&renderer=svg", "guangxi"]);
    atlas.page.on("dialog", (dialog) => void dialog.accept());
    await atlas.reload();
    expect(await atlas.slide().getByRole("heading", { level: 1 }).innerText()).toBe("Guangxi faces ASEAN");
    expect(await atlas.api.state()).toEqual(shownHere);
    await atlas.press("PageDown");
    expect(atlas.hash()).toBe("#slide=yunnan&renderer=svg");
    await atlas.press("Escape");
    await atlas.button("Present").click();
    await until("the own slide", () => Promise.resolve(atlas.hash() === "#slide=slide-1&renderer=svg"));
    await atlas.press("e");
    expect(await titles(atlas)).toEqual(["Yunnan"]);
    expect(atlas.problems()).toEqual([]);
  });
});

describe.each(["site", "one-file"] as const)("a deck edited in two windows of the %s", (edition) => {
  it("is told in both, kept in both versions, and either can be taken", async () => {
    const atlas = await openAtlas({ hash: "slide=opening&renderer=svg", edition });
    const other = new Atlas(atlas.context, await atlas.context.newPage(), true);
    await other.page.goto(atlas.page.url());
    await other.slide().waitFor();
    const news = (window: Atlas) => window.page.locator('.notice[data-kind="deck-elsewhere"]');
    const rename = async (window: Atlas, title: string): Promise<void> => {
      await sheet(window).getByLabel("Title of the deck").fill(title);
      await sheet(window).getByText("Kept in this browser.", { exact: false }).waitFor();
    };
    const version = (window: Atlas) => sheet(window).getByRole("region", { name: "Other versions" }).getByRole("listitem");
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
    expect(await use.evaluate((button) => button === document.activeElement)).toBe(true);
    await rename(other, "Made there");
    await expect.poll(() => version(atlas).allInnerTexts()).toEqual([expect.stringMatching(/^Made there, 12/)]);

    // Opened anew, the version written last is in use, the other beside it; taking it exchanges both.
    await other.page.close();
    atlas.page.on("dialog", (dialog) => void dialog.accept());
    await atlas.reload();
    await atlas.press("e");
    const title = sheet(atlas).getByLabel("Title of the deck");
    await expect.poll(() => title.inputValue()).toBe("Made there");
    await version(atlas).getByRole("button", { name: "Use this one" }).click();
    await expect.poll(() => title.inputValue()).toBe("Made here");
    await expect.poll(() => version(atlas).allInnerTexts()).toEqual([expect.stringMatching(/^Made there/)]);
    for (const name of ["Discard", "Discard for good"]) await version(atlas).getByRole("button", { name, exact: true }).click();
    await expect.poll(() => version(atlas).count()).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });
});
