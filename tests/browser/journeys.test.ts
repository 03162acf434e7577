// The product's journeys in one text, for {webgl, svg} × {site, one file}, and for each engine: the project `firefox` runs
// this very file. Told as a person perceives them: names, words, counts, the map's picture.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { Region } from "../../src/data/schema";
import { linkLine } from "../../src/picture/geometry/arrow";
import { palettes } from "../../src/picture/scene/palette";
import { regionScale } from "../../src/model/region-scale";
import { openAtlas, type Atlas } from "../driver";
import { heard } from "../driver/perceive";
import { until } from "../page-api";
import { briefing, pack, placeOf, places } from "./atlas-facts";
import { distance, readPng, rgbOf } from "./png";
import { faultsOf, shownBy, slideAt, tailOf } from "./slides";

const editions = ["site", "one-file"] as const;
/** Without a screen Firefox has no WebGL, see the last test; where there is one, FIREFOX_WEBGL=1 asks for these as well. */
const isTwinAlone = inject("engine") === "firefox" && process.env["FIREFOX_WEBGL"] !== "1";
const renderers = isTwinAlone ? (["svg"] as const) : (["svg", "webgl"] as const);
const product = renderers.flatMap((renderer) => editions.map((edition) => [renderer, edition] as const));
const colours = ({ hue }: Region) => regionScale("light")(hue);

/** Everything that says which region is chosen, and what the pack holds of it. */
async function expectChosen(atlas: Atlas, region: Region): Promise<void> {
  const about = briefing.byRegion.get(region.id);
  if (!about) throw new Error(`nothing about ${region.id}`);
  expect((await atlas.api.state())["region"]).toBe(region.id);
  expect(await atlas.heading().textContent()).toContain(region.name.en);
  expect(await atlas.region(region.name.en).getAttribute("aria-selected")).toBe("true");
  expect(await atlas.details().textContent()).toContain(about.direction.label.en);
  const heads = await atlas.details().getByRole("heading", { level: 3 }).allTextContents();
  const zones = about.zones.length > 0 ? [`Zones · ${about.zones.length}`] : [];
  const counts = [`Partner countries · ${about.links.length}`, "Measures · 3 of 14 described", ...zones];
  expect(heads).toEqual(expect.arrayContaining([...counts, `Ports · ${about.ports.length}`]));
  const buttons = await atlas.details().getByRole("button").allTextContents();
  const partners = about.links.map(({ country }) => briefing.countryByCode.get(country)?.name.en);
  expect(buttons).toEqual(expect.arrayContaining([...partners, ...about.zones.map(({ shortName }) => shortName.en)]));
}

/** How many of nine points of a link, its ends left out, are painted in the region's ink. */
async function linkPoints(atlas: Atlas, region: Region, country: string): Promise<number> {
  const [from, to] = [places.regions[region.id]?.label, places.units[country]?.label];
  if (!from || !to) throw new Error(`no link from ${region.id} to ${country}`);
  const line = linkLine(from, to);
  const ink = rgbOf(colours(region).ink);
  const seen = readPng(await atlas.picture());
  const around = [-2, -1, 0, 1, 2];
  let painted = 0;
  for (let step = 1; step <= 9; step += 1) {
    const { x, y } = await atlas.api.project(line[Math.round((step * (line.length - 1)) / 10)] ?? [0, 0]);
    if (around.some((dx) => around.some((dy) => distance(seen.at(x + dx, y + dy), ink) <= 40))) painted += 1;
  }
  return painted;
}

/** Regions whose ground is as pale as the rest of China. */
async function mutedOnMap(atlas: Atlas): Promise<readonly string[]> {
  const seen = readPng(await atlas.picture());
  const china = rgbOf(palettes.light.china);
  const muted: string[] = [];
  for (const region of pack.regions.filter(({ place }) => place.kind === "provinces")) {
    const { x, y } = await atlas.api.project(placeOf(region.id));
    // Beside the name, which stands at that very place.
    const colour = seen.at(x, y + 24);
    if (distance(colour, china) < distance(colour, rgbOf(colours(region).fill))) muted.push(region.id);
  }
  return muted;
}

