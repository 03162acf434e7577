// Markup and scripts in every text of a pack and of a deck: nothing of it runs, loads or becomes an element, anywhere, and
// wherever it is shown it is shown whole, as text. The released code with the hostile pack in the place of the built-in one.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { parsePack } from "../../src/data/pack/parse-pack";
import builtInDeck from "../../src/packs/border-zones-2021/deck.json";
import { openAtlas, type Atlas } from "../driver";
import { endOfText, Hostile, hostileDeck, hostilePack, payloads, trap, withPack } from "../fixtures/hostile";
import { pack as builtIn } from "./atlas-facts";

const packFile: unknown = JSON.parse(readFileSync("src/packs/border-zones-2021/pack.json", "utf8"));

/** Before the page's own scripts, in every window: what a payload calls. */
function setTrap(): void {
  const caught: string[] = [];
  Reflect.set(globalThis, "caught", caught);
  Reflect.set(globalThis, "pwn", () => caught.push(location.href));
}
/** What stands on the page, and every element that no text may become. */
function look(): { readonly text: string; readonly odd: readonly string[]; readonly caught: unknown } {
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
  return { text: [document.body.innerText, ...fields].join("\n"), odd, caught: Reflect.get(globalThis, "caught") };
}
/** Opens whatever is folded up. */
async function unfold(): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let round = 0; round < 3; round += 1) {
    const closed = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const details of closed) details.open = true;
    const marks = [...document.querySelectorAll<HTMLElement>('.source-mark[aria-expanded="false"]')];
    for (const mark of marks) mark.click();
    await frame();
    await frame();
    if (closed.length + marks.length === 0) return;
  }
}
/** As it is compared: blanks alike, without what keeps names on one line, and without BibTeX's escapes. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\u2060\0]/g, "")
    .replaceAll("\\textbackslash{}", "")
    .replaceAll("\\", "")
    .replaceAll(/\s+/g, " ")
    .trim();

class Walk {
  readonly seen = new Set<number>();
  readonly faults: string[] = [];
  constructor(
    readonly atlas: Atlas,
    readonly hostile: Hostile,
  ) {}
  /** Whatever it shows of the hostile texts, it shows whole. */
  check(where: string, shown: string): void {
    const text = plain(shown);
    for (const found of text.matchAll(endOfText)) {
      const number = Number(found[1]);
      const whole = plain(this.hostile.texts[number] ?? "");
      this.seen.add(number);
      const end = found.index + found[0].length;
      if (text.slice(Math.max(0, end - whole.length), end) !== whole)
        this.faults.push(
          `${where}: text ${number} is not as it was given: …${text.slice(Math.max(0, end - whole.length), end)} for ${whole}`,
        );
    }
  }
  async look(where: string, page: Page = this.atlas.page): Promise<void> {
    const { text, odd, caught } = await page.evaluate(look);
    this.check(where, text);
    this.faults.push(...odd.map((element) => `${where}: ${element}`));
    if (JSON.stringify(caught) !== "[]") this.faults.push(`${where}: run ${JSON.stringify(caught)}`);
  }
  async at(hash: string): Promise<void> {
    await this.atlas.setHash(`${hash}&renderer=svg`);
    await this.atlas.page.evaluate(unfold);
    await this.look(hash);
  }
}

