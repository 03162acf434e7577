/** Whoever writes with an input method chooses nothing on the page by it. */
import { expect, it } from "vitest";
import { hideComposedKeys } from "../../../src/ui/composing";

const press = (on: EventTarget, own: object): Event => {
  const event = new Event("keydown", { cancelable: true });
  for (const [name, value] of Object.entries({ key: "Enter", isComposing: false, keyCode: 13, ...own }))
    Object.defineProperty(event, name, { value });
  on.dispatchEvent(event);
  return event;
};

it.each([
  ["a key pressed while composing", { isComposing: true }],
  ["the Enter that ends a composition, after it", { keyCode: 229 }],
  ["Escape that drops the candidates", { key: "Escape", isComposing: true, keyCode: 229 }],
])("%s is heard by nobody else, and left to the input method", (_what, own) => {
  const page = new EventTarget();
  const heard: string[] = [];
  const stop = hideComposedKeys(page as unknown as Window);
  page.addEventListener("keydown", () => heard.push("capturing"), { capture: true });
  page.addEventListener("keydown", () => heard.push("page"));
  expect(press(page, own).defaultPrevented).toBe(false);
  expect(heard).toEqual([]);
  press(page, { key: "Enter" });
  expect(heard).toEqual(["capturing", "page"]);
  stop();
  press(page, own);
  expect(heard).toHaveLength(4);
});
