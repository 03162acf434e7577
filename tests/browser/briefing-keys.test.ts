// Every key of the briefing, by pressing it.
import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../src/presentation/keys/commands";
import builtIn from "../../src/packs/border-zones-2021/deck.json";
import { encode } from "uqr";
import { openAtlas, type Atlas } from "../driver";
import type { ViewState } from "../page-api";
import { distance, readPng, rgbOf } from "./png";

/** One page for the file: outside the briefing nothing of it is left, so every test begins anew. */
let page: Atlas;
beforeAll(async () => {
  page = await openAtlas({ hash: "slide=opening&renderer=svg" });
});
async function on(slide: string): Promise<Atlas> {
  await page.setHash("renderer=svg");
  await page.setHash(`slide=${slide}&renderer=svg`);
  return page;
}
const keysOf = (id: string): readonly string[] => commands.find((command) => command.id === id)?.keys ?? [];
/** As the browser library names it. */
const nameOf = (key: string): string => key.replace(/ $/, "Space");
const dialog = (atlas: Atlas, name: string) => atlas.page.getByRole("dialog", { name });
const blank = (atlas: Atlas) => atlas.page.getByLabel("The screen is blank");
const colourOf = (atlas: Atlas): Promise<string> => blank(atlas).evaluate((element) => getComputedStyle(element).backgroundColor);

/** Own journeys, in files of their own. */
const elsewhere = ["presenter"];
const tested = new Set<string>();
/** One test for each key of a command. */
function pressing(id: (typeof commands)[number]["id"], what: string, test: (key: string) => Promise<void>): void {
  tested.add(id);
  it.each(keysOf(id).map(nameOf))(`%s ${what}`, test);
}

describe("steps", () => {
  const goes = (id: (typeof commands)[number]["id"], from: string, to: string): void =>
    pressing(id, `from ${from} to ${to}`, async (key) => {
      const atlas = await on(from);
      await atlas.press(key);
      expect(atlas.hash()).toBe(`#slide=${to}&renderer=svg`);
      expect(atlas.problems()).toEqual([]);
    });
  goes("next", "xinjiang", "guangxi");
  goes("previous", "xinjiang", "layout");
  goes("first", "yunnan", "opening");
  goes("last", "yunnan", "sources");
});

describe("a blank screen", () => {
  const covers = (id: "black" | "white", colour: string): void =>
    pressing(id, `covers everything in ${id}, and uncovers it`, async (key) => {
      const atlas = await on("yunnan");
      await atlas.press(key);
      expect(await colourOf(atlas)).toBe(colour);
      expect(await blank(atlas).boundingBox()).toEqual({ x: 0, y: 0, width: 1366, height: 768 });
      await atlas.press(key);
      expect(await blank(atlas).count()).toBe(0);
      expect(atlas.hash()).toBe("#slide=yunnan&renderer=svg");
    });
  covers("black", "rgb(0, 0, 0)");
  covers("white", "rgb(255, 255, 255)");

  it("turns from black to white", async () => {
    const atlas = await on("yunnan");
    await atlas.press("b");
    await atlas.press("w");
    expect(await colourOf(atlas)).toBe("rgb(255, 255, 255)");
  });
  it("shows no mouse, and nothing is opened unseen below it", async () => {
    const atlas = await on("yunnan");
    for (const [key, name] of [
      ["o", "All slides"],
      ["?", "Keys of the briefing"],
      ["q", "This view on your phone"],
      ["e", "Your slides"],
    ] as const) {
      await atlas.press("b");
      expect(await blank(atlas).evaluate((element) => getComputedStyle(element).cursor)).toBe("none");
      await atlas.press(key);
      await dialog(atlas, name).waitFor();
      expect([key, await blank(atlas).count()]).toEqual([key, 0]);
      await atlas.press("Escape");
    }
    expect(atlas.hash()).toBe("#slide=yunnan&renderer=svg");
  });
  it("ends with a step, and shows the next slide", async () => {
    const atlas = await on("yunnan");
    await atlas.press("b");
    await atlas.press("PageDown");
    expect(await blank(atlas).count()).toBe(0);
    expect(atlas.hash()).toBe("#slide=northeast&renderer=svg");
  });
});

