// Files are tested two at a time in one Chromium: what a page copies or saves is found by its own test alone.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";

const saveDeck = async (region: string): Promise<() => string> => {
  const atlas = await openAtlas({ hash: `region=${region}&renderer=svg` });
  await atlas.press("e");
  const editor = atlas.dialog("Your slides");
  await editor.getByRole("button", { name: "Start empty" }).click();
  await editor.getByRole("button", { name: "Add this view as a slide" }).click();
  await editor.getByText("Added as slide 1", { exact: true }).waitFor();
  const { path } = await atlas.fileSavedBy(() => editor.getByRole("button", { name: "Save to file" }).click());
  return () => readFileSync(path, "utf8");
};
const copied = (atlas: Atlas): Promise<string> => atlas.clipboard.text();

it("two pages that save files of one name keep both", async () => {
  const [first, second] = [await saveDeck("yunnan"), await saveDeck("guangxi")];
  expect(first()).toContain('"region": "yunnan"');
  expect(second()).toContain('"region": "guangxi"');
});

it("two pages that copy each keep their own text", async () => {
  const pages = [await openAtlas({ hash: "renderer=svg" }), await openAtlas({ hash: "renderer=svg" })];
  for (const [index, atlas] of pages.entries()) await atlas.clipboard.write(`text ${index}`);
  expect(await Promise.all(pages.map(copied))).toEqual(["text 0", "text 1"]);
});
