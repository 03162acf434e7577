// The product's journeys into a briefing, in one text for every renderer, edition and engine, as those of journeys.test.ts: through
// the slides, with a presenter's window, and to a slide of one's own.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Region } from "../../src/data/schema";
import { pack } from "./atlas-facts";
import { allOn } from "./briefing/room-windows";
import { faultsOf, shownBy, slideAt, tailOf } from "./slides";
import { onEveryProduct } from "./every-product";
import { expectChosen } from "./journey-looks";

onEveryProduct(({ renderer, tail, open, start, rough }) => {
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

  it("has a presenter's window that leads and follows: next, previous, jump, black, closed", async () => {
    const atlas = await open("slide=opening", rough);
    await atlas.slide().waitFor();
    const presenter = await atlas.presenterOpenedBy(() => atlas.press("s"));
    await presenter.isThere();
    const bothOn = (slide: string): Promise<unknown> => allOn(slide, atlas, presenter);
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

/** The region that a slide is about. */
function slideRegion(index: number): Region {
  const { region } = slideAt(index).view;
  const found = pack.regions.find(({ id }) => id === region);
  if (!found) throw new Error(`slide ${index} is about no region`);
  return found;
}