// Software WebGL paints slowly where two files are tested at a time.
describe.each(product)("on %s, the %s", { timeout: 360_000 }, (renderer, edition) => {
  const tail = `renderer=${renderer}`;
  const open = async (hash = "", pixelRatio = 1): Promise<Atlas> => {
    const atlas = await openAtlas({ edition, hash: hash === "" ? tail : `${hash}&${tail}`, pixelRatio });
    expect(await atlas.api.renderer()).toBe(renderer);
    return atlas;
  };

  /** Where no picture is looked at. */
  const rough = renderer === "webgl" ? 0.5 : 1;
  /** One page for the journeys that leave nothing behind but their address. */
  let page: Atlas;
  beforeAll(async () => {
    page = await open();
  });
  const start = async (hash = ""): Promise<Atlas> => {
    await page.hand.moveAway();
    await page.setHash(tail);
    if (hash !== "") await page.setHash(`${hash}&${tail}`);
    expect(await page.api.renderer()).toBe(renderer);
    return page;
  };

  /** All of them once; elsewhere those that stand for the others. */
  const some = <Item>(all: readonly Item[], standsForOthers: (item: Item) => boolean): readonly Item[] =>
    inject("engine") === "chromium" && renderer === "svg" && edition === "site" ? all : all.filter(standsForOthers);

  it("explores: regions by a click on the map and from the list, their links, a zone, a source", async () => {
    const atlas = await start();
    const [first] = pack.regions;
    if (!first) throw new Error("no region");
    expect(await linkPoints(atlas, first, "MN")).toBeLessThan(3);
    for (const region of some(pack.regions, ({ id }) => ["northeast", "mohan-boten"].includes(id))) {
      await atlas.map.click(placeOf(region.id));
      expect(atlas.hash()).toBe(`#region=${region.id}&${tail}`);
      await expectChosen(atlas, region);
      await atlas.press("Escape");
      expect(await atlas.details().count()).toBe(0);
    }
    await atlas.region(first.name.en).focus();
    await atlas.press("Enter");
    await expectChosen(atlas, first);
    expect(await linkPoints(atlas, first, "MN")).toBeGreaterThan(5);
    await atlas.details().getByRole("button", { name: "Khorgos", exact: true }).click();
    await atlas.whenIdle();
    expect(atlas.hash()).toBe(`#region=xinjiang&zone=khorgos&${tail}`);
    expect(await atlas.details().textContent()).toContain("Kazakhstan");
    const source = atlas
      .details()
      .getByRole("button", { name: /^Source: / })
      .first();
    await source.click();
    expect(await source.getAttribute("aria-expanded")).toBe("true");
    expect(await atlas.panel.openSources()).toMatch(/confidence/);
    await atlas.region(first.name.en).focus();
    for (const region of some(pack.regions.slice(1), ({ id }) => ["guangxi", "yunnan"].includes(id))) {
      await atlas.press("ArrowDown");
      await atlas.press("Enter");
      await expectChosen(atlas, region);
    }
    expect(atlas.problems()).toEqual([]);
  });

  it("filters by partner country: counts, regions in list, map and words, one more, a basis, all cleared", async () => {
    const atlas = await start();
    const named = pack.countries.filter(({ named: article }) => typeof article === "number");
    expect(named.map(({ code }) => code).toSorted()).toEqual(["KZ", "LA", "MM", "MN", "RU", "VN"]);
    for (const { code, name } of some(named, (country) => country.code === "LA")) {
      const regions = pack.regions
        .map(({ id }) => id)
        .filter((id) => briefing.linksOfCountry.get(code)?.some((link) => link.region === id));
      const count = regions.length;
      expect(await heard(atlas.partner(name.en))).toBe(`${name.en}, ${count} ${count === 1 ? "region" : "regions"}`);
      await atlas.partner(name.en).click();
      expect(atlas.hash()).toBe(`#partner=${code}&${tail}`);
      expect(await atlas.partner(name.en).getAttribute("aria-pressed")).toBe("true");
      expect(await atlas.api.matches()).toEqual(regions);
      expect(await atlas.status().textContent()).toContain(`${name.en} on: ${count} of ${pack.regions.length} regions.`);
      await atlas.partner(name.en).click();
      expect(atlas.hash()).toBe(`#${tail}`);
    }
    await atlas.partner("Kazakhstan").click();
    await atlas.partner("Vietnam").click();
    expect(atlas.hash()).toBe(`#partner=KZ,VN&${tail}`);
    expect(await atlas.api.matches()).toEqual(["xinjiang", "guangxi", "yunnan"]);
    expect(await mutedOnMap(atlas)).toEqual(["northeast"]);
    expect(await atlas.region("Northeast").textContent()).toContain("filtered out");
    await atlas.group("Basis of the link").getByRole("button", { name: "group, 2 regions" }).click();
    expect(await atlas.api.matches()).toEqual(["guangxi", "yunnan"]);
    expect(await heard(atlas.partner("Laos"))).toBe("Laos, 2 regions");
    await atlas.button("Clear filters").click();
    expect(atlas.hash()).toBe(`#${tail}`);
    expect(await mutedOnMap(atlas)).toEqual([]);
    expect(atlas.problems()).toEqual([]);
  });

  it("briefs: from the chosen region, on and back, wandering and returning, in Chinese, help, and out", async () => {
    const atlas = await start("region=yunnan");
    const expectSlide = async (index: number, lang: "en" | "zh" = "en"): Promise<void> => {
      expect(faultsOf(await shownBy(atlas), slideAt(index), lang, tailOf(lang, renderer))).toEqual([]);
      expect(await atlas.slide().getAttribute("aria-roledescription")).toBe(lang === "en" ? "slide" : "幻灯片");
    };
    await atlas.button("Present").click();
    await atlas.slide().waitFor();
    await expectSlide(4);
    await atlas.press("PageDown");
    await expectSlide(5);
    await atlas.press("PageUp");
    await expectSlide(4);
    for (const key of ["2", "Enter"]) await atlas.press(key);
    await expectSlide(1);

    const before = await shownBy(atlas);
    await atlas.map.click([124, 46.5]);
    expect(await atlas.heading().innerText()).toContain("Northeast");
    expect(await atlas.button(/^Off the slide/).isVisible()).toBe(true);
    await atlas.map.drag([104, 33], 60, 40);
    expect((await shownBy(atlas)).pixels).not.toEqual(before.pixels);
    await atlas.press("Backspace");
    expect(await shownBy(atlas)).toEqual(before);
    expect(await atlas.button(/^Off the slide/).count()).toBe(0);

    await atlas.press("l");
    await expectSlide(1, "zh");
    await atlas.press("PageDown");
    await expectSlide(2, "zh");
    await atlas.press("?");
    const help = atlas.dialog();
    expect(await atlas.briefing.keysTold()).toBeGreaterThan(15);
    await atlas.press("Escape");
    expect(await help.count()).toBe(0);
    await atlas.press("Escape");
    expect(await atlas.slide().count()).toBe(0);
    expect(atlas.hash()).toBe(`#region=xinjiang&lang=zh&${tail}`);
    await atlas.press("l");
    await atlas.press("l");
    await expectChosen(atlas, slideRegion(2));
    expect(atlas.problems()).toEqual([]);
  });

  it("keeps links: opened anew it is the same view, Back and Forward undo and redo, and a code holds it", async () => {
    const content = "#region=yunnan&partner=LA&basis=border&asof=2022-01-01&camera=101.5,22,5.5&lang=zh&theme=dark";
    const atlas = await start(content);
    const expectSame = async (): Promise<void> => {
      expect(atlas.hash()).toBe(`${content}&${tail}`);
      expect(await atlas.api.state()).toMatchObject({
        region: "yunnan",
        partner: ["LA"],
        basis: ["border"],
        asof: "2022-01-01",
        camera: [101.5, 22, 5.5],
        lang: "zh",
        theme: "dark",
      });
      expect(await atlas.headingNamed(/^云南/, 2).count()).toBe(1);
      expect(await atlas.api.matches()).toEqual(["yunnan", "mohan-boten"]);
    };
    await expectSame();
    await atlas.reload();
    await expectSame();

    await atlas.setHash(tail);
    await atlas.region("Yunnan").click();
    await atlas.partner("Laos").click();
    await atlas.region("Guangxi").click();
    await atlas.back();
    expect(atlas.hash()).toBe(`#region=yunnan&partner=LA&${tail}`);
    expect(await atlas.heading().textContent()).toContain("Yunnan");
    await atlas.back();
    expect(await atlas.api.matches()).toHaveLength(5);
    await atlas.back();
    expect(await atlas.details().count()).toBe(0);
    await atlas.forward();
    expect(await atlas.heading().textContent()).toContain("Yunnan");
    expect(await atlas.region("Yunnan").getAttribute("aria-selected")).toBe("true");

    await atlas.setHash(`slide=guangxi&${tail}`);
    expect(faultsOf(await shownBy(atlas), slideAt(3), "en", tailOf("en", renderer))).toEqual([]);
    await atlas.press("q");
    const code = atlas.dialog("This view on your phone");
    expect(await code.getByRole("img", { name: /^QR code/ }).isVisible()).toBe(true);
    expect(await code.innerText()).toContain("#slide=guangxi");
    expect(atlas.problems()).toEqual([]);
  });

  it("has a presenter's window that leads and follows: next, previous, jump, black, closed", async () => {
    const atlas = await open("slide=opening", rough);
    await atlas.slide().waitFor();
    const presenter = await atlas.presenterOpenedBy(() => atlas.press("s"));
    await presenter.isThere();
    const bothOn = (slide: string): Promise<unknown> =>
      until(`both windows on ${slide}`, () =>
        Promise.resolve([atlas, presenter].every((window) => window.slideInAddress() === slide)),
      );
    await presenter.pressWithoutWaiting("PageDown");
    await bothOn("layout");
    await atlas.press("PageDown");
    await bothOn("xinjiang");
    await presenter.pressWithoutWaiting("PageUp");
    await bothOn("layout");
    for (const key of ["5", "Enter"]) await presenter.pressWithoutWaiting(key);
    await bothOn("yunnan");
    expect(faultsOf(await shownBy(atlas), slideAt(4), "en", tailOf("en", renderer))).toEqual([]);
    await presenter.pressWithoutWaiting("b");
    await atlas.briefing.blank.waitFor();
    await atlas.press("b");
    await presenter.button("Black", { pressed: false }).waitFor();
    expect(await atlas.briefing.blank.count()).toBe(0);
    await presenter.closeWindow();
    await atlas.press("PageDown");
    expect(atlas.slideInAddress()).toBe("northeast");
    expect(atlas.problems()).toEqual([]);
  });

  it("keeps an own slide: added from the view, there after a reload, saved, opened from the file, and shown", async () => {
    const atlas = await open("region=yunnan&partner=LA", rough);
    const added = await atlas.api.state();
    const { editor } = atlas;
    const thirteen = () => editor.untilSlides(13);
    await atlas.press("e");
    await editor.press("Add this view as a slide");
    await thirteen();
    const { path } = await atlas.fileSavedBy(() => editor.press("Save to file"));
    expect(readFileSync(path, "utf8")).toContain('"yunnan"');
    await atlas.reload();
    await atlas.press("e");
    await thirteen();
    await editor.press("Start empty");
    await editor.untilSlides(0);
    await editor.open(path);
    await thirteen();
    await atlas.press("Escape");
    await atlas.button("Present").click();
    await atlas.slide().waitFor();
    await atlas.press("End");
    expect(await atlas.slide().getByRole("heading", { level: 1 }).innerText()).toBe("Yunnan");
    expect(await atlas.api.state()).toEqual({ ...added, slide: "slide-1" });
    expect(atlas.problems()).toEqual([]);
  });
});

it.each(editions)(
  "draws with WebGL where the browser has it; where not, the twin stands and says so once: the %s",
  async (edition) => {
    const atlas = await openAtlas({ edition });
    const hasWebgl = await atlas.gpu.hasWebGl();
    expect(inject("engine") === "firefox" || hasWebgl).toBe(true);
    const note = atlas.notices.of("renderer-missing");
    await expect.poll(() => atlas.api.renderer()).toBe(hasWebgl ? "webgl" : "svg");
    await expect.poll(() => note.count()).toBe(hasWebgl ? 0 : 1);
    expect(await mutedOnMap(atlas)).toEqual([]);
    if (!hasWebgl) {
      await note.getByRole("button", { name: "Dismiss" }).click();
      expect(await note.count()).toBe(0);
    }
    expect(atlas.problems()).toEqual([]);
  },
);

/** The region that a slide is about. */
function slideRegion(index: number): Region {
  const { region } = slideAt(index).view;
  const found = pack.regions.find(({ id }) => id === region);
  if (!found) throw new Error(`slide ${index} is about no region`);
  return found;
}