describe("full screen", () => {
  pressing("fullScreen", "asks for the whole page, then gives it back", async (key) => {
    const atlas = await on("yunnan");
    await atlas.page.evaluate(() => {
      const asked: string[] = [];
      Reflect.set(globalThis, "asked", asked);
      let full: Element | null = null;
      Object.defineProperty(Document.prototype, "fullscreenElement", { get: () => full });
      Element.prototype.requestFullscreen = function (): Promise<void> {
        asked.push(this.tagName);
        full = document.documentElement;
        return Promise.resolve();
      };
      Document.prototype.exitFullscreen = (): Promise<void> => {
        asked.push("exit");
        full = null;
        return Promise.resolve();
      };
    });
    await atlas.press(key);
    await atlas.press(key);
    expect(await atlas.page.evaluate(() => Reflect.get(globalThis, "asked") as unknown)).toEqual(["HTML", "exit"]);
  });
  it("refused leaves the briefing as it is", async () => {
    const atlas = await on("yunnan");
    await atlas.page.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("not allowed"));
    });
    await atlas.press("f");
    await atlas.press("PageDown");
    expect(atlas.hash()).toBe("#slide=northeast&renderer=svg");
    expect(atlas.problems()).toEqual([]);
  });
});

describe("the overview", () => {
  pressing("overview", "holds a picture of every slide", async (key) => {
    const atlas = await on("yunnan");
    await atlas.press(key);
    const cards = dialog(atlas, "All slides").getByRole("listitem");
    expect(await cards.count()).toBe(builtIn.slides.length);
    await expect.poll(() => cards.locator("svg").count()).toBe(builtIn.slides.length);
    const words = await cards.allInnerTexts();
    expect(words.map((text) => text.trim())).toEqual(builtIn.slides.map(({ title }, index) => `${index + 1}. ${title.en}`));
    expect(await cards.locator('[aria-current="step"]').innerText()).toContain("Yunnan is the hub");
    expect(atlas.problems()).toEqual([]);
  });
  it("goes to the slide that is chosen, exactly", async () => {
    const wanted = await (await on("mohan-boten-close")).api.state();
    const atlas = await on("yunnan");
    await atlas.press("o");
    await dialog(atlas, "All slides")
      .getByRole("button", { name: /Mohan–Boten close up/ })
      .click();
    expect(await dialog(atlas, "All slides").count()).toBe(0);
    expect(await atlas.api.state()).toEqual(wanted);
    await atlas.press("PageDown");
    expect(atlas.hash()).toBe("#slide=afterwards&renderer=svg");
  });
  it("can be chosen from with the keyboard", async () => {
    const atlas = await on("opening");
    await atlas.press("o");
    await dialog(atlas, "All slides").getByRole("button", { name: /^3\. / }).focus();
    await atlas.press("Enter");
    expect(atlas.hash()).toBe("#slide=xinjiang&renderer=svg");
  });
  it("closes with its key", async () => {
    const atlas = await on("yunnan");
    await atlas.press("o");
    await atlas.press("o");
    expect(await dialog(atlas, "All slides").count()).toBe(0);
  });
});

describe("regions and filters", () => {
  pressing("rail", "stand over the slide for a question, and go again", async (key) => {
    const atlas = await on("layout");
    expect(await atlas.regions().count()).toBe(0);
    await atlas.press(key);
    await atlas.partner("Laos").click();
    expect((await atlas.api.state())["partner"]).toEqual(["LA"]);
    await atlas.press(key);
    expect(await atlas.regions().count()).toBe(0);
    await atlas.press("Backspace");
    expect(atlas.hash()).toBe("#slide=layout&renderer=svg");
  });
});

describe("your slides", () => {
  pressing("editor", "opens their sheet beside the map, and closes it", async (key) => {
    const atlas = await on("layout");
    await atlas.press(key);
    await dialog(atlas, "Your slides").getByRole("heading", { name: "Your slides" }).waitFor();
    await atlas.press("PageDown");
    expect(atlas.hash()).toBe("#slide=xinjiang&renderer=svg");
    // With the caret in a field, too: whoever holds a clicker sees none.
    await dialog(atlas, "Your slides").getByLabel("Title of the deck").focus();
    await atlas.press("PageDown");
    await atlas.press("PageUp");
    await atlas.press("PageUp");
    expect(atlas.hash()).toBe("#slide=layout&renderer=svg");
    await atlas.press("PageDown");
    await dialog(atlas, "Your slides").getByRole("heading", { name: "Your slides" }).focus();
    await atlas.press(key);
    expect(await dialog(atlas, "Your slides").count()).toBe(0);
    await atlas.press(key);
    await atlas.press("Escape");
    expect([await dialog(atlas, "Your slides").count(), atlas.hash()]).toEqual([0, "#slide=xinjiang&renderer=svg"]);
  });
});

describe("home", () => {
  pressing("home", "gives the map back the frame of what is selected, and ends no number", async (key) => {
    const atlas = await on("yunnan");
    const before = await atlas.api.state();
    await atlas.api.go({ camera: "90,30,4" });
    await atlas.press(key);
    expect(await atlas.api.state()).toEqual(before);
    await atlas.api.go({ region: "guangxi", camera: "90,30,4" });
    await atlas.press(key);
    expect(await atlas.api.state()).toMatchObject({ slide: "yunnan", region: "guangxi", camera: null });
    for (const next of ["1", key, "Enter"]) await atlas.press(next);
    expect(atlas.hash()).toBe("#slide=mohan-boten-close&renderer=svg");
  });
});

