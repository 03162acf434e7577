// What a person perceives of one thing of the page: its name as readers say it, its focus, its looks.
import type { Locator } from "playwright-core";
import type { Box } from "./hand";

/** A thing of the page, found by the driver or inside what the driver found: by role, name, label or text. */
export type Thing = Locator;

/** The accessible name of an element, as readers hear it. */
export async function heard(thing: Thing): Promise<string> {
  // A name that holds ": " is quoted once more.
  return /^- '?\w+ "((?:[^"\\]|\\.)*)"/.exec(await thing.ariaSnapshot())?.[1] ?? "";
}

export const hasFocus = (thing: Thing): Promise<boolean> => thing.evaluate((element) => element === document.activeElement);

/** Where it stands in the window. @throws where it is not seen */
export async function boxOf(thing: Thing): Promise<Box> {
  const box = await thing.boundingBox();
  if (!box) throw new Error(`${String(thing)} has no box`);
  return box;
}

/** A computed property of how it looks, as CSS names it. */
export const lookOf = (thing: Thing, property: string): Promise<string> =>
  thing.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** The same of each of several. */
export const looksOf = (things: Thing, property: string): Promise<readonly string[]> =>
  things.evaluateAll((all, name) => all.map((element) => getComputedStyle(element).getPropertyValue(name)), property);

/** A key that an input method has for itself: once as browsers say it, once as Safari does after the composition. */
export async function composeWith(thing: Thing, key: string): Promise<void> {
  for (const own of [{ isComposing: true }, { keyCode: 229 }])
    await thing.dispatchEvent("keydown", { key, bubbles: true, cancelable: true, ...own });
}

/** How far its content is scrolled, CSS pixels. */
export const scrolledBy = (thing: Thing): Promise<number> => thing.evaluate((element) => element.scrollTop);

/** As if a file lay over it and were let go there. @returns whether the browser would have left the page for it */
export const dropFile = (thing: Thing, name: string, content: string): Promise<boolean> =>
  thing.evaluate(
    (element, [fileName, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], fileName));
      const isLeft = (type: string): boolean =>
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      return [isLeft("dragover"), isLeft("drop")].includes(true);
    },
    [name, content] as const,
  );

/** As if a link were dragged over it. @returns whether it could be let go there */
export const dragLinkOver = (thing: Thing): Promise<boolean> =>
  thing.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/uri-list", "https://example.org/");
    return element.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
  });
