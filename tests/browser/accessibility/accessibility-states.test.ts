// For everyone, everywhere: axe finds nothing in any state of the page, in three languages, three themes and forced colours; what a
// presenter touches is 44 px high and wide, and nothing there zooms the page by chance.
import { beforeAll, describe, expect, it } from "vitest";
import type { OpenOptions } from "../../browser-profile";
import { openAtlas, type Atlas } from "../../driver";

/** A state: its address, and what is pressed or typed there. */
interface Place {
  readonly hash?: string;
  readonly act?: (atlas: Atlas) => Promise<unknown>;
  /** Puts away what `act` opened, where another address does not. */
  readonly leave?: (atlas: Atlas) => Promise<unknown>;
}

const press =
  (key: string) =>
  (atlas: Atlas): Promise<void> =>
    atlas.press(key);
const dialog = (atlas: Atlas) => atlas.dialog().first().waitFor();
const find = (text: string) => async (atlas: Atlas) => {
  await atlas.press("/");
  await atlas.search.findAnything(text);
};
const endSearch = async (atlas: Atlas) => {
  await atlas.search.field.fill("");
  await atlas.press("Escape");
};
const openSheet = (which: "dates" | "layers") => (atlas: Atlas) => atlas.overMap.open(which);

const places: Readonly<Record<string, Place>> = {
  explore: {},
  "a region": { hash: "region=yunnan" },
  "another region, all its partners on": { hash: "region=guangxi&partner=VN,LA,TH" },
  "a zone": { hash: "region=xinjiang&zone=khorgos" },
  "a port": { hash: "region=yunnan&port=mohan" },
  filtered: { hash: "partner=LA&basis=border,zone&measure=m2021-03" },
  "an empty filter": { hash: "partner=RU&direction=asean" },
  "a search": { act: find("ruili"), leave: endSearch },
  "a search in vain": { act: find("qqqqqq"), leave: endSearch },
  "layers, with their sheet": { hash: "layers=corridors,rcep", act: openSheet("layers"), leave: press("Escape") },
  "a later date, with the list of dates": {
    hash: "region=northeast&asof=2024-03-19",
    act: openSheet("dates"),
    leave: press("Escape"),
  },
  "the close-up": { hash: "camera=101.684,21.1895,11" },
  sources: { hash: "view=sources" },
  "a claim, beside a region": { hash: "region=yunnan&claim=k27&view=sources" },
  comparison: { hash: "view=compare" },
  "the table": { hash: "partner=LA&view=table&table=zones" },
  help: { act: async (atlas) => [await atlas.press("?"), await dialog(atlas)], leave: press("Escape") },
  "a notice": { hash: "nonsense=1" },
  "your slides": { hash: "region=yunnan", act: press("e"), leave: press("e") },
  "a slide": { hash: "slide=yunnan" },
  "a slide left by wandering": { hash: "slide=yunnan&region=xinjiang&partner=KZ" },
  "all slides": {
    hash: "slide=yunnan",
    act: async (atlas) => [await atlas.press("o"), await dialog(atlas)],
    leave: press("Escape"),
  },
  "keys of the briefing": {
    hash: "slide=layout",
    act: async (atlas) => [await atlas.press("?"), await dialog(atlas)],
    leave: press("Escape"),
  },
  "the QR code": {
    hash: "slide=layout",
    act: async (atlas) => [await atlas.press("q"), await dialog(atlas)],
    leave: press("Escape"),
  },
  "regions and filters beside a slide": { hash: "slide=layout", act: press("r"), leave: press("r") },
  "your slides beside a slide": { hash: "slide=layout", act: press("e"), leave: press("e") },
  "documents beside a slide": { hash: "slide=layout&view=sources" },
  "a black screen": { hash: "slide=layout", act: press("b"), leave: press("b") },
  "notes on the same screen": { hash: "slide=opening", act: press("s"), leave: press("s") },
  "a kiosk": { hash: "slide=opening&kiosk=600" },
};

/** What axe finds, each with the place. */
const violations = async (atlas: Atlas, rules?: readonly string[]): Promise<readonly string[]> =>
  (await atlas.axe(rules)).flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`));
/** The rules whose outcome depends on colours and sizes, and so on the theme. */
const looks = ["color-contrast", "target-size"];
/** Each page asks all rules in its first theme, and in the others what a theme can change. */
const pages: readonly {
  readonly name: string;
  readonly lang: string;
  readonly themes: readonly string[];
  readonly options?: OpenOptions;
}[] = [
  { name: "in English", lang: "en", themes: ["light", "dark", "contrast"] },
  { name: "in Chinese", lang: "zh", themes: ["dark", "contrast", "light"] },
  { name: "in both languages", lang: "both", themes: ["contrast", "light", "dark"] },
  { name: "in forced colours", lang: "en", themes: ["dark"], options: { forcedColours: true, colorScheme: "dark" } },
  { name: "on a phone", lang: "both", themes: ["light"], options: { viewport: { width: 390, height: 844 } } },
];

describe.each(pages)("axe $name", ({ lang, themes, options = {} }) => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await openAtlas({ ...options, hash: `lang=${lang}&renderer=svg`, before: () => void (window.open = () => null) });
    return () => atlas.close();
  });
  it.each(Object.entries(places))("finds nothing in: %s", async (_name, { hash = "", act, leave }) => {
    await atlas.setHash(`${hash}&lang=${lang}&renderer=svg`);
    await act?.(atlas);
    const found: string[] = [];
    for (const theme of themes) {
      await atlas.api.go({ theme });
      const inTheme = await violations(atlas, theme === themes[0] ? undefined : looks);
      // Where colours are forced, axe takes the page's own for the letters' (-webkit-text-fill-color): forced-colours.test.ts.
      const told = inTheme.filter((violation) => !options.forcedColours || !violation.startsWith("color-contrast"));
      found.push(...told.map((violation) => `${theme}: ${violation}`));
    }
    if (hash.startsWith("slide=")) found.push(...(await atlas.layout.zoomingParts()));
    // A phone's owner is no presenter at a lectern.
    if (hash.startsWith("slide=") && !options.viewport) found.push(...(await atlas.layout.smallTargets()));
    await leave?.(atlas);
    expect(found).toEqual([]);
  });
});

describe("the presenter's window", () => {
  it.each(["en", "zh"])("in %s has nothing for axe, and targets of 44 px", async (lang) => {
    const atlas = await openAtlas({ hash: `slide=yunnan&lang=${lang}&renderer=svg` });
    const presenter = await atlas.presenterOpenedBy(() => atlas.press("s"));
    await presenter.timer.waitFor();
    expect((await presenter.axe()).map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))])).toEqual([]);
    expect(await presenter.layout.smallTargets()).toEqual([]);
  });
});
