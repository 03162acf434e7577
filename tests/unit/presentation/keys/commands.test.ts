/** The table of keys and its listener, on a window the test holds in its hand: which key does what, and who has it first. */
import { describe, expect, it } from "vitest";
import { commands, keyName } from "../../../../src/presentation/keys/commands";
import { document, listen, type Press } from "./listen";

/** As a person presses it. */
const pressOf = (name: string): readonly [string, Press] =>
  name.startsWith("Shift+") ? [name.slice("Shift+".length), { with: { shiftKey: true } }] : [name, {}];

describe("the table", () => {
  it("holds every command once, and no key twice", () => {
    const ids = commands.map(({ id }) => id);
    const keys = commands.flatMap((command) => command.keys);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
    expect(commands.filter((command) => command.keys.length === 0)).toEqual([]);
  });

  it("writes every key as a press of it is named", () => {
    for (const name of commands.flatMap(({ keys }) => keys)) {
      const [key, press] = pressOf(name);
      expect(keyName({ key, shiftKey: press.with?.shiftKey ?? false })).toBe(name);
    }
  });

  it("has what clickers send and what the product promises", () => {
    const idOf = (key: string) => commands.find(({ keys }) => keys.includes(key))?.id;
    const promised = {
      next: ["PageDown", "ArrowRight", "ArrowDown", " "],
      previous: ["PageUp", "ArrowLeft", "ArrowUp"],
      first: ["Home"],
      last: ["End"],
      black: ["b", "."],
      white: ["w", ","],
      fullScreen: ["f"],
      overview: ["o"],
      presenter: ["s"],
      home: ["0"],
      language: ["l"],
      pointer: ["p"],
      returnToSlide: ["Backspace"],
      stepBack: ["Escape"],
      help: ["?"],
    };
    for (const [id, keys] of Object.entries(promised)) expect(keys.map(idOf)).toEqual(keys.map(() => id));
  });

  it("asks for something of its own with every command", () => {
    const { asked, press } = listen();
    for (const { keys } of commands) for (const name of keys.slice(0, 1)) press(...pressOf(name));
    expect(asked).toHaveLength(commands.length);
    expect(new Set(asked).size).toBe(commands.length);
  });

  it("asks for the same with every key of a command", () => {
    for (const { keys } of commands) {
      const { asked, press } = listen();
      for (const name of keys) press(...pressOf(name));
      expect(asked).toEqual(keys.map(() => asked[0]));
    }
  });
});

describe(keyName, () => {
  it.each([
    ["B", true, "b"],
    ["b", false, "b"],
    [" ", false, " "],
    [" ", true, "Shift+ "],
    ["?", true, "?"],
    ["PageDown", true, "PageDown"],
    ["Escape", false, "Escape"],
  ])("calls %j with shift %s %j", (key, shiftKey, name) => {
    expect(keyName({ key, shiftKey })).toBe(name);
  });
});

describe("a key of the table", () => {
  it("is kept from the page; another is left to it", () => {
    const { press } = listen();
    expect(press("PageDown").defaultPrevented).toBe(true);
    expect(press("x").defaultPrevented).toBe(false);
    expect(press("F5").defaultPrevented).toBe(false);
  });

  it.each(["altKey", "ctrlKey", "metaKey"] as const)("is the browser's with %s", (modifier) => {
    const { asked, press } = listen();
    expect(press("f", { with: { [modifier]: true } }).defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
  });

  it("does nothing outside the briefing, nor after it", () => {
    const { asked, press, stop, setActive } = listen();
    setActive(false);
    press("PageDown");
    setActive(true);
    stop();
    press("PageDown");
    expect(asked).toEqual([]);
  });

  it.each(["input", "textarea", "select"])("goes into a %s", (at) => {
    const { asked, press } = listen();
    for (const key of ["b", "1", "Enter", " ", "Backspace"]) expect(press(key, { at }).defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
  });

  it.each(["input", "textarea"])("of a clicker steps from a %s too", (at) => {
    const { asked, press } = listen();
    for (const key of ["PageDown", "PageUp"]) expect(press(key, { at }).defaultPrevented).toBe(true);
    expect(asked).toEqual(["next", "previous"]);
  });

  it("of a clicker chooses in a select", () => {
    const { asked, press } = listen();
    expect(press("PageDown", { at: "select" }).defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
  });

  it("goes into text that is edited in place", () => {
    const { asked, press } = listen();
    Object.defineProperty(document.getElementById("editable"), "isContentEditable", { value: true });
    press("b", { at: "editable" });
    expect(asked).toEqual([]);
  });

  it.each(["button", "link", "summary", "option"])("presses a focused %s where it is Space or Enter, and works elsewhere", (at) => {
    const { asked, press } = listen();
    expect(press(" ", { at }).defaultPrevented).toBe(false);
    expect(press("Enter", { at }).defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
    press("PageDown", { at });
    press("b", { at });
    expect(asked).toEqual(["next", "toggleBlank black"]);
  });

  it("moves through the list that has the focus with up and down alone", () => {
    const { asked, press } = listen();
    for (const key of ["ArrowDown", "ArrowUp"]) expect(press(key, { at: "option" }).defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
    for (const key of ["ArrowRight", "PageUp"]) press(key, { at: "option" });
    expect(asked).toEqual(["next", "previous"]);
  });

  it("stays with an open dialog, but for the clicker's own", () => {
    const { asked, press } = listen();
    for (const key of ["Escape", "o", "ArrowDown", "b"]) expect(press(key, { at: "in-dialog" }).defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
    press("PageDown", { at: "in-dialog" });
    press("PageUp", { at: "in-dialog" });
    expect(asked).toEqual(["next", "previous"]);
  });
});
