/** Part of the suite of keys: what they do to the whole screen, to its map, its language and its pointer. */
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../driver";
import { middleOf } from "../../../driver/hand";
import { boxOf, lookOf } from "../../../driver/perceive";
import type { Keyboard } from "./keyboard";

const colourOf = (atlas: Atlas): Promise<string> => lookOf(atlas.briefing.blank, "background-color");

export function pressForScreen({ on, pressing }: Keyboard): void {
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
}
