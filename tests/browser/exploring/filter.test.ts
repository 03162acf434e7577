// Journey 2 in detail: every basis, direction and measure, and what is left. The journey itself: journeys.test.ts.
import { beforeAll, describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { heard } from "../../driver/perceive";
import { briefing, nameOf, pack, regionIds } from "../atlas-facts";

const muted = async (atlas: Atlas): Promise<readonly string[]> => {
  const out: string[] = [];
  for (const id of regionIds) if (/filtered out/.test((await atlas.region(nameOf(id)).textContent()) ?? "")) out.push(id);
  return out;
};
const others = (...ids: readonly string[]) => regionIds.filter((id) => !ids.includes(id));

describe("a partner country", () => {
  it("not named in the notice is behind one press", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    expect(await atlas.partner("North Korea").isVisible()).toBe(false);
    await atlas.partners().getByText("More countries").click();
    await atlas.partner("North Korea").click();
    expect(await atlas.api.matches()).toEqual(["northeast"]);
  });
  it("mutes the regions that are not its own, in words too", async () => {
    const atlas = await openAtlas({ hash: "partner=KZ&renderer=svg" });
    expect(await muted(atlas)).toEqual(others("xinjiang"));
  });
  let page: Atlas;
  beforeAll(async () => {
    page = await openAtlas({ hash: "renderer=svg" });
  });
  it.each([
    ["VN", ["guangxi", "yunnan"]],
    ["LA", ["yunnan", "mohan-boten"]],
    ["MM", ["yunnan"]],
    ["KZ", ["xinjiang"]],
    ["RU", ["xinjiang", "northeast"]],
    ["MN", ["xinjiang", "northeast"]],
    ["KP", ["northeast"]],
    ["TH", []],
  ])("%s by border or zone gives %j", async (code, expected) => {
    await page.setHash(`partner=${code}&basis=border,zone&renderer=svg`);
    expect(await page.api.matches()).toEqual(expected);
    expect(await muted(page)).toEqual(others(...expected));
  });
});

describe("the basis", () => {
  const basis = (atlas: Atlas, name: string) => atlas.group("Basis of the link").getByRole("button", { name });
  it("border narrows Laos to the two regions that touch it", async () => {
    const atlas = await openAtlas({ hash: "partner=LA&renderer=svg" });
    await basis(atlas, "border, 2 regions").click();
    expect(atlas.hash()).toBe("#partner=LA&basis=border&renderer=svg");
    expect(await atlas.api.matches()).toEqual(["yunnan", "mohan-boten"]);
    expect(await heard(atlas.partner("Laos"))).toBe("Laos, 2 regions");
    expect(await heard(atlas.partner("Myanmar"))).toBe("Myanmar, 1 region");
  });
  it("says of each choice how many regions it would leave", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    const names = await Promise.all((await atlas.group("Basis of the link").getByRole("button").all()).map(heard));
    expect(names).toEqual(["border, 5 regions", "zone, 5 regions", "group, 2 regions", "our reading, 1 region"]);
  });
});

describe("direction and measure", () => {
  it("a direction leaves its region, one at a time", async () => {
    const atlas = await openAtlas({ hash: "direction=west&renderer=svg" });
    expect(await atlas.api.matches()).toEqual(["xinjiang"]);
    await atlas.group("Direction").getByRole("button", { name: "Facing ASEAN, 1 region" }).click();
    expect(atlas.hash()).toBe("#direction=asean&renderer=svg");
    expect(await atlas.api.matches()).toEqual(["guangxi"]);
  });
  it("a measure says how many regions it concerns; those not described are only named", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.text("Measure · 3 of 14 described").click();
    const measures = atlas.group("Measure");
    const labels = await Promise.all((await measures.getByRole("button").all()).map(heard));
    expect(labels).toHaveLength(3);
    for (const label of labels) expect(label).toMatch(/, 5 regions$/);
    expect(await atlas.text("Measures 4–14: not described in the sources held").first().isVisible()).toBe(true);
    await measures.getByRole("button").first().click();
    expect(atlas.hash()).toBe("#measure=m2021-01&renderer=svg");
  });
  it("counts follow the other facets", async () => {
    const atlas = await openAtlas({ hash: "direction=asean&renderer=svg" });
    expect(await heard(atlas.partner("Laos"))).toBe("Laos, 1 region");
    expect(await heard(atlas.partner("Kazakhstan"))).toBe("Kazakhstan, 0 regions");
  });
});

describe("an empty result", () => {
  it("says what to clear, and doing so brings regions back", async () => {
    const atlas = await openAtlas({ hash: "partner=RU&direction=asean&renderer=svg" });
    expect(await atlas.text("No region passes all of these filters.").isVisible()).toBe(true);
    expect(await atlas.status().textContent()).toContain("0 of 5 regions. Clear partner countries (then 1 region) or direction");
    expect(await atlas.button("Clear “Direction”: 2 regions").isVisible()).toBe(true);
    await atlas.button("Clear “Partner countries”: 1 region").click();
    expect(atlas.hash()).toBe("#direction=asean&renderer=svg");
    expect(await atlas.api.matches()).toEqual(["guangxi"]);
  });
});

describe("Clear filters", () => {
  it("empties every facet and keeps the region", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&partner=LA&basis=border&direction=west&renderer=svg" });
    await atlas.button("Clear filters").click();
    expect(atlas.hash()).toBe("#region=yunnan&renderer=svg");
    expect(await atlas.api.matches()).toHaveLength(5);
  });
  it("is unavailable, and says so, while nothing is filtered", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    expect(await atlas.button("Clear filters").getAttribute("aria-disabled")).toBe("true");
  });
});

describe("every choice of partner", () => {
  it("says in its name what the pack gives", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.partners().getByText("More countries").click();
    const expected = briefing.countries
      .filter(({ code }) => briefing.linksOfCountry.has(code))
      .map(({ code, name }) => {
        const count = briefing.linksOfCountry.get(code)?.length ?? 0;
        return `${name.en}, ${count} ${count === 1 ? "region" : "regions"}`;
      });
    const found = await Promise.all(
      expected.map(async (name) => [name, await atlas.partners().getByRole("button", { name, exact: true }).count()]),
    );
    expect(found).toEqual(expected.map((name) => [name, 1]));
    expect(await atlas.partners().getByRole("button").count()).toBe(expected.length);
    expect(expected.length).toBeLessThanOrEqual(pack.countries.length);
  });
});
