// Journey 1 in detail: what else is on the map, the list by keyboard, the words of the details. The journey itself: journeys.test.ts.
import { beforeAll, describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { heard } from "../../driver/perceive";
import { briefing, ground, pack } from "../atlas-facts";

describe("clicking the opening map", () => {
  it("on the sea lets go of the region", async () => {
    const atlas = await openAtlas({ hash: "region=xinjiang&camera=110,25,3.3&renderer=svg" });
    await atlas.map.click(ground.sea);
    expect(atlas.hash()).toBe("#renderer=svg");
    expect(await atlas.details().count()).toBe(0);
  });
  it("on a partner country filters by it", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.map.click([103.5, 46.5]);
    expect(atlas.hash()).toBe("#partner=MN&renderer=svg");
  });
  it("on a zone opens it in its region", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg" });
    await atlas.map.click([97.8554, 24.0204]);
    expect(atlas.hash()).toBe("#region=yunnan&zone=ruili&renderer=svg");
    expect(
      await atlas
        .details()
        .getByRole("heading", { name: /^Ruili Border Economic/ })
        .isVisible(),
    ).toBe(true);
  });
});

describe("the list of regions", () => {
  it("is one stop of the Tab key, and goes to its ends and to a typed letter", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.region("Guangxi").focus();
    await atlas.press("End");
    expect(await focusedName(atlas)).toBe("Mohan–Boten");
    await atlas.press("Home");
    expect(await focusedName(atlas)).toBe("Xinjiang");
    await atlas.press("n");
    expect(await focusedName(atlas)).toBe("Northeast");
    await atlas.press("Tab");
    expect(await focusedName(atlas)).not.toMatch(/Mohan/);
  });
  it("says of each region where it opens to and how many partners it has", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    for (const region of pack.regions) {
      const links = briefing.links.filter((link) => link.region === region.id);
      const named = links.filter((link) => typeof pack.countries.find(({ code }) => code === link.country)?.named === "number");
      const option = atlas.region(region.name.en);
      const about = await atlas.rail.describedAs(option);
      const direction = pack.directions.find(({ id }) => id === region.direction)?.label.en ?? "";
      const countries = `${links.length} partner ${links.length === 1 ? "country" : "countries"}`;
      expect(about).toBe(`${direction}; ${countries}, ${named.length} of them named in the notice`);
    }
  });
});

describe("Escape", () => {
  it("closes the details first, then clears the filters", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&partner=LA&renderer=svg" });
    await atlas.press("Escape");
    expect(atlas.hash()).toBe("#partner=LA&renderer=svg");
    await atlas.press("Escape");
    expect(atlas.hash()).toBe("#renderer=svg");
  });
});

describe("the details", () => {
  it("close with their button, and give the focus back to the list", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg" });
    await atlas.button("Close details").focus();
    await atlas.press("Enter");
    expect(await atlas.details().count()).toBe(0);
    expect(await focusedName(atlas)).toBe("Yunnan");
  });

  it("call the direction of the northeast a reading, and the others stated", async () => {
    const atlas = await openAtlas({ hash: "region=northeast&renderer=svg" });
    const { direction } = atlas.panel;
    expect(await direction()).toContain("our reading");
    await atlas.api.go({ region: "guangxi" });
    expect(await direction()).toContain("stated in the notice");
  });

  // One page for all rows.
  let page: Atlas;
  beforeAll(async () => {
    page = await openAtlas({ hash: "renderer=svg" });
  });
  // The row of a partner: under which heading it stands, and what the link rests on, in words.
  it.each([
    ["guangxi", "Vietnam", "Named in the notice", "border · zones Dongxing and Pingxiang · group: ASEAN"],
    ["yunnan", "Vietnam", "Named in the notice", "border · zone Hekou · group: Southeast Asia"],
    ["yunnan", "Laos", "Named in the notice", "border · zone Mohan–Boten · group: Southeast Asia"],
    ["mohan-boten", "Laos", "Named in the notice", "border · zone Mohan–Boten"],
    ["guangxi", "Laos", "Named in the notice", "group: ASEAN"],
    ["yunnan", "Myanmar", "Named in the notice", "border · 3 zones · group: Southeast Asia"],
    ["guangxi", "Myanmar", "Named in the notice", "group: ASEAN"],
    ["xinjiang", "Kazakhstan", "Named in the notice", "border · 5 zones"],
    ["xinjiang", "Russia", "Named in the notice", "border"],
    ["xinjiang", "Mongolia", "Named in the notice", "border"],
    ["northeast", "Russia", "Named in the notice", "border · 4 zones"],
    ["northeast", "Mongolia", "Named in the notice", "border · zone Erenhot"],
    ["northeast", "North Korea", "Not named in the notice", "border · 3 zones"],
    ["guangxi", "Thailand", "Not named in the notice", "group: ASEAN"],
    ["yunnan", "Thailand", "Not named in the notice", "group: Southeast Asia"],
    ["northeast", "Japan", "Not named in the notice", "our reading"],
  ])("of %s say that %s is, %s: %s", async (id, country, heading, words) => {
    await page.setHash(`region=${id}&renderer=svg`);
    expect(await page.panel.basisOf(country, heading)).toBe(words);
  });

  it("filter by a partner that is pressed", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=svg" });
    await atlas.details().getByRole("button", { name: "Laos", exact: true }).click();
    expect(atlas.hash()).toBe("#region=yunnan&partner=LA&renderer=svg");
  });
});

const focusedName = (atlas: Atlas): Promise<string> => heard(atlas.focused());
