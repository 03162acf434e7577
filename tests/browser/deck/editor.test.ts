// Journey 3, own slides: added from what is on the map, worded, ordered, kept, saved and opened again; nothing is lost unasked.
import { describe, expect, it } from "vitest";
import builtIn from "../../../src/packs/border-zones-2021/deck.json";
import { composeWith } from "../../driver/perceive";
import { until, type ViewState } from "../../page-api";
import { openEditor } from "./open-editor";

const contentOf = ({ slide: _slide, ...view }: ViewState): ViewState => view;

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
