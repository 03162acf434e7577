// Every key of the briefing, by pressing it.
import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../src/presentation/keys/commands";
import builtIn from "../../src/packs/border-zones-2021/deck.json";
import { encode } from "uqr";
import { openAtlas, type Atlas } from "../driver";
import { middleOf } from "../driver/hand";
import { boxOf, lookOf } from "../driver/perceive";
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
const colourOf = (atlas: Atlas): Promise<string> => lookOf(atlas.briefing.blank, "background-color");

/** In files of their own: briefing-presenter and briefing-escape. */
const elsewhere = ["presenter", "stepBack"];
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
      expect(await atlas.briefing.blank.boundingBox()).toEqual({ x: 0, y: 0, width: 1366, height: 768 });
      await atlas.press(key);
      expect(await atlas.briefing.blank.count()).toBe(0);
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
      expect(await lookOf(atlas.briefing.blank, "cursor")).toBe("none");
      await atlas.press(key);
      await atlas.dialog(name).waitFor();
      expect([key, await atlas.briefing.blank.count()]).toEqual([key, 0]);
      await atlas.press("Escape");
    }
    expect(atlas.hash()).toBe("#slide=yunnan&renderer=svg");
  });
  it("ends with a step, and shows the next slide", async () => {
    const atlas = await on("yunnan");
    await atlas.press("b");
    await atlas.press("PageDown");
    expect(await atlas.briefing.blank.count()).toBe(0);
    expect(atlas.hash()).toBe("#slide=northeast&renderer=svg");
  });
});

describe("full screen", () => {
  pressing("fullScreen", "asks for the whole page, then gives it back", async (key) => {
    const atlas = await on("yunnan");
    await atlas.screen.grantFullScreen();
    await atlas.press(key);
    await atlas.press(key);
    expect(await atlas.screen.askedFor()).toEqual(["HTML", "exit"]);
  });
  it("refused leaves the briefing as it is", async () => {
    const atlas = await on("yunnan");
    await atlas.screen.refuseFullScreen();
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
    const { cards } = atlas.briefing;
    expect(await cards.count()).toBe(builtIn.slides.length);
    await expect.poll(() => atlas.briefing.pictures().count()).toBe(builtIn.slides.length);
    const words = await cards.allInnerTexts();
    expect(words.map((text) => text.trim())).toEqual(builtIn.slides.map(({ title }, index) => `${index + 1}. ${title.en}`));
    expect(await atlas.briefing.currentCard().innerText()).toContain("Yunnan is the hub");
    expect(atlas.problems()).toEqual([]);
  });
  it("goes to the slide that is chosen, exactly", async () => {
    const wanted = await (await on("mohan-boten-close")).api.state();
    const atlas = await on("yunnan");
    await atlas.press("o");
    await atlas.briefing.overview.getByRole("button", { name: /Mohan–Boten close up/ }).click();
    expect(await atlas.briefing.overview.count()).toBe(0);
    expect(await atlas.api.state()).toEqual(wanted);
    await atlas.press("PageDown");
    expect(atlas.hash()).toBe("#slide=afterwards&renderer=svg");
  });
  it("can be chosen from with the keyboard", async () => {
    const atlas = await on("opening");
    await atlas.press("o");
    await atlas.briefing.overview.getByRole("button", { name: /^3\. / }).focus();
    await atlas.press("Enter");
    expect(atlas.hash()).toBe("#slide=xinjiang&renderer=svg");
  });
  it("closes with its key", async () => {
    const atlas = await on("yunnan");
    await atlas.press("o");
    await atlas.press("o");
    expect(await atlas.briefing.overview.count()).toBe(0);
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
    await atlas.editor.sheet.getByRole("heading", { name: "Your slides" }).waitFor();
    await atlas.press("PageDown");
    expect(atlas.hash()).toBe("#slide=xinjiang&renderer=svg");
    // With the caret in a field, too: whoever holds a clicker sees none.
    await atlas.editor.sheet.getByLabel("Title of the deck").focus();
    await atlas.press("PageDown");
    await atlas.press("PageUp");
    await atlas.press("PageUp");
    expect(atlas.hash()).toBe("#slide=layout&renderer=svg");
    await atlas.press("PageDown");
    await atlas.editor.sheet.getByRole("heading", { name: "Your slides" }).focus();
    await atlas.press(key);
    expect(await atlas.editor.sheet.count()).toBe(0);
    await atlas.press(key);
    await atlas.press("Escape");
    expect([await atlas.editor.sheet.count(), atlas.hash()]).toEqual([0, "#slide=xinjiang&renderer=svg"]);
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
    const { spot } = atlas.briefing;
    await atlas.press(key);
    for (const [x, y] of [
      [700, 300],
      [200, 500],
    ] as const) {
      await atlas.hand.moveTo({ x, y });
      const at = middleOf(await boxOf(spot));
      expect([at.x, at.y].map(Math.round)).toEqual([x, y]);
    }
    // What it stood on is gone with the slide, and with the mouse; it is back with the next move.
    await atlas.press("PageDown");
    expect(await spot.count()).toBe(0);
    await atlas.hand.moveTo({ x: 300, y: 400 });
    expect(await spot.count()).toBe(1);
    await atlas.hand.leaveWindow();
    expect(await spot.count()).toBe(0);
    await atlas.hand.moveTo({ x: 320, y: 420 });
    expect(await spot.count()).toBe(1);
    await atlas.press(key);
    expect(await spot.count()).toBe(0);
  });
});

describe("the code", () => {
  pressing("code", "shows the view's address for phones, and goes again", async (key) => {
    const atlas = await on("yunnan");
    await atlas.press(key);
    const code = atlas.briefing.code;
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
    const address = `${atlas.address().split("#")[0] ?? ""}#partner=LA&slide=yunnan${room}`;
    const { size, data } = encode(address, { ecc: "M", boostEcc: true, maxVersion: 15, border: 4 });
    const picture = readPng(await atlas.image(/^QR code/).screenshot());
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
    const sheet = atlas.briefing.keySheet;
    expect(await atlas.briefing.listedKeys()).toEqual(commands.map(({ id, keys }) => [id, keys]));
    // A phone without full screen is promised none, and its key does nothing.
    await atlas.press("Escape");
    await atlas.screen.setFullScreenOffered(false);
    await atlas.press("f");
    await atlas.press(key);
    expect(await atlas.briefing.listedKeys()).toHaveLength(commands.length - 1);
    expect(await sheet.getByText("full screen").count()).toBe(0);
    await atlas.screen.setFullScreenOffered(true);
    for (const words of await atlas.briefing.listedWords()) expect(words.trim()).not.toBe("");
    expect(atlas.problems()).toEqual([]);
  });
});

it("is tested for every command of the table", () => {
  expect([...tested, ...elsewhere].toSorted()).toEqual(expect.arrayContaining(commands.map(({ id }) => id)));
});