describe("payloads in every text", () => {
  it("of a pack and a deck run nothing and are shown as text, everywhere", { timeout: 480_000 }, async () => {
    const hostile = new Hostile();
    const pack = hostilePack(packFile, hostile);
    const parsed = parsePack(pack);
    expect(parsed.ok).toBe(true);
    const inPack = hostile.texts.length;
    const deck = hostileDeck(builtInDeck, hostile);
    expect(inPack).toBeGreaterThan(1500);

    const atlas = await openAtlas({ hash: "renderer=svg", before: setTrap });
    const dialogs: string[] = [];
    atlas.context.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await atlas.context.route(/assets\/index-[^/]*\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: withPack(await response.text(), builtIn.id, pack) });
    });
    await atlas.reload();
    const walk = new Walk(atlas, hostile);
    const clipboard = (type: string): Promise<string> =>
      atlas.page.evaluate(async (wanted) => {
        const [item] = await navigator.clipboard.read();
        return item ? (await item.getType(wanted)).text() : "";
      }, type);

    // What stands in one language stands in the other by the same way: lists and tables show all of it in both.
    for (const lang of ["en", "zh"]) {
      const to = (hash: string): Promise<void> => walk.at(`${hash}&lang=${lang}`);
      for (const { id } of builtIn.regions) await to(`region=${id}&asof=2024-12-31`);
      for (const view of ["sources", "compare"]) await to(`view=${view}`);
      for (const table of ["regions", "partners", "zones", "ports", "measures", "corridors"]) await to(`view=table&table=${table}`);
    }
    for (const { id } of builtIn.agreements) await walk.at(`layers=corridors,${id}`);
    await walk.at(`zone=${builtIn.zones[0]?.id ?? ""}`);
    await walk.at(`port=${builtIn.ports[0]?.id ?? ""}`);
    await walk.at(`direction=${builtIn.directions[0]?.id ?? ""}`);
    await walk.at(`partner=LA,VN&basis=border&measure=${builtIn.measures[2]?.id ?? ""}`);
    for (const table of ["zones", "ports", "measures"]) {
      await walk.at(`view=table&table=${table}`);
      await atlas.page.locator(".table-copy button").click();
      await atlas.page.locator(".table-copy [aria-live]").filter({ hasText: /\S/ }).waitFor();
      const [cells, html] = [await clipboard("text/plain"), await clipboard("text/html")];
      walk.check(`copied ${table}`, cells);
      expect(cells.split(/[\t\n]/).filter((cell) => /^[\s\0]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      expect(html.match(/<(?!\/?(table|caption|thead|tbody|tr|th|td|p|meta)\b)[^>]*>?/g)).toBe(null);
      expect(html.match(/<(t[dh]|p|caption)>\s*[=+\-@＝＋－＠]/g)).toBe(null);
    }
    await atlas.setHash("region=yunnan&renderer=svg");
    await atlas.press("/");
    await atlas.page.keyboard.type("pwn");
    await atlas.page.getByRole("listbox", { name: "Results" }).getByRole("option").first().waitFor();
    await walk.look("search");
    for (const key of ["Escape", "Escape", "?"]) await atlas.press(key);
    await walk.look("help");
    await atlas.button("Copy description").click();
    await atlas.page.getByText("Copied.", { exact: true }).waitFor();
    walk.check("the view in words", await clipboard("text/plain"));
    await atlas.press("Escape");
    await atlas.page.emulateMedia({ media: "print" });
    await atlas.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await walk.look("print");
    await atlas.page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await atlas.page.emulateMedia({ media: "screen" });

    await atlas.press("e");
    const editor = atlas.page.getByRole("dialog", { name: "Your slides" });
    const file = { name: "hostile.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(deck)) };
    await editor.locator("[data-slide]").first().waitFor();
    await editor.locator('input[type="file"]').setInputFiles(file);
    await expect.poll(() => editor.locator(".row-title").first().innerText()).toContain("⟦");
    await editor.locator('[data-act="title"]').first().click();
    await walk.look("editor");
    await atlas.press("Escape");
    await atlas.button("Present").click();
    await atlas.slide().waitFor();
    const presenter = await atlas.windowOpenedBy(() => atlas.press("s"));
    await presenter.locator(".presenter .pad svg").waitFor();
    for (const lang of ["en", "zh"]) {
      for (const { id } of builtInDeck.slides) {
        await walk.at(`slide=${id}&lang=${lang}`);
        if (lang === "zh") continue;
        await expect.poll(() => presenter.url()).toContain(`slide=${id}`);
        await walk.look(`presenter, ${id}`, presenter);
      }
    }
    await atlas.press("o");
    await walk.look("overview");

    expect(walk.faults).toEqual([]);
    expect([dialogs, atlas.problems()]).toEqual([[], []]);
    const unseen = hostile.texts.flatMap((_text, number) => (walk.seen.has(number) ? [] : [number]));
    console.log(
      `payloads: ${payloads.length} in ${inPack} texts of a pack and ${hostile.texts.length - inPack} of a deck, ${walk.seen.size} shown, ${unseen.length} not; ${trap}() never called`,
    );
  });
});
