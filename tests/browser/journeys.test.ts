// The product's journeys in one text, for {webgl, svg} × {site, one file}, and for each engine: the project `firefox` runs
// this very file and journeys-briefing.test.ts. Told as a person perceives them: names, words, counts, the map's picture.
import { expect, inject, it } from "vitest";
import { openAtlas } from "../driver";
import { heard } from "../driver/perceive";
import { briefing, pack, placeOf } from "./atlas-facts";
import { faultsOf, shownBy, slideAt, tailOf } from "./slides";
import { editions, onEveryProduct } from "./every-product";
import { expectChosen, borderPoints, mutedOnMap } from "./journey-looks";

onEveryProduct(({ renderer, tail, start, some }) => {
  it("explores: regions by a click on the map and from the list, their links, a zone, a source", async () => {
    const atlas = await start();
    const [first] = pack.regions;
    if (!first) throw new Error("no region");
    expect(await borderPoints(atlas, first, "CN-XJ|MN")).toBeLessThan(3);
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
    expect(await borderPoints(atlas, first, "CN-XJ|MN")).toBeGreaterThan(5);
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
