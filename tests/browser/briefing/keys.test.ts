// Every key of the briefing, by pressing it: steps here, the other parts in keys/.
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/presentation/keys/commands";
import type { ViewState } from "../../page-api";
import { makeKeyboard } from "./keys/keyboard";
import { pressForScreen } from "./keys/screen";
import { pressForSheets } from "./keys/sheets";

const keyboard = makeKeyboard();
const { on, pressing, tested } = keyboard;
/** In files of their own: presenter and escape. */
const elsewhere = ["presenter", "stepBack"];

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

pressForScreen(keyboard);
pressForSheets(keyboard);

it("is tested for every command of the table", () => {
  expect([...tested, ...elsewhere].toSorted()).toEqual(expect.arrayContaining(commands.map(({ id }) => id)));
});
