// Holds the browser tests to the words of their driver, and proves on small made-up sources that the rule can fail. A test that
// looks up a class name or speaks to the browser library itself makes both an interface that nobody may change.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findReachesPast } from "./driver-rule";

describe("the browser tests", () => {
  it("reach the page through their driver alone", () => {
    const files = readdirSync("tests/browser", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
    expect(files.length).toBeGreaterThan(30);
    const found = files.flatMap((path) => findReachesPast(`tests/browser/${path}`, readFileSync(`tests/browser/${path}`, "utf8")));
    expect(found).toEqual([]);
  });
});

describe(findReachesPast, () => {
  it.each([
    ["a CSS look-up", 'await atlas.details().locator(".later").click();', ".locator("],
    ["the look-up of a frame", 'atlas.frameLocator("iframe");', ".frameLocator("],
    ["the page", 'await atlas.page.click("x");', ".page"],
    ["the page of a thing", "atlas.heading().page();", ".page"],
    ["the page by its name in quotes", 'atlas["page"];', '["page"]'],
    ["the page taken apart", "const { page: window } = atlas;", "{ page }"],
    ["the profile", "await atlas.context.newPage();", ".context"],
    ["a function run in the page", "await atlas.heading().evaluate((one) => one.tagName);", ".evaluate("],
    ["a function run on many things", "atlas.regions().evaluateAll((all) => all.length);", ".evaluateAll("],
    ["a look-up inside the page", 'openAtlas({ before: () => void document.querySelector("svg.twin") });', ".querySelector("],
    ["a look-up of all inside the page", 'document.querySelectorAll<HTMLElement>("p");', ".querySelectorAll("],
    ["a look-up by class", 'document.getElementsByClassName("map");', ".getElementsByClassName("],
    ["a look-up by id", 'document.getElementById("root");', ".getElementById("],
    ["a look-up upwards", 'element.closest(".map");', ".closest("],
    ["a comparison with a selector", 'element.matches(".map");', ".matches("],
    ["the library's older look-ups", 'await window.$eval("p", f);', ".$eval("],
    ["an event made by hand", 'await atlas.all().dispatchEvent("click");', ".dispatchEvent("],
    ["class names read from a thing", 'await atlas.region("x").getAttribute("class");', 'getAttribute("class")'],
    ["the browser library", 'import type { Page } from "playwright-core";', "playwright-core"],
    ["the driver's look-ups", 'import { onMap } from "../driver/look-ups";', "../driver/look-ups"],
  ])("finds %s", (_what, source, named) => {
    expect(findReachesPast("a.test.ts", `\n${source}`)).toEqual([expect.stringContaining(`a.test.ts:2 ${named}`)]);
  });

  it.each([
    ["words of the product", 'await atlas.map.nameOf("country", "LA").click(); await atlas.briefing.title.innerText();'],
    ["roles and names", 'atlas.details().getByRole("button", { name: "Close up" });'],
    ["the script API", "await atlas.api.matches();"],
    ["comments and strings", '// atlas.page.locator(".map")\nconst html = "document.querySelector(\'iframe\')";'],
    ["a variable of that name", "let page: Atlas; page.press(key); const found = text.matchAll(/x/g);"],
  ])("lets %s be", (_what, source) => {
    expect(findReachesPast("a.test.ts", source)).toEqual([]);
  });
});
