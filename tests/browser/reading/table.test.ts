// The table: the same state as the map, without it. Sorted, filtered, copied, and back to the map.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { briefing, pack } from "../atlas-facts";

const names = async (atlas: Atlas) => {
  await atlas.whenIdle();
  return atlas.table.names();
};

describe("the view in words", () => {
  it("is copied with its link and the disclaimer, from the help", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&partner=LA&renderer=svg" });
    await atlas.press("?");
    await atlas.button("Copy description").click();
    await atlas.text("Copied.", true).waitFor();
    const text = await atlas.clipboard.text();
    expect(text).toMatch(/^Yunnan is selected, as of 2 June 2021\..*3 of 5 regions match/s);
    expect(text).toContain("#region=yunnan&partner=LA&lang=en&worldview=international\n");
    expect(text).toContain(pack.map.disclaimer.en);
    await atlas.button("Copy link").click();
    await expect.poll(() => atlas.clipboard.text()).toMatch(/^http.*#region=yunnan&partner=LA&lang=en&worldview=international$/);
  });
});

describe("the table", () => {
  it("lists what the map shows, sorts by a heading, and follows the filter", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.button("Table").click();
    expect(await names(atlas)).toEqual(pack.regions.map(({ name }) => name.en));
    expect(await atlas.table.caption()).toBe("Regions: 5 of 5, as of 2 June 2021");
    await atlas.table.list("Zones").click();
    expect(atlas.hash()).toBe("#view=table&table=zones&renderer=svg");
    expect(await atlas.table.caption()).toBe(`Zones: ${briefing.zones.length} of ${briefing.zones.length}, as of 2 June 2021`);
    expect(await atlas.text("Later than this date: Erenhot–Zamyn-Uud (19 March 2024).").isVisible()).toBe(true);

    const approved = atlas.table.head("Approved");
    expect(await approved.getAttribute("aria-sort")).toBe("none");
    await approved.getByRole("button").focus();
    await atlas.press("Enter");
    expect(await approved.getAttribute("aria-sort")).toBe("ascending");
    expect((await names(atlas)).at(-1)).toBe("Mohan–Boten");
    await atlas.press("Enter");
    expect(await approved.getAttribute("aria-sort")).toBe("descending");
    expect((await names(atlas))[0]).toBe("Mohan–Boten");

    await atlas.partner("Laos").click();
    expect(await atlas.table.caption()).toMatch(/^Zones: 7 of 19/);
    expect(await names(atlas)).not.toContain("Heihe");
    await atlas.api.go({ partner: ["RU"], direction: "asean" });
    expect(await atlas.text("No row passes all of the filters.").isVisible()).toBe(true);
    expect(atlas.problems()).toEqual([]);
  });

  it("leads back to the map, and Back to the table; every row says where it comes from", async () => {
    const atlas = await openAtlas({ hash: "view=table&table=ports&renderer=svg" });
    expect(
      await atlas.table.table
        .getByRole("rowgroup")
        .last()
        .getByRole("button", { name: /^Source: / })
        .count(),
    ).toBe(36);
    const ruili = atlas.table.row(/^Ruili/);
    await ruili.getByRole("button", { name: /^Source: / }).click();
    expect(await ruili.getByRole("link").first().isVisible()).toBe(true);
    await ruili.getByRole("rowheader").getByRole("button").click();
    expect(atlas.hash()).toBe("#region=yunnan&port=ruili&table=ports&renderer=svg");
    expect(await atlas.heading().textContent()).toContain("Yunnan");
    await atlas.back();
    expect(await atlas.table.caption()).toMatch(/^Ports: 36 of 36/);
    await atlas.table.list("Partners").click();
    await atlas.table.rowName(/^Laos/).getByRole("button").click();
    expect(atlas.hash()).toBe("#partner=LA&table=partners&renderer=svg");
    await atlas.back();
    await atlas.table.list("Corridors").click();
    await atlas.table
      .rowName(/Land–Sea/)
      .getByRole("button")
      .click();
    expect(await atlas.api.state()).toMatchObject({ view: "map", layers: ["corridors"] });
  });

  it("is copied as a spreadsheet takes it, or selected where the clipboard is refused", async () => {
    const atlas = await openAtlas({ hash: "partner=MN&view=table&table=partners&renderer=svg", realClipboard: true });
    await atlas.clipboard.permit();
    await atlas.button("Copy table").click();
    await atlas.text("Copied: 1 row with headings.").waitFor();
    const [text, html] = [await atlas.clipboard.as("text/plain"), await atlas.clipboard.as("text/html")];
    const lines = text.split("\n").map((line) => line.split("\t"));
    expect(lines[0]?.slice(0, 4)).toEqual(["Partner country", "中文", "Named in the notice", "Linked to"]);
    expect(lines[1]?.slice(0, 3)).toEqual(["Mongolia", "蒙古", "yes"]);
    expect(lines[1]?.at(-1)).toContain("(stated in the notice)");
    expect(text).toContain(pack.map.disclaimer.en);
    expect(text).toContain("#partner=MN&view=table&table=partners");
    expect(html).toMatch(/^<table><caption>.*Mongolia/s);
    await atlas.clipboard.refuse();
    await atlas.button("Copy table").click();
    await atlas.text("The table is selected").waitFor();
    expect(await atlas.clipboard.selection()).toContain("Mongolia");
  });

  it("is a list of cards on a phone, in Chinese too", async () => {
    const atlas = await openAtlas({ hash: "view=table&table=zones&lang=zh&renderer=svg", viewport: { width: 390, height: 844 } });
    expect(await atlas.table.caption()).toBe("合作区：19 项中的 19 项，截至2021年6月2日");
    expect(await atlas.table.rows().count()).toBe(20);
    expect(await atlas.table.width()).toBeLessThanOrEqual(390);
  });
});