describe("the language", () => {
  pressing("language", "goes round, on the same slide", async (key) => {
    const atlas = await on("guangxi");
    const title = () => atlas.slide().getByRole("heading", { level: 1 }).innerText();
    const seen: (readonly string[])[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await atlas.press(key);
      seen.push([atlas.hash(), await title()]);
    }
    expect(seen).toEqual([
      ["#slide=guangxi&lang=zh&renderer=svg", "广西：面向东盟"],
      ["#slide=guangxi&lang=both&renderer=svg", "Guangxi faces ASEAN"],
      ["#slide=guangxi&renderer=svg", "Guangxi faces ASEAN"],
    ]);
  });
});

describe("the pointer", () => {
  pressing("pointer", "is a dot that follows the mouse, until pressed again", async (key) => {
    const atlas = await on("yunnan");
    const spot = atlas.page.locator(".spot");
    await atlas.press(key);
    for (const [x, y] of [
      [700, 300],
      [200, 500],
    ] as const) {
      await atlas.page.mouse.move(x, y);
      const box = await spot.boundingBox();
      expect([(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2].map(Math.round)).toEqual([x, y]);
    }
    // What it stood on is gone with the slide, and with the mouse; it is back with the next move.
    await atlas.press("PageDown");
    expect(await spot.count()).toBe(0);
    await atlas.page.mouse.move(300, 400);
    expect(await spot.count()).toBe(1);
    await atlas.page.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent("pointerleave")));
    expect(await spot.count()).toBe(0);
    await atlas.page.mouse.move(320, 420);
    expect(await spot.count()).toBe(1);
    await atlas.press(key);
    expect(await spot.count()).toBe(0);
  });
});

describe("the code", () => {
  pressing("code", "shows the view's address for phones, and goes again", async (key) => {
    const atlas = await on("yunnan");
    await atlas.press(key);
    const code = dialog(atlas, "This view on your phone");
    expect(await code.getByRole("img", { name: /^QR code/ }).isVisible()).toBe(true);
    expect(await code.innerText()).toContain("#slide=yunnan");
    await atlas.press(key);
    expect(await code.count()).toBe(0);
  });
});

it("the code as it is painted holds the address of the view, without what belongs to this screen", async () => {
  const atlas = await on("yunnan");
  for (const theme of ["light", "dark"]) {
    await atlas.api.go({ theme, partner: "LA" });
    await atlas.press("q");
    const room = `&lang=en&worldview=international${theme === "light" ? "" : "&theme=dark"}`;
    const address = `${atlas.page.url().split("#")[0] ?? ""}#partner=LA&slide=yunnan${room}`;
    const { size, data } = encode(address, { ecc: "M", boostEcc: true, maxVersion: 15, border: 4 });
    const picture = readPng(await atlas.page.getByRole("img", { name: /^QR code/ }).screenshot());
    const module = picture.width / size;
    const painted = data.map((row, y) =>
      row.map((_dark, x) => distance(picture.at((x + 0.5) * module, (y + 0.5) * module), rgbOf("#000000")) < 60),
    );
    expect(painted).toEqual(data);
    await atlas.press("q");
  }
});

describe("back to the slide", () => {
  pressing("returnToSlide", "restores it, and is harmless on it", async (key) => {
    const atlas = await on("yunnan");
    const before: ViewState = await atlas.api.state();
    await atlas.press(key);
    expect(await atlas.api.state()).toEqual(before);
    await atlas.api.go({ region: "xinjiang", partner: "LA" });
    await atlas.press(key);
    expect(await atlas.api.state()).toEqual(before);
  });
});

describe("the help", () => {
  pressing("help", "lists exactly the table", async (key) => {
    const atlas = await on("yunnan");
    await atlas.press(key);
    const sheet = dialog(atlas, "Keys of the briefing");
    const rows = await sheet
      .locator("[data-command]")
      .evaluateAll((elements) =>
        elements.map((element) => [
          element.getAttribute("data-command"),
          [...element.querySelectorAll("[data-key]")].map((one) => one.getAttribute("data-key")),
        ]),
      );
    expect(rows).toEqual(commands.map(({ id, keys }) => [id, keys]));
    // A phone without full screen is promised none, and its key does nothing.
    await atlas.press("Escape");
    await atlas.page.evaluate(() => Object.defineProperty(document, "fullscreenEnabled", { value: false, configurable: true }));
    await atlas.press("f");
    await atlas.press(key);
    expect(await sheet.locator("[data-command]").count()).toBe(commands.length - 1);
    expect(await sheet.getByText("full screen").count()).toBe(0);
    await atlas.page.evaluate(() => void Reflect.deleteProperty(document, "fullscreenEnabled"));
    for (const words of await sheet.locator("[data-command] dd").allInnerTexts()) expect(words.trim()).not.toBe("");
    expect(atlas.problems()).toEqual([]);
  });
});

