// The room: read from the back row at every size, nothing clipped or covered, and steady over a long talk.
import { beforeAll, describe, expect, it } from "vitest";
import type { Slide } from "../../../src/data/deck/deck-schema";
import { openAtlas, type Atlas } from "../../driver";
import type { LonLat } from "../../page-api";
import { placeOf, places, regionIds } from "../atlas-facts";
import { atEverySize, sizes } from "./room-looks";
import { slides, startOn } from "../slides";

/** One page for the file, at every size in turn. */
let page: Atlas;
beforeAll(async () => {
  page = await openAtlas({ hash: "slide=opening&renderer=svg", before: () => void (window.open = () => null) });
});
async function on(slide: string, lang = ""): Promise<Atlas> {
  await startOn(page, slide, `${lang}&renderer=svg`);
  return page;
}
/** Corners of what a region covers; of a point the point. */
function extentOf(region: string): readonly LonLat[] {
  const bounds = places.regions[region]?.bounds;
  if (!bounds) return [placeOf(region)];
  const [west, south, east, north] = bounds;
  return [[west, south], [west, north], [east, south], [east, north], placeOf(region)];
}
/** What lies over the subject, or over its name. */
const covering = (atlas: Atlas, region: string, mustBeNamed = false): Promise<readonly string[]> =>
  atlas.room.covering(extentOf(region), mustBeNamed);

/** Each slide in turn, by the clicker. */
async function onEverySlide(atlas: Atlas, look: (slide: Slide) => Promise<readonly string[]>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [index, slide] of slides.entries()) {
    if (index > 0) await atlas.press("PageDown");
    expect((await atlas.api.state())["slide"]).toBe(slide.id);
    for (const fault of await look(slide)) faults.push(`${slide.id} at ${fault}`);
  }
  return faults;
}

describe("at every size of a room's screen", { timeout: 360_000 }, () => {
  it.each(["en", "zh", "both"])("every slide in %s is large enough to read, and whole, its subject free", async (lang) => {
    const atlas = await on("opening", `&lang=${lang}`);
    const look = (view: Slide["view"]) => async (): Promise<readonly string[]> => [
      ...(await atlas.layout.smallTexts()),
      ...(await atlas.room.clipped()),
      ...(view.region === null ? [] : await covering(atlas, view.region, view.zone === null)),
    ];
    // Both at once are the longest words: where they fit the narrowest and the usual projector, they fit the others.
    const shown = lang === "both" ? sizes.filter(({ width }) => width === 1024 || width === 1920) : sizes;
    const faults = await onEverySlide(atlas, ({ view }) => atEverySize(atlas, look(view), shown));
    expect(faults).toEqual([]);
  });

  it("no region that somebody asks about is covered by its details, and they are read from the back row", async () => {
    const atlas = await on("layout");
    for (const region of regionIds) {
      await atlas.api.go({ region });
      await atlas.heading().waitFor();
      const faults = await atEverySize(atlas, async () => [
        ...(await atlas.layout.smallTexts()),
        ...(await covering(atlas, region)),
      ]);
      expect([region, faults]).toEqual([region, []]);
    }
  });

  it.each([
    ["the notes", "s"],
    ["your slides", "e"],
  ])("%s never lie over the subject of a slide, nor over one that somebody asks about", async (_what, key) => {
    const atlas = await on("xinjiang");
    await atlas.press(key);
    const [first = "", second = ""] = regionIds;
    for (const { id, view } of slides.filter((slide) => slide.view.region !== null)) {
      const region = view.region ?? "";
      const other = region === first ? second : first;
      await atlas.setHash(`slide=${id}&renderer=svg`);
      expect([id, await atEverySize(atlas, () => covering(atlas, region))]).toEqual([id, []]);
      await atlas.api.go({ region: other, zone: "", camera: "" });
      expect([id, await atEverySize(atlas, () => covering(atlas, other), sizes.slice(0, 1))]).toEqual([id, []]);
    }
    await atlas.press(key);
  });

  // What the legend explains and how long the scale bar is depend on the zoom, and the zoom on the room that they leave.
  it("what stands below the map comes to rest beside the notes", async () => {
    const atlas = await on("xinjiang");
    await atlas.press("s");
    for (let height = 600; height <= 800; height += 20) {
      const size = { width: 1366, height };
      await atlas.resize(size);
      await atlas.layout.untilSized(size);
      await atlas.whenIdle();
    }
    await atlas.press("s");
  });

  it.each([
    ["the overview", "o"],
    ["the key sheet", "?"],
    ["the code", "q"],
  ])("%s can be read from the back row", async (_what, key) => {
    const atlas = await on("layout");
    expect(await atlas.dialog().count()).toBe(0);
    await atlas.press(key);
    await atlas.dialog().waitFor();
    expect(await atEverySize(atlas, () => atlas.layout.smallTexts())).toEqual([]);
  });

  it("regions and filters can be read from the back row", async () => {
    const atlas = await on("layout");
    await atlas.press("r");
    await atlas.regions().waitFor();
    expect(await atEverySize(atlas, () => atlas.layout.smallTexts())).toEqual([]);
    await atlas.press("r");
  });
});
