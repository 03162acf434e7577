// The sources beside the map: claims and measures light and filter it, everything has a link, citations, two notices compared.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { boxOf } from "../../driver/perceive";

const choice = (atlas: Atlas, name: string) => atlas.group("View").getByRole("button", { name });

describe("the sources", () => {
  it("stand beside the map, which stays live: resting on a claim lights what it names, with pointer and keyboard", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    expect(await choice(atlas, "Map").getAttribute("aria-pressed")).toBe("true");
    await choice(atlas, "Sources").click();
    expect(atlas.hash()).toBe("#view=sources&renderer=svg");
    await atlas.sources.pane.getByRole("heading", { level: 2, name: "Sources" }).waitFor();
    await atlas.whenIdle();
    const [left, right] = await Promise.all([boxOf(atlas.sources.pane), boxOf(atlas.map.area)]);
    expect(left.x + left.width).toBeCloseTo(right.x, 0);

    await atlas.sources.pane.getByRole("link", { name: "The opening of Xinjiang's zones" }).hover();
    await expect.poll(atlas.rail.lit).toEqual(["Xinjiang"]);
    await expect.poll(atlas.map.lit).toContain("region-xinjiang");
    await atlas.sources.pane.getByRole("link", { name: "Keep deepening economic and trade exchange" }).focus();
    await expect.poll(atlas.map.lit).toEqual(expect.arrayContaining(["country-RU", "country-LA", "country-KZ", "country-MN"]));
    expect(await atlas.rail.lit()).toEqual([]);

    await atlas.back();
    expect(atlas.hash()).toBe("#renderer=svg");
    expect(await atlas.sources.pane.count()).toBe(0);
  });

  it("say 3 of 14 described, never fill in the others, and choosing a measure filters by it", async () => {
    const atlas = await openAtlas({ hash: "view=sources&renderer=svg" });
    await atlas.sources.pane.getByText("Measures · 3 of 14 described").waitFor();
    const strip = atlas.sources.pane.getByRole("list", { name: "Measures by number" });
    expect(await strip.getByRole("button").count()).toBe(3);
    expect(await strip.getByText("not described in the sources held").count()).toBe(11);
    await strip.getByRole("button", { name: "Measure 3" }).click();
    expect(atlas.hash()).toBe("#measure=m2021-03&view=sources&renderer=svg");
    const notice = atlas.sources.pane.getByRole("region", { name: /^Notice on the work/ });
    expect(await atlas.sources.claimsIn(notice).count()).toBe(6);
    await notice.getByRole("button", { name: "Show all" }).click();
    expect(await atlas.sources.claimsIn(notice).count()).toBe(42);
    await atlas.setHash("measure=m2021-07&view=sources&renderer=svg");
    await atlas.sources.onlyMeasure(notice).getByText("Measure 7: not described in the sources held").waitFor();
    expect(await atlas.sources.entriesIn(notice).count()).toBe(0);
  });

  it("open at the claim of a link, which stays lit; another is one press away and Back returns", async () => {
    const atlas = await openAtlas({ hash: "claim=k27&view=sources&renderer=svg" });
    const { claimWords: claim } = atlas.sources;
    await expect.poll(() => atlas.sources.isInView(atlas.sources.claim("k27"))).toBe(true);
    expect(await claim("k27").getAttribute("aria-current")).toBe("true");
    expect(await atlas.rail.lit()).toEqual(["Yunnan"]);
    expect(await atlas.sources.claim("k27").textContent()).toContain("news · paragraph 4, sentence 3 · fairly sure");
    await claim("k29").press("Enter");
    expect(atlas.hash()).toBe("#claim=k29&view=sources&renderer=svg");
    await atlas.back();
    expect(await claim("k27").getAttribute("aria-current")).toBe("true");
    await atlas.press("Escape");
    expect(atlas.hash()).toBe("#view=sources&renderer=svg");
    // A link to copy names the language for others, and not how this window draws; followed here it changes neither.
    const link = atlas.sources.links.first();
    expect(await link.getAttribute("href")).toMatch(/^#(?!.*renderer).*lang=en/);
    await link.click();
    expect(atlas.hash()).toMatch(/^#(?!.*lang).*renderer=svg$/);
  });

  it("are two clicks from a fact: its mark, then the source in the list, with its citations", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg" });
    await atlas.panel.summarySource().click();
    await atlas.details().getByRole("link", { name: "About this source" }).first().click();
    expect(atlas.hash()).toContain("source=article&view=sources");
    await expect.poll(() => atlas.sources.isInView(atlas.sources.sourceTitle("article"))).toBe(true);
    const entry = atlas.sources.source("article");
    expect(await entry.getByRole("link", { name: /^English news article/ }).getAttribute("rel")).toBe("noreferrer");
    await atlas.sources.openCitations("article");
    await entry.getByRole("button", { name: "Copy GB/T 7714—2015: article" }).click();
    const shown = await atlas.sources.citations("article");
    expect(shown[0]).toMatch(
      /^\[关于该通知的英文新闻报道.*\]\[EB\/OL\]\. \[\d{4}-\d\d-\d\d\]\. https:\/\/ko\.adnose\.com\/community\/show-713\.html\.$/,
    );
    expect(shown[1]).toContain("(n.d.). ko.adnose.com.");
    expect(shown[2]).toMatch(/^@misc\{article,/);
    await entry
      .getByRole("status")
      .getByText(/Copied|Selected/)
      .waitFor();
    expect(await atlas.sources.isInView(atlas.sources.sourceTitle("article"))).toBe(true);
    expect(await atlas.sources.unsafeLinks()).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });
});

describe("the comparison", () => {
  it("is reached from the sources, and each row lights its regions and has its link and source", async () => {
    const atlas = await openAtlas({ hash: "view=sources&renderer=svg" });
    await atlas.sources.pane.getByRole("button", { name: "Compare the two notices" }).click();
    await atlas.sources.pane.getByRole("heading", { level: 2, name: "Two notices compared" }).waitFor();
    expect(await choice(atlas, "Sources").getAttribute("aria-pressed")).toBe("true");
    const table = (name: RegExp) => atlas.sources.pane.getByRole("table", { name });
    expect(await atlas.sources.comparedIn(table(/What is new/))).toEqual([
      "Standing",
      "Issued by",
      "Sent to",
      "Tibet",
      "New and larger zones",
      "Trade agreements",
    ]);
    expect(
      await table(/What continues/)
        .getByRole("row")
        .count(),
    ).toBe(6);
    expect(
      await table(/What is not known/)
        .getByText("About 7 of 15")
        .count(),
    ).toBe(1);
    await atlas.sources.pane.getByRole("link", { name: "Trade agreements" }).click();
    expect(atlas.hash()).toBe("#claim=rcep&view=compare&renderer=svg");
    await expect.poll(atlas.rail.lit).toEqual(["Guangxi", "Yunnan", "Northeast", "Mohan–Boten"]);
    const rows = await atlas.sources.comparedRows();
    expect(rows.sourced).toBe(rows.all);
    await atlas.sources.pane.getByRole("button", { name: "Back to the sources" }).click();
    expect(atlas.hash()).toBe("#view=sources&renderer=svg");
  });
});

describe.each([
  ["sources at 1366", "view=sources&claim=k13&", { width: 1366, height: 768 }],
  ["sources at 390, in Chinese", "view=sources&lang=zh&source=clr1&", { width: 390, height: 844 }],
  ["comparison at 1024, dark", "view=compare&theme=dark&claim=rcep&", { width: 1024, height: 768 }],
  ["comparison at 390, both languages", "view=compare&lang=both&", { width: 390, height: 844 }],
])("%s", (_name, hash, viewport) => {
  it("shows the map too and scrolls nothing sideways", async () => {
    const atlas = await openAtlas({ hash: `${hash}renderer=svg`, viewport });
    await atlas.sources.view.waitFor();
    const map = await boxOf(atlas.map.surface);
    expect(Math.min(map.width, map.height)).toBeGreaterThan(150);
    expect(await atlas.sources.sideways()).toEqual([0, 0]);
  });
});
