// Two languages and three themes, switched without losing anything.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../driver";

const documentLang = (atlas: Atlas) => atlas.page.evaluate(() => document.documentElement.lang);
/** What a region's name on the map shows. */
const mapLabel = (atlas: Atlas, id: string) => atlas.page.locator(`.map-mark[data-id="region-${id}"] .map-label`).innerText();

describe("Chinese", () => {
  it("changes the document's language, the interface, the details and the map", async () => {
    const atlas = await openAtlas({ hash: "region=xinjiang&lang=zh&renderer=svg" });
    expect(await documentLang(atlas)).toMatch(/^zh/);
    expect(await atlas.page.getByRole("complementary", { name: "详情" }).getByRole("heading", { level: 2 }).textContent()).toMatch(
      /^新疆/,
    );
    expect(await atlas.page.getByRole("navigation", { name: "地区" }).getByRole("option", { name: "新疆" }).count()).toBe(1);
    expect(await atlas.page.getByRole("button", { name: "哈萨克斯坦，1 个地区" }).count()).toBe(1);
    expect(await mapLabel(atlas, "xinjiang")).toBe("新疆");
    expect(await atlas.page.title()).toBe("新疆 · 开放门户地图");
  });
  it("says what the map shows, and what changed, in Chinese", async () => {
    const atlas = await openAtlas({ hash: "lang=zh&partner=LA&renderer=svg" });
    expect(await atlas.page.locator("#map-description").textContent()).toContain("地图显示 5 个地区");
    expect(await atlas.status().textContent()).toBe("已选老挝：5 个地区中有 3 个符合。");
  });
});

describe("what the system prefers", () => {
  /** What the root said before the app took over, at the first paint, and what it says in the end. */
  const looks = async (atlas: Atlas) => {
    const root = atlas.page.locator("html");
    const { lang, worldview, theme } = await atlas.api.state();
    const first = await root.evaluate(({ dataset }) => [dataset["lang"], dataset["worldview"]]);
    expect(first).toEqual([lang, worldview]);
    expect(await root.getAttribute("lang")).toBe(lang === "zh" ? "zh-Hans" : "en");
    return [lang, worldview, theme];
  };
  it("opens the page, from its first paint on; the address wins", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg", locale: "zh-CN", colorScheme: "dark" });
    expect(await looks(atlas)).toEqual(["zh", "china", "dark"]);
    await atlas.setHash("lang=en&theme=light&renderer=svg");
    await atlas.reload();
    expect(await looks(atlas)).toEqual(["en", "international", "light"]);
  });
  it("dresses the opening picture before the app is there", async () => {
    const atlas = await openAtlas({ hash: "lang=zh", refuse: /assets\/.*\.js$/, isBroken: true });
    const label = atlas.page.locator('.plate .map-mark[data-id="region-yunnan"] [lang="zh"]');
    await label.waitFor();
    expect([await atlas.page.locator(".header").innerText(), await atlas.page.title()]).toEqual(["开放门户地图", "开放门户地图"]);
    const shown = (name: string) =>
      atlas.page.locator(`.plate .lines > [data-id="borders-${name}"]`).evaluate((line) => getComputedStyle(line).display);
    expect([await shown("china"), await shown("international")]).toEqual(["inline", "none"]);
  });
});

describe("both languages", () => {
  it("stand together on the map and in the interface", async () => {
    const atlas = await openAtlas({ hash: "lang=both&renderer=svg" });
    expect(await mapLabel(atlas, "xinjiang")).toBe("Xinjiang\n新疆");
    expect(await atlas.partner("Laos").textContent()).toContain("老挝");
  });
});

describe("the Language button", () => {
  it("goes round the languages without a step in the history", async () => {
    const atlas = await openAtlas({ hash: "region=guangxi&renderer=svg" });
    const before = await atlas.page.evaluate(() => history.length);
    await atlas.button("Language").click();
    expect(atlas.hash()).toBe("#region=guangxi&lang=zh&renderer=svg");
    await atlas.button("语言").click();
    expect(atlas.hash()).toBe("#region=guangxi&lang=both&renderer=svg");
    await atlas.press("l");
    expect(atlas.hash()).toBe("#region=guangxi&renderer=svg");
    expect(await atlas.page.evaluate(() => history.length)).toBe(before);
  });
});

describe("the theme", () => {
  it.each(["dark", "contrast"])("%s is taken from the address and drawn on page and map", async (theme) => {
    const light = await openAtlas({ hash: "renderer=svg" });
    const other = await openAtlas({ hash: `theme=${theme}&renderer=svg` });
    const look = (atlas: Atlas) =>
      atlas.page.evaluate(() => [
        getComputedStyle(document.querySelector(".stage") as Element).backgroundColor,
        document.querySelector("g.units")?.getAttribute("fill") ?? "",
      ]);
    const [sea, land] = await look(other);
    const [lightSea, lightLand] = await look(light);
    expect(sea).not.toBe(lightSea);
    expect(land).not.toBe(lightLand);
    expect(other.problems()).toEqual([]);
  });
  it("changes with its button", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.button(/^Theme/).click();
    expect(atlas.hash()).toBe("#theme=dark&renderer=svg");
    expect(await atlas.page.locator("html").getAttribute("data-theme")).toBe("dark");
  });
});
