// What a text of a pack or deck may never become: elements, and what they would do.
import type { Page } from "playwright-core";
import { onPage } from "../look-ups";

/** What stands on the page, and every element that no text may become. */
function look(): { readonly text: string; readonly odd: readonly string[] } {
  const odd = [...document.querySelectorAll("*")].flatMap((element) => {
    const tag = element.localName;
    const link = element.getAttribute("href");
    const isForeign =
      /^(img|iframe|frame|object|embed|base|form|template|math|video|audio|applet|marquee)$/.test(tag) ||
      (tag === "script" && element.closest("head") === null) ||
      element.getAttributeNames().some((name) => name.startsWith("on")) ||
      (link !== null && link !== "data:," && /^[\s\0]*(javascript|data|vbscript):/i.test(link)) ||
      /url\(|expression/i.test(element.getAttribute("style") ?? "");
    return isForeign ? [element.outerHTML.slice(0, 200)] : [];
  });
  // Fields show their values, which are no text of the document.
  const fields = [...document.querySelectorAll("input, textarea")].map((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : "",
  );
  return { text: [document.body.innerText, ...fields].join("\n"), odd };
}
/** Opens whatever is folded up. */
async function unfold(sourceMark: string): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let round = 0; round < 3; round += 1) {
    const closed = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const details of closed) details.open = true;
    const marks = [...document.querySelectorAll<HTMLElement>(`${sourceMark}[aria-expanded="false"]`)];
    for (const mark of marks) mark.click();
    await frame();
    await frame();
    if (closed.length + marks.length === 0) return;
  }
}

export class Foreign {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  look = (): Promise<ReturnType<typeof look>> => this.#page.evaluate(look);
  unfold = (): Promise<void> => this.#page.evaluate(unfold, onPage.sourceMark);
}
