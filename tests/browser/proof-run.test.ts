// The proof run: the whole briefing and the main journeys by keyboard alone, on the one-file edition without network, with and
// without WebGL, and on the site in a sub-path. What was seen is written to tests/results/proof-run.log, which CI prints.
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import type { OpenOptions } from "../browser-profile";
import { openAtlas, type Atlas } from "../driver";
import { until } from "../page-api";
import { nameOf, regionIds } from "./atlas-facts";
import { slideAt, slides } from "./slides";

const record = "tests/results/proof-run.log";
beforeAll(() => {
  mkdirSync("tests/results", { recursive: true });
  writeFileSync(record, "");
});
const seen = (step: string, what: string): void => appendFileSync(record, `  ${step}: ${what.replaceAll(/\s+/g, " ")}\n`);

/** Before the page's own scripts: counts whatever a mouse, pen or finger would cause. */
function countPointers(): void {
  let count = 0;
  Object.defineProperty(globalThis, "pointersSeen", { get: () => count });
  for (const kind of ["pointerdown", "pointermove", "mousedown", "mousemove", "touchstart", "wheel"])
    addEventListener(kind, () => (count += 1), { capture: true });
}
/** Presses Tab until what has the focus says so. @returns what it says */
async function tabTo(atlas: Atlas, name: RegExp): Promise<string> {
  for (let count = 0; count < 60; count += 1) {
    await atlas.pressWithoutWaiting("Tab");
    const here = await atlas.focusedWords();
    if (name.test(here)) return here;
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}
/** One option of the list takes the focus: the selected one, or the first. */
const aRegion = new RegExp(`^(${regionIds.map((id) => nameOf(id)).join("|")})`);
const titleOn = async (atlas: Atlas): Promise<string> =>
  (await atlas.slide().getByRole("heading", { level: 1 }).innerText()).replaceAll("\u2060", "").replaceAll("\n", " ");

/** @param isBothWays back to the first slide as well: where the processor draws, only the twin is quick enough for it in CI */
async function giveBriefing(atlas: Atlas, isBothWays: boolean): Promise<void> {
  await tabTo(atlas, /^Present$/);
  await atlas.press("Enter");
  await atlas.slide().waitFor();
  for (const [index, slide] of slides.entries()) {
    if (index > 0) await atlas.press("PageDown");
    expect(await titleOn(atlas)).toBe(slide.title.en);
    seen(`${index > 0 ? "PageDown" : "Tab, Enter on Present"}: slide ${index + 1} of ${slides.length}`, slide.title.en);
  }
  for (let index = slides.length - 2; isBothWays && index >= 0; index -= 1) {
    await atlas.pressWithoutWaiting("PageUp");
    const wanted = slideAt(index).title.en;
    await until(`the slide is ${wanted}`, async () => (await titleOn(atlas)) === wanted);
    seen(`PageUp: slide ${index + 1} of ${slides.length}`, wanted);
  }
}

async function wanderAndReturn(atlas: Atlas): Promise<void> {
  for (const key of ["5", "Enter"]) await atlas.press(key);
  const slide = { title: await titleOn(atlas), address: atlas.hash() };
  expect(slide.title).toBe(slideAt(4).title.en);
  seen("5, Enter", slide.title);
  const { sign } = atlas.briefing;
  await atlas.press("r");
  await tabTo(atlas, aRegion);
  for (const key of ["ArrowUp", "Enter"]) await atlas.press(key);
  expect(await atlas.heading().innerText()).toContain(nameOf("guangxi"));
  seen("R, Tab, arrows, Enter in the list", `${nameOf("guangxi")}, and a sign: ${await sign.innerText()}`);
  await atlas.press("Backspace");
  expect({ title: await titleOn(atlas), address: atlas.hash() }).toEqual(slide);
  expect(await sign.count()).toBe(0);
  seen("Backspace", `back on the slide, exactly: ${slide.title}`);
  for (let count = 0; count < 3 && (await atlas.slide().count()) > 0; count += 1) await atlas.press("Escape");
  expect(await atlas.slide().count()).toBe(0);
  seen("Escape", "the briefing is left");
}

async function explore(atlas: Atlas): Promise<void> {
  await atlas.press("Escape");
  await tabTo(atlas, aRegion);
  for (const key of ["Home", "ArrowDown", "ArrowDown", "Enter"]) await atlas.press(key);
  expect(await atlas.heading().innerText()).toContain(nameOf("yunnan"));
  seen("Tab, arrows, Enter in the list", `details of ${nameOf("yunnan")}`);
  const chip = await tabTo(atlas, /^Laos/);
  await atlas.press("Space");
  expect(await atlas.api.matches()).toEqual(["guangxi", "yunnan", "mohan-boten"]);
  seen("Tab, Space on a filter", `${chip}: ${(await atlas.api.matches()).join(", ")}`);
  await atlas.press("l");
  const chinese = atlas.headingNamed(nameOf("yunnan", "zh"), 2);
  expect(await chinese.count()).toBe(1);
  seen("L", await chinese.innerText());
  for (const key of ["l", "l", "?"]) await atlas.press(key);
  const help = atlas.dialog("Help");
  await help.waitFor();
  seen("L, L, ?", `in English again; a sheet of ${await help.getByRole("heading").count()} parts: Help`);
  await atlas.press("Escape");
  await help.waitFor({ state: "detached" });
}

interface SetUp extends OpenOptions {
  readonly name: string;
  readonly renderer: "svg" | "webgl";
}
const setUps: readonly SetUp[] = [
  { name: "one file from the disk, network off, WebGL off", edition: "one-file", webgl: false, renderer: "svg" },
  { name: "one file from the disk, network off, WebGL on", edition: "one-file", renderer: "webgl" },
  { name: "site over http in a sub-path, WebGL on", edition: "site", renderer: "webgl" },
];

// Software WebGL paints a slide in half a second where two files are tested at a time.
it.each(setUps)("by keyboard alone: $name", { timeout: 480_000 }, async ({ name, renderer, ...options }) => {
  const atlas = await openAtlas({ ...options, viewport: { width: 1024, height: 768 }, before: countPointers });
  appendFileSync(record, `${name}\n`);
  await expect.poll(() => atlas.api.renderer(), { timeout: 100_000 }).toBe(renderer);
  await atlas.whenIdle();
  const { protocol, pathname } = new URL(atlas.address());
  expect([protocol, await atlas.map.isBusy()]).toEqual([options.edition === "site" ? "http:" : "file:", false]);
  seen("opened", `${protocol} ${pathname.split("/").slice(-3).join("/")}, the map drawn by ${renderer}`);
  await giveBriefing(atlas, renderer === "svg");
  await wanderAndReturn(atlas);
  await explore(atlas);
  expect(await atlas.noted("pointersSeen")).toBe(0);
  expect([await atlas.api.renderer(), atlas.problems()]).toEqual([renderer, []]);
  seen("at the end", `the map drawn by ${renderer}; no pointer, no error, no request elsewhere, nothing that the policy refused`);
});