describe("Escape", () => {
  tested.add("stepBack");
  it("leaves the briefing, and keeps what is shown", async () => {
    const atlas = await on("yunnan");
    await atlas.press("Escape");
    expect(atlas.hash()).toBe("#region=yunnan&renderer=svg");
    expect(await atlas.slide().count()).toBe(0);
    expect(await atlas.button("Present").isVisible()).toBe(true);
  });
  it.each([
    ["the overview", "o", "All slides"],
    ["the code", "q", "This view on your phone"],
    ["the key sheet", "?", "Keys of the briefing"],
  ])("closes %s first", async (_what, key, name) => {
    const atlas = await on("yunnan");
    await atlas.press(key);
    await dialog(atlas, name).waitFor();
    await atlas.press("Escape");
    expect([await dialog(atlas, name).count(), atlas.hash()]).toEqual([0, "#slide=yunnan&renderer=svg"]);
  });
  it.each([
    ["the overview", "o", "All slides"],
    ["the code", "q", "This view on your phone"],
    ["the key sheet", "?", "Keys of the briefing"],
  ])("closes %s first, after a click on its heading too", async (_what, key, name) => {
    const atlas = await on("yunnan");
    await atlas.press(key);
    await dialog(atlas, name).getByRole("heading", { level: 2 }).click();
    await atlas.press("Escape");
    expect([await dialog(atlas, name).count(), atlas.hash()]).toEqual([0, "#slide=yunnan&renderer=svg"]);
  });
  it.each([
    ["a blank screen", "b", ".blank"],
    ["the pointer", "p", ".spot"],
    ["regions and filters", "r", ".rail"],
  ])("closes %s first", async (_what, key, selector) => {
    const atlas = await on("yunnan");
    await atlas.press(key);
    await atlas.page.mouse.move(700, 300);
    await atlas.page.locator(selector).waitFor();
    await atlas.press("Escape");
    expect([await atlas.page.locator(selector).count(), atlas.hash()]).toEqual([0, "#slide=yunnan&renderer=svg"]);
    await atlas.press("Escape");
    expect(await atlas.slide().count()).toBe(0);
  });
});

describe("focus", () => {
  it("on the map or on a dot of the slide does not keep keys from the clicker", async () => {
    const atlas = await on("opening");
    await atlas.map().getByRole("application").focus();
    await atlas.press("ArrowRight");
    expect(atlas.hash()).toBe("#slide=layout&renderer=svg");
    await atlas.button("Slide 5").click();
    await atlas.press("PageDown");
    expect(atlas.hash()).toBe("#slide=northeast&renderer=svg");
  });
  it("draws no frame round a map that was clicked, until its keys are used", async () => {
    const atlas = await on("yunnan");
    const stage = atlas.map().getByRole("application");
    const frame = (): Promise<string> => stage.evaluate((element) => getComputedStyle(element).outlineStyle);
    // Myanmar: a wandering that Backspace ends.
    await atlas.clickMap([96.5, 22]);
    expect(atlas.hash()).not.toBe("#slide=yunnan&renderer=svg");
    await atlas.press("Backspace");
    expect(atlas.hash()).toBe("#slide=yunnan&renderer=svg");
    for (const key of ["o", "Escape", "PageDown", "PageUp"]) await atlas.press(key);
    expect([await stage.evaluate((element) => element === document.activeElement), await frame()]).toEqual([true, "none"]);
    await atlas.press("+");
    expect(await frame()).not.toBe("none");
    await atlas.press("Backspace");
  });
  it("takes a number past the end for the last slide, and no number that another key broke off", async () => {
    const atlas = await on("yunnan");
    for (const key of ["1", "0", "0", "0", "Enter"]) await atlas.press(key);
    expect(atlas.hash()).toBe("#slide=sources&renderer=svg");
    for (const key of ["1", "PageUp", "Enter"]) await atlas.press(key);
    expect(atlas.hash()).toBe("#slide=afterwards&renderer=svg");
  });
  it("on a dot of the slide leaves a number and Enter to the briefing", async () => {
    const atlas = await on("opening");
    await atlas.button("Slide 5").click();
    for (const key of ["9", "Enter"]) await atlas.press(key);
    expect(atlas.hash()).toBe("#slide=measures&renderer=svg");
  });
});

it("is tested for every command of the table", () => {
  expect([...tested, ...elsewhere].toSorted()).toEqual(expect.arrayContaining(commands.map(({ id }) => id)));
});
