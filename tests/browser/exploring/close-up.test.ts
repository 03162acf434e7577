// The schematic close-up of Mohan–Boten: the way there and back, what it says, what a click in it means.
import { expect, it } from "vitest";
import { openAtlas } from "../../driver";

it("opens from the panel by keyboard, says that it is schematic, and closes", async () => {
  const atlas = await openAtlas({ hash: "region=mohan-boten&renderer=svg" });
  expect(await atlas.map.words()).not.toContain("schematic, not to survey");
  await atlas.details().getByRole("button", { name: "Close up" }).press("Enter");
  await atlas.whenIdle();
  expect((await atlas.api.state())["camera"]).toEqual([101.684, 21.1895, 12.3]);
  for (const words of ["schematic, not to survey", "Border gate", "Boten", "later: from 3 December 2021"])
    await expect.poll(atlas.map.words).toContain(words);
  // Here the base geometry has China: the close-up answers for what it draws.
  await atlas.map.click([101.7, 21.165]);
  expect(await atlas.api.state()).toMatchObject({ region: "mohan-boten", partner: ["LA"] });
  await atlas.details().getByRole("button", { name: "Wider view" }).press("Enter");
  await atlas.whenIdle();
  expect((await atlas.api.state())["camera"]).toBeNull();
  expect(await atlas.map.words()).not.toContain("schematic, not to survey");
  expect(atlas.problems()).toEqual([]);
});

it("keeps the camera where the base geometry is good for, elsewhere", async () => {
  const atlas = await openAtlas({ hash: "camera=101.684,21.1895,8.4&renderer=svg" });
  for (let step = 0; step < 5; step += 1) await atlas.map.zoomIn();
  await atlas.whenIdle();
  expect((await atlas.api.state())["camera"]).toMatchObject({ 2: 11.4 });
  await atlas.api.go({ camera: [104, 33, 8.4] });
  await atlas.map.zoomIn();
  await atlas.whenIdle();
  expect((await atlas.api.state())["camera"]).toMatchObject({ 2: 8.5 });
});

it("tells of zones and ports close up what the sources say, and that they do not say the rest", async () => {
  const atlas = await openAtlas({ hash: "zone=manzhouli&camera=117.42,49.6,7&renderer=svg" });
  for (const words of ["border zone, 1992", "Zabaykalsk"]) expect(await atlas.map.words()).toContain(words);
  const { row } = atlas.panel;
  expect(await row("Industries")).toContain("Wood processing");
  expect(await row("What crosses")).toBe("rail and road (port Manzhouli)");
  await atlas.api.go({ zone: null, region: "northeast", camera: [117.42, 49.6, 5] });
  expect(await atlas.map.words()).not.toContain("border zone, 1992");
  await atlas.api.go({ zone: "jeminay", region: "xinjiang" });
  expect(await row("What crosses")).toBe("not described in the sources held");
});
