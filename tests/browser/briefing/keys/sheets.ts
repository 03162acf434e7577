/** Part of the suite of keys: what they open over the slide or beside it, and close. */
import { describe, expect, it } from "vitest";
import { commands } from "../../../../src/presentation/keys/commands";
import builtIn from "../../../../src/packs/border-zones-2021/deck.json";
import { encode } from "uqr";
import { distance, readPng, rgbOf } from "../../png";
import type { Keyboard } from "./keyboard";

export function pressForSheets({ on, pressing }: Keyboard): void {
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
}
