// The sources beside the map: claims and measures light and filter it, everything has a link, citations, two notices compared.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../driver";

const litOptions = (atlas: Atlas) => atlas.regions().locator('[role="option"].is-lit .name').allTextContents();
const litMarks = (atlas: Atlas) =>
  atlas
    .map()
    .locator(".map-mark[data-lit]")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-id") ?? ""));
const pane = (atlas: Atlas) => atlas.page.locator(".document-pane");
const choice = (atlas: Atlas, name: string) => atlas.page.getByRole("group", { name: "View" }).getByRole("button", { name });
/** What is pointed out, whole and in view, and the page itself not scrolled. */
const isInView = (atlas: Atlas, selector: string): Promise<boolean> =>
  atlas.page.locator(selector).evaluate((element) => {
    const box = element.getBoundingClientRect();
    const view = element.closest(".scrolls")?.getBoundingClientRect();
    const page = [document.documentElement, document.body, ...document.querySelectorAll(".app")];
    return view !== undefined && box.top >= view.top && box.bottom <= view.bottom && page.every(({ scrollTop }) => scrollTop === 0);
  });

describe("the sources", () => {
  it("stand beside the map, which stays live: resting on a claim lights what it names, with pointer and keyboard", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    expect(await choice(atlas, "Map").getAttribute("aria-pressed")).toBe("true");
    await choice(atlas, "Sources").click();
    expect(atlas.hash()).toBe("#view=sources&renderer=svg");
    await pane(atlas).getByRole("heading", { level: 2, name: "Sources" }).waitFor();
    await atlas.whenIdle();
    const [left, right] = await Promise.all([pane(atlas).boundingBox(), atlas.map().boundingBox()]);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeCloseTo(right?.x ?? 0, 0);

    await pane(atlas).getByRole("link", { name: "The opening of Xinjiang's zones" }).hover();
    await expect.poll(() => litOptions(atlas)).toEqual(["Xinjiang"]);
    await expect.poll(() => litMarks(atlas)).toContain("region-xinjiang");
    await pane(atlas).getByRole("link", { name: "Keep deepening economic and trade exchange" }).focus();
    await expect.poll(() => litMarks(atlas)).toEqual(expect.arrayContaining(["country-RU", "country-LA", "country-KZ"]));
    expect(await litOptions(atlas)).toEqual([]);

    await atlas.back();
    expect(atlas.hash()).toBe("#renderer=svg");
    expect(await pane(atlas).count()).toBe(0);
  });

  it("say 3 of 14 described, never fill in the others, and choosing a measure filters by it", async () => {
    const atlas = await openAtlas({ hash: "view=sources&renderer=svg" });
    await pane(atlas).getByText("Measures · 3 of 14 described").waitFor();
    const strip = pane(atlas).getByRole("list", { name: "Measures by number" });
    expect(await strip.getByRole("button").count()).toBe(3);
    expect(await strip.getByText("not described in the sources held").count()).toBe(11);
    await strip.getByRole("button", { name: "Measure 3" }).click();
    expect(atlas.hash()).toBe("#measure=m2021-03&view=sources&renderer=svg");
    const notice = pane(atlas).getByRole("region", { name: /^Notice on the work/ });
    expect(await notice.locator(".claim").count()).toBe(6);
    await notice.getByRole("button", { name: "Show all" }).click();
    expect(await notice.locator(".claim").count()).toBe(42);
    await atlas.setHash("measure=m2021-07&view=sources&renderer=svg");
    await notice.locator(".only-measure").getByText("Measure 7: not described in the sources held").waitFor();
    expect(await notice.locator(".claim, .measure-entry").count()).toBe(0);
  });

  it("open at the claim of a link, which stays lit; another is one press away and Back returns", async () => {
    const atlas = await openAtlas({ hash: "claim=k27&view=sources&renderer=svg" });
    const claim = (id: string) => atlas.page.locator(`#claim-${id} .claim-text`);
    await expect.poll(() => isInView(atlas, "#claim-k27")).toBe(true);
    expect(await claim("k27").getAttribute("aria-current")).toBe("true");
    expect(await litOptions(atlas)).toEqual(["Yunnan"]);
    expect(await atlas.page.locator("#claim-k27").textContent()).toContain("news · paragraph 4, sentence 3 · fairly sure");
    await claim("k29").press("Enter");
    expect(atlas.hash()).toBe("#claim=k29&view=sources&renderer=svg");
    await atlas.back();
    expect(await claim("k27").getAttribute("aria-current")).toBe("true");
    await atlas.press("Escape");
    expect(atlas.hash()).toBe("#view=sources&renderer=svg");
    // A link to copy names the language for others, and not how this window draws; followed here it changes neither.
    const link = atlas.page.locator(".permalink").first();
    expect(await link.getAttribute("href")).toMatch(/^#(?!.*renderer).*lang=en/);
    await link.click();
    expect(atlas.hash()).toMatch(/^#(?!.*lang).*renderer=svg$/);
  });

  it("are two clicks from a fact: its mark, then the source in the list, with its citations", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg" });
    await atlas.details().locator(".fact-summary .source-mark").click();
    await atlas.details().getByRole("link", { name: "About this source" }).first().click();
    expect(atlas.hash()).toContain("source=article&view=sources");
    await expect.poll(() => isInView(atlas, "#source-article .source-title")).toBe(true);
    const entry = atlas.page.locator("#source-article");
    expect(await entry.getByRole("link", { name: /^English news article/ }).getAttribute("rel")).toBe("noreferrer");
    await entry.locator("summary").click();
    await entry.getByRole("button", { name: "Copy GB/T 7714—2015: article" }).click();
    const shown = await entry.locator("code").allTextContents();
    expect(shown[0]).toMatch(
      /^\[关于该通知的英文新闻报道.*\]\[EB\/OL\]\. \[\d{4}-\d\d-\d\d\]\. https:\/\/ko\.adnose\.com\/community\/show-713\.html\.$/,
    );
    expect(shown[1]).toContain("(n.d.). ko.adnose.com.");
    expect(shown[2]).toMatch(/^@misc\{article,/);
    await entry
      .getByRole("status")
      .getByText(/Copied|Selected/)
      .waitFor();
    expect(await isInView(atlas, "#source-article .source-title")).toBe(true);
    expect(await atlas.page.locator('.register a[target="_blank"]:not([href^="https://"])').count()).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });
});

describe("the comparison", () => {
  it("is reached from the sources, and each row lights its regions and has its link and source", async () => {
    const atlas = await openAtlas({ hash: "view=sources&renderer=svg" });
    await pane(atlas).getByRole("button", { name: "Compare the two notices" }).click();
    await pane(atlas).getByRole("heading", { level: 2, name: "Two notices compared" }).waitFor();
    expect(await choice(atlas, "Sources").getAttribute("aria-pressed")).toBe("true");
    const table = (name: RegExp) => pane(atlas).getByRole("table", { name });
    expect(
      await table(/What is new/)
        .getByRole("rowheader")
        .locator(".claim-text")
        .allTextContents(),
    ).toEqual(["Standing", "Issued by", "Sent to", "Tibet", "New and larger zones", "Trade agreements"]);
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
    await pane(atlas).getByRole("link", { name: "Trade agreements" }).click();
    expect(atlas.hash()).toBe("#claim=rcep&view=compare&renderer=svg");
    await expect.poll(() => litOptions(atlas)).toEqual(["Guangxi", "Yunnan", "Northeast", "Mohan–Boten"]);
    const rows = pane(atlas).locator("tbody tr");
    expect(await rows.locator(".source-mark").count()).toBe(await rows.count());
    await pane(atlas).getByRole("button", { name: "Back to the sources" }).click();
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
    await pane(atlas).locator(".sources-view").waitFor();
    const map = await atlas.page.locator(".map").boundingBox();
    expect(Math.min(map?.width ?? 0, map?.height ?? 0)).toBeGreaterThan(150);
    const sideways = atlas.page
      .locator("html, .sources-view")
      .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
    expect(await sideways).toEqual([0, 0]);
  });
});
