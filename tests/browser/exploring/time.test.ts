// The date: stepping through the pack's events, map, panel, counts and status change together; links and Back keep it.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { hasFocus } from "../../driver/perceive";

// Text as it is in the page: sections out of view are not laid out.
const counted = (atlas: Atlas, what: string) =>
  atlas
    .details()
    .getByRole("heading", { name: new RegExp(`^${what} · \\d+`) })
    .textContent();

describe("the date", () => {
  it("is stepped forward: the zone of 2024 joins map, list, count and status, and leaves the later ones", async () => {
    const atlas = await openAtlas({ hash: "region=northeast&asof=2024-03-18&camera=112,44,6&renderer=svg" });
    expect(await atlas.map.marked("zone")).not.toContain("zone-erenhot-zamynuud");
    expect(await counted(atlas, "Zones")).toMatch(/7$/);
    expect(await atlas.panel.later()).toContain("Erenhot–Zamyn-Uud: zone approved");
    expect(await atlas.map.described()).toContain("Erenhot–Zamyn-Uud (19 March 2024)");

    await atlas.button("Next event, 19 March 2024").click();
    await atlas.whenIdle();
    expect(atlas.hash()).toContain("asof=2024-03-19");
    expect(await atlas.map.marked("zone")).toContain("zone-erenhot-zamynuud");
    expect(await atlas.status().textContent()).toBe("As of 19 March 2024. By now: Erenhot–Zamyn-Uud.");
    expect(await counted(atlas, "Zones")).toMatch(/8$/);
    expect(await atlas.panel.later()).not.toContain("zone approved");
    expect(await atlas.map.described()).not.toContain("Erenhot–Zamyn-Uud (19 March 2024)");
    expect(await atlas.details().innerText()).toContain("as of 19 March 2024");

    await atlas.reload();
    expect(await counted(atlas, "Zones")).toMatch(/8$/);
    await atlas.back();
    expect(atlas.hash()).toContain("asof=2024-03-18");
    expect(await counted(atlas, "Zones")).toMatch(/7$/);
    expect(atlas.problems()).toEqual([]);
  });

  it("is chosen from the list of events with the keyboard alone", async () => {
    const atlas = await openAtlas({ hash: "region=mohan-boten&renderer=svg" });
    expect(await atlas.panel.later()).toContain("China–Laos Railway opened");
    await atlas.button("As of 2 June 2021").focus();
    await atlas.pressWithoutWaiting("Enter");
    const list = atlas.overMap.dates();
    await expect.poll(atlas.overMap.focusedDate).toContain("2 June 2021");
    await atlas.pressWithoutWaiting("ArrowDown");
    await atlas.pressWithoutWaiting("Enter");
    await atlas.whenIdle();
    expect(atlas.hash()).toContain("asof=2021-12-03");
    expect(await atlas.panel.later()).not.toContain("China–Laos Railway opened");
    expect(await counted(atlas, "Corridors")).toMatch(/1$/);
    await atlas.pressWithoutWaiting("Escape");
    expect(await list.count()).toBe(0);
    expect(await hasFocus(atlas.button("As of 3 December 2021"))).toBe(true);
    expect(await atlas.heading().count()).toBe(1);
  });

  it("before the notice shows neither its directions nor its measures, and says so", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&asof=2021-06-01&renderer=svg" });
    const arrows = () => atlas.ground.arrows().count();
    expect(await arrows()).toBe(0);
    expect(await atlas.details().innerText()).toContain("later: with the notice of 2 June 2021");
    expect(
      await atlas
        .details()
        .getByRole("heading", { name: /^Measures/ })
        .count(),
    ).toBe(0);
    expect(await atlas.map.described()).toContain("商办资函〔2021〕163号 (2 June 2021)");
    await atlas.button("Next event, 2 June 2021").click();
    await atlas.whenIdle();
    expect(atlas.hash()).not.toContain("asof");
    await expect.poll(arrows).toBeGreaterThan(0);
  });

  it("stands on slides once, and in the legend when somebody wanders from them", async () => {
    const atlas = await openAtlas({ hash: "slide=afterwards&renderer=svg" });
    expect(await atlas.slide().innerText()).toContain("as of 1 April 2024");
    const legend = atlas.map.legend;
    expect(await legend.innerText()).not.toContain("as of");
    await atlas.api.go({ region: "yunnan" });
    await expect.poll(() => legend.innerText()).toContain("as of 1 April 2024");
    await atlas.pressWithoutWaiting("Home");
    await atlas.whenIdle();
    expect(await atlas.slide().innerText()).toContain("as of 2 June 2021");
  });
});
