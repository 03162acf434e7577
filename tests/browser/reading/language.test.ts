// Two languages and three themes, switched without losing anything.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { lookOf } from "../../driver/perceive";

/** What a region's name on the map shows. */
const mapLabel = (atlas: Atlas, id: string) => atlas.map.nameOf("region", id).innerText();

describe("Chinese", () => {
  it("changes the document's language, the interface, the details and the map", async () => {
    const atlas = await openAtlas({ hash: "region=xinjiang&lang=zh&renderer=svg" });
    expect((await atlas.root()).lang).toMatch(/^zh/);
    const details = atlas.aside("详情");
    expect(await details.getByRole("heading", { level: 2 }).textContent()).toMatch(/^新疆/);
    expect(await atlas.navigation("地区").getByRole("option", { name: "新疆" }).count()).toBe(1);
    expect(await atlas.button("哈萨克斯坦，1 个地区").count()).toBe(1);
    expect(await mapLabel(atlas, "xinjiang")).toBe("新疆");
    expect(await atlas.title()).toBe("新疆 · 开放门户地图");
  });
  it("says what the map shows, and what changed, in Chinese", async () => {
    const atlas = await openAtlas({ hash: "lang=zh&partner=LA&renderer=svg" });
    expect(await atlas.map.described()).toContain("地图显示 5 个地区");
    expect(await atlas.status().textContent()).toBe("已选老挝：5 个地区中有 3 个符合。");
  });
});

describe("a page that changes its language", () => {
  it.each(["region=mohan-boten", "view=table", "view=sources", "slide=yunnan"])(
    "reads as one that opened in it: %s",
    async (view) => {
      const changed = await openAtlas({ hash: `${view}&renderer=svg` });
      await changed.api.go({ lang: "zh" });
      const opened = await openAtlas({ hash: `${view}&lang=zh&renderer=svg` });
      /** All words, but what is announced: that says what was done. */
      const wordsOf = async (atlas: Atlas): Promise<readonly string[]> => {
        const [all, said] = [await atlas.all().innerText(), await atlas.status().allInnerTexts()];
        return all.split("\n").filter((line) => !said.includes(line));
      };
      expect(await wordsOf(changed)).toEqual(await wordsOf(opened));
    },
  );
});

describe("what the system prefers", () => {
  /** What the root said before the app took over, at the first paint, and what it says in the end. */
  const looks = async (atlas: Atlas) => {
    const { lang, worldview, theme } = await atlas.api.state();
    const root = await atlas.root();
    expect([root.data["lang"], root.data["worldview"]]).toEqual([lang, worldview]);
    expect(root.lang).toBe(lang === "zh" ? "zh-Hans" : "en");
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
    await atlas.ground.stillName("region", "yunnan", "zh").waitFor();
    expect([await atlas.banner().innerText(), await atlas.title()]).toEqual(["开放门户地图", "开放门户地图"]);
    expect(await lookOf(atlas.ground.stillInternational(), "display")).toBe("none");
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
    const before = await atlas.historyLength();
    await atlas.button("Language").click();
    expect(atlas.hash()).toBe("#region=guangxi&lang=zh&renderer=svg");
    await atlas.button("语言").click();
    expect(atlas.hash()).toBe("#region=guangxi&lang=both&renderer=svg");
    await atlas.press("l");
    expect(atlas.hash()).toBe("#region=guangxi&renderer=svg");
    expect(await atlas.historyLength()).toBe(before);
  });
});

describe("the theme", () => {
  it.each(["dark", "contrast"])("%s is taken from the address and drawn on page and map", async (theme) => {
    const light = await openAtlas({ hash: "renderer=svg" });
    const other = await openAtlas({ hash: `theme=${theme}&renderer=svg` });
    const [sea, land] = await other.ground.colours();
    const [lightSea, lightLand] = await light.ground.colours();
    expect(sea).not.toBe(lightSea);
    expect(land).not.toBe(lightLand);
    expect(other.problems()).toEqual([]);
  });
  it("changes with its button", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.button(/^Theme/).click();
    expect(atlas.hash()).toBe("#theme=dark&renderer=svg");
    expect((await atlas.root()).data["theme"]).toBe("dark");
  });
});
