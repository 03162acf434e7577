// Markup and scripts in every text of a pack and of a deck: nothing of it runs, loads or becomes an element, anywhere, and
// wherever it is shown it is shown whole, as text. The released code with the hostile pack in the place of the built-in one.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePack } from "../../../src/data/pack/parse-pack";
import builtInDeck from "../../../src/packs/border-zones-2021/deck.json";
import { openAtlas, type Atlas } from "../../driver";
import type { AtlasWindow } from "../../driver/outside/window";
import { endOfText, Hostile, hostileDeck, hostilePack, payloads, trap, withPack } from "../../fixtures/hostile";
import { pack as builtIn } from "../atlas-facts";

const packFile: unknown = JSON.parse(readFileSync("src/packs/border-zones-2021/pack.json", "utf8"));

/** Before the page's own scripts, in every window: what a payload calls. */
function setTrap(): void {
  const caught: string[] = [];
  Reflect.set(globalThis, "caught", caught);
  Reflect.set(globalThis, "pwn", () => caught.push(location.href));
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
      // A sentence may begin with it; the map writes where a region opens to in capitals.
      const shownAs = text.slice(Math.max(0, end - whole.length), end);
      if (![whole, whole.charAt(0).toUpperCase() + whole.slice(1), whole.toUpperCase()].includes(shownAs))
        this.faults.push(`${where}: text ${number} is not as it was given: …${shownAs} for ${whole}`);
    }
  }
  async look(where: string, window: AtlasWindow = this.atlas): Promise<void> {
    const { text, odd } = await window.foreign.look();
    const caught = await window.noted("caught");
    this.check(where, text);
    this.faults.push(...odd.map((element) => `${where}: ${element}`));
    if (JSON.stringify(caught) !== "[]") this.faults.push(`${where}: run ${JSON.stringify(caught)}`);
  }
  async at(hash: string): Promise<void> {
    await this.atlas.setHash(`${hash}&renderer=svg`);
    await this.atlas.foreign.unfold();
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
    const dialogs = atlas.refuseDialogs();
    await atlas.network.exchange(/assets\/index-[^/]*\.js$/, (text) => withPack(text, builtIn.id, pack));
    await atlas.reload();
    const walk = new Walk(atlas, hostile);
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
      await atlas.table.copy();
      const [cells, html] = [await atlas.clipboard.as("text/plain"), await atlas.clipboard.as("text/html")];
      walk.check(`copied ${table}`, cells);
      expect(cells.split(/[\t\n]/).filter((cell) => /^[\s\0]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      expect(html.match(/<(?!\/?(table|caption|thead|tbody|tr|th|td|p|meta)\b)[^>]*>?/g)).toBe(null);
      expect(html.match(/<(t[dh]|p|caption)>\s*[=+\-@＝＋－＠]/g)).toBe(null);
    }
    await atlas.setHash("region=yunnan&renderer=svg");
    await atlas.press("/");
    await atlas.type("pwn");
    await atlas.search.results.first().waitFor();
    await walk.look("search");
    for (const key of ["Escape", "Escape", "?"]) await atlas.press(key);
    await walk.look("help");
    await atlas.button("Copy description").click();
    await atlas.text("Copied.", true).waitFor();
    walk.check("the view in words", await atlas.clipboard.as("text/plain"));
    await atlas.press("Escape");
    await atlas.printer.showAs("print");
    await atlas.printer.prepare();
    await walk.look("print");
    await atlas.printer.finish();
    await atlas.printer.showAs("screen");

    await atlas.press("e");
    await atlas.editor.rows.first().waitFor();
    await atlas.editor.open({ name: "hostile.json", content: JSON.stringify(deck) });
    await expect.poll(async () => (await atlas.editor.titles())[0]).toContain("⟦");
    await atlas.editor.openForm(1);
    await walk.look("editor");
    await atlas.press("Escape");
    await atlas.button("Present").click();
    await atlas.slide().waitFor();
    const presenter = await atlas.presenterOpenedBy(() => atlas.press("s"));
    await presenter.isThere();
    for (const lang of ["en", "zh"]) {
      for (const { id } of builtInDeck.slides) {
        await walk.at(`slide=${id}&lang=${lang}`);
        if (lang === "zh") continue;
        await expect.poll(presenter.address).toContain(`slide=${id}`);
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
