// Links that behave: their one form, what is no step for Back, junk dropped and told once. The journey: journeys.test.ts.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";

const steps = (atlas: Atlas): Promise<number> => atlas.historyLength();
const note = (atlas: Atlas) => atlas.alert();

describe("a pasted link", () => {
  it("is written in its one form", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg&partner=la,vn&lang=en&region=yunnan&asof=2021-06-02" });
    expect(atlas.hash()).toBe("#region=yunnan&partner=VN,LA&renderer=svg");
    expect(await note(atlas).count()).toBe(0);
  });
  it("typed over the open page changes it without a reload", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.setHash("region=guangxi&renderer=svg");
    expect(await atlas.heading().textContent()).toContain("Guangxi");
  });
  it("says of a slide in the open page what it would say in a new one", async () => {
    for (const link of ["region=&slide=yunnan", "asof=&slide=afterwards", "partner=&slide=partners"]) {
      const atlas = await openAtlas({ hash: "renderer=svg" });
      await atlas.setHash(`${link}&renderer=svg`);
      await atlas.slide().waitFor();
      await atlas.whenIdle();
      expect(atlas.hash()).toBe(`#${link}&renderer=svg`);
      expect(await note(atlas).count()).toBe(0);
      await atlas.close();
    }
  });
  it("to a zone alone opens the region that holds it", async () => {
    const atlas = await openAtlas({ hash: "zone=khorgos&renderer=svg" });
    expect(await atlas.heading().textContent()).toContain("Xinjiang");
  });
});

describe("Back and Forward", () => {
  it("pass over language and theme", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.region("Yunnan").click();
    const before = await steps(atlas);
    await atlas.button("Language").click();
    await atlas.button(/^主题/).click();
    expect(await steps(atlas)).toBe(before);
    await atlas.back();
    expect(await atlas.details().count()).toBe(0);
  });
});

describe("junk in the address", () => {
  it("is dropped, told once, and leaves the rest standing", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&partner=LA,XX&colour=red&camera=a,b,c&renderer=svg" });
    expect(atlas.hash()).toBe("#region=yunnan&partner=LA&renderer=svg");
    expect(await atlas.heading().textContent()).toContain("Yunnan");
    for (const part of ["partner=XX", "colour=red", "camera=a,b,c"]) expect(await note(atlas).textContent()).toContain(part);
    await note(atlas).getByRole("button", { name: "Dismiss" }).click();
    expect(await note(atlas).count()).toBe(0);
    await atlas.reload();
    expect(await note(atlas).count()).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });
  it("is told until a readable address follows, not while this page moves on", async () => {
    const atlas = await openAtlas({ hash: "asof=2021-02-30&renderer=svg" });
    expect(await note(atlas).textContent()).toContain("asof=2021-02-30");
    await atlas.region("Yunnan").click();
    expect(await note(atlas).count()).toBe(1);
    await atlas.setHash("asof=2021-03-30&renderer=svg");
    expect(await note(atlas).count()).toBe(0);
  });
  it.each(["%E0%A4%A", "=&=&=", "region=%00", "<img src=x onerror=alert(1)>", "region[]=yunnan&__proto__=1"])(
    "%s breaks nothing",
    async (junk) => {
      const atlas = await openAtlas({ hash: junk, webgl: false });
      expect(atlas.hash()).toBe("");
      expect(await atlas.api.matches()).toHaveLength(5);
      expect(atlas.problems()).toEqual([]);
    },
  );
});

describe("the camera in the address", () => {
  it("is not there until the user moves the map", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.region("Yunnan").click();
    expect(atlas.hash()).not.toContain("camera");
    await atlas.map.drag([101, 25], 60, 40);
    expect(atlas.hash()).toMatch(/^#region=yunnan&camera=[\d.,-]+&renderer=svg$/);
  });
  it("never fills the history", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    const before = await steps(atlas);
    for (const [dx, dy] of [
      [80, 0],
      [0, 60],
      [-50, -30],
    ] as const)
      await atlas.map.drag([104, 33], dx, dy);
    await atlas.button("Zoom in").click();
    await atlas.map.pan("Pan left");
    expect(atlas.hash()).toContain("camera=");
    expect(await steps(atlas)).toBe(before);
  });
  it("is let go of by a new choice, which frames itself", async () => {
    const atlas = await openAtlas({ hash: "camera=110,30,5&renderer=svg" });
    await atlas.region("Xinjiang").click();
    expect(atlas.hash()).toBe("#region=xinjiang&renderer=svg");
  });
});

describe("the script API", () => {
  it("goes to a view and tells it", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.api.go({ region: "yunnan", partner: ["LA", "VN"] });
    expect(atlas.hash()).toBe("#region=yunnan&partner=VN,LA&renderer=svg");
    await atlas.api.go({ region: null, partner: null });
    expect(atlas.hash()).toBe("#renderer=svg");
    expect(await atlas.api.version()).toMatch(/^\d+\.\d+\.\d+/);
  });
  it("is idle behind Present and a slide that was asked for only once the slide is there", async () => {
    const atlas = await openAtlas({ hash: "region=guangxi&renderer=svg" });
    const release = await atlas.holdBack(/assets\/(Presentation|deck)[-.]/);
    await atlas.button("Present").click();
    let isIdle = false;
    const idle = atlas.whenIdle().then(() => (isIdle = true));
    // A map with nothing to do is idle after a frame.
    await atlas.passFrames(5);
    expect([isIdle, await atlas.slide().count()]).toEqual([false, 0]);
    release();
    await idle;
    expect(await atlas.slide().count()).toBe(1);
    await atlas.reload();
    await atlas.api.go({ slide: null });
    await atlas.setHash("region=guangxi&partner=VN&renderer=svg");
    await atlas.reload();
    await atlas.api.go({ slide: "yunnan" });
    expect(atlas.hash()).toBe("#slide=yunnan&renderer=svg");
    expect(await atlas.slide().getAttribute("aria-label")).toContain("Yunnan");
  });
  it("leaves out what it cannot read", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.api.go({ region: "atlantis", colour: "red" });
    expect(atlas.hash()).toBe("#renderer=svg");
  });
});
