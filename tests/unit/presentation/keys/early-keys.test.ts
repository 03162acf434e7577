/** Keys that come before a briefing can answer: kept in order, played once, and nothing else on the page is touched. */
import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEarlyKeys } from "../../../../src/presentation/keys/early-keys";

const { document, Element, HTMLElement } = parseHTML(`<!doctype html><html><body>
  <main id="map" tabindex="0"></main><button id="button">Present</button><input id="input"></body></html>`);
class Key extends Event {
  constructor(type: string, of: Partial<KeyboardEvent>, at: unknown = document.body) {
    super(type, { bubbles: true, cancelable: true });
    const { key = "", altKey = false, ctrlKey = false, metaKey = false } = of;
    for (const [name, value] of Object.entries({ key, altKey, ctrlKey, metaKey, target: at }))
      Object.defineProperty(this, name, { value });
  }
}
beforeEach(() => {
  vi.stubGlobal("Element", Element);
  vi.stubGlobal("HTMLElement", HTMLElement);
  vi.stubGlobal("KeyboardEvent", Key);
});
afterEach(() => void vi.unstubAllGlobals());

/** A page that has just begun to hold keys, and behind that a part that answers those that come through. */
function open() {
  const page = new EventTarget();
  const answered: string[] = [];
  const focused = { dispatchEvent: (event: Event) => page.dispatchEvent(event) };
  const early = createEarlyKeys(Object.assign(page, { document: { activeElement: focused } }) as unknown as Window);
  early.hold();
  page.addEventListener("keydown", (event) => void answered.push((event as KeyboardEvent).key));
  const press = (key: string, at = "map", more: Partial<KeyboardEvent> = {}): void =>
    void page.dispatchEvent(new Key("keydown", { key, ...more }, document.getElementById(at)));
  return { early, answered, press };
}
const behindAll = (): Promise<void> => Promise.resolve();

describe(createEarlyKeys, () => {
  it("holds the keys of a briefing and plays them once, in their order", async () => {
    const { early, answered, press } = open();
    for (const key of ["PageDown", "PageDown", "7", "Enter", " ", "b"]) press(key);
    expect(answered).toEqual([]);
    early.play();
    press("Home");
    await behindAll();
    expect(answered).toEqual(["PageDown", "PageDown", "7", "Enter", " ", "b", "Home"]);
    press("PageUp");
    early.play();
    await behindAll();
    expect(answered.slice(7)).toEqual(["PageUp"]);
  });

  it("leaves the page its own keys: typing, buttons, and all that is no step", async () => {
    const { early, answered, press } = open();
    for (const [key, at] of [["x"], ["Enter"], ["Escape"], ["Tab"], [" ", "button"], ["b", "input"], ["7", "input"]] as const)
      press(key, at);
    press("PageDown", "map", { ctrlKey: true });
    expect(answered).toEqual(["x", "Enter", "Escape", "Tab", " ", "b", "7", "PageDown"]);
    // Whoever holds a clicker sees no caret.
    press("PageDown", "input");
    expect(answered).toHaveLength(8);
    early.play();
    await behindAll();
    expect(answered).toHaveLength(9);
  });

  it("forgets them where what they waited for does not come", async () => {
    const { early, answered, press } = open();
    press("PageDown");
    early.drop();
    early.play();
    await behindAll();
    press("PageUp");
    expect(answered).toEqual(["PageUp"]);
  });
});
