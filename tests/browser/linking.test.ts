// Resting on anything, with pointer or keyboard, lights what it is linked to; the address does not change.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../driver";
import { nameOf, placeOf } from "./atlas-facts";

const litOptions = (atlas: Atlas) => atlas.regions().locator('[role="option"].is-lit .name').allTextContents();
const litMarks = (atlas: Atlas) =>
  atlas
    .map()
    .locator(".map-mark[data-lit]")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-id") ?? ""));

describe("resting", () => {
  it("on a region of the map lights its option and its partners", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.hoverMap(placeOf("xinjiang"));
    await expect.poll(() => litOptions(atlas)).toEqual(["Xinjiang"]);
    await expect.poll(() => litMarks(atlas)).toEqual(expect.arrayContaining(["region-xinjiang", "country-KZ", "country-RU"]));
    expect(await atlas.partner("Kazakhstan").getAttribute("class")).toContain("is-lit");
    expect(await atlas.partner("Vietnam").getAttribute("class")).not.toContain("is-lit");
    expect(atlas.hash()).toBe("#renderer=svg");
  });
  it("on a partner's chip lights the regions it is linked to", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.partner("Laos").hover();
    await expect.poll(() => litOptions(atlas)).toEqual(["Guangxi", "Yunnan", "Mohan–Boten"]);
  });
  it("with the keyboard does the same", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.partner("Kazakhstan").focus();
    await expect.poll(() => litOptions(atlas)).toEqual(["Xinjiang"]);
    await expect.poll(() => litMarks(atlas)).toContain("region-xinjiang");
    await atlas.region(nameOf("guangxi")).focus();
    await expect.poll(() => litOptions(atlas)).toEqual(["Guangxi"]);
    await expect.poll(() => litMarks(atlas)).toContain("country-VN");
  });
  it("on a zone in the details lights it on the map", async () => {
    const atlas = await openAtlas({ hash: "region=xinjiang&renderer=svg" });
    await atlas.details().getByRole("button", { name: "Khorgos", exact: true }).hover();
    await expect.poll(() => litMarks(atlas)).toEqual(expect.arrayContaining(["zone-khorgos", "country-KZ"]));
  });
  it("ends when the pointer leaves", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.partner("Laos").hover();
    await expect.poll(() => litOptions(atlas)).toHaveLength(3);
    await atlas.page.mouse.move(600, 20);
    await expect.poll(() => litOptions(atlas)).toEqual([]);
  });
});
