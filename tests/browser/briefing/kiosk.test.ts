// A screen that nobody attends: goes on by itself, waits while somebody uses it, comes back by itself. Time is the test's.
import { describe, expect, it } from "vitest";
import builtIn from "../../../src/packs/border-zones-2021/deck.json";
import { openAtlas, type Atlas } from "../../driver";
import { until } from "../../page-api";

const ids = builtIn.slides.map(({ id }) => id);
const slideOf = (atlas: Atlas): string => /slide=([^&]*)/.exec(atlas.hash())?.[1] ?? "";
const pause = (atlas: Atlas) => atlas.button(/^Pause$/);
const resume = (atlas: Atlas) => atlas.button(/^Resume$/);
const waits = (atlas: Atlas) => atlas.text("waits while in use");

/** Counts what is asked of the screen, and grants it. */
function grantWakeLocks(): void {
  const locks = { asked: 0, released: 0 };
  Reflect.set(globalThis, "locks", locks);
  const request = (): Promise<unknown> => {
    locks.asked += 1;
    const lock = {
      released: false,
      release: (): Promise<void> => {
        lock.released = true;
        locks.released += 1;
        return Promise.resolve();
      },
    };
    return Promise.resolve(lock);
  };
  Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
}
const locksOf = (atlas: Atlas): Promise<unknown> => atlas.noted("locks");
const open = (hash: string, touch = false): Promise<Atlas> =>
  openAtlas({ hash: `${hash}&renderer=svg`, clock: true, before: grantWakeLocks, touch });

describe("a kiosk", () => {
  it("begins with the first slide, shows every one, wraps to the first, and keeps the screen awake", async () => {
    const atlas = await open("kiosk=20");
    await atlas.slide().waitFor();
    const seen = [slideOf(atlas)];
    const steps = await atlas.historyLength();
    for (const _slide of ids) {
      await atlas.passTime(20);
      seen.push(slideOf(atlas));
    }
    expect(seen).toEqual([...ids, ids[0]]);
    expect(await locksOf(atlas)).toEqual({ asked: 1, released: 0 });
    // A day of it leaves no entries for Back.
    expect(await atlas.historyLength()).toBe(steps);
    await atlas.press("Escape");
    expect([atlas.hash(), await locksOf(atlas)]).toEqual(["#renderer=svg", { asked: 1, released: 1 }]);
    await atlas.passTime(60);
    expect(atlas.hash()).toBe("#renderer=svg");
    expect(atlas.problems()).toEqual([]);
  });

  it("waits where somebody clicks, and comes back to the slide when nobody does any more", async () => {
    const atlas = await open("slide=layout&kiosk=20");
    await atlas.passTime(15);
    await atlas.map.click([124, 46.5]);
    expect((await atlas.api.state())["region"]).toBe("northeast");
    await waits(atlas).waitFor();
    await atlas.press("l");
    await atlas.passTime(20);
    await atlas.passTime(10);
    expect([slideOf(atlas), (await atlas.api.state())["region"]]).toEqual(["layout", "northeast"]);
    await atlas.passTime(15);
    expect([atlas.hash(), await waits(atlas).count()]).toEqual(["#slide=layout&renderer=svg&kiosk=20", 0]);
    await atlas.passTime(20);
    expect(slideOf(atlas)).toBe("xinjiang");
    expect(atlas.problems()).toEqual([]);
  });

  it("waits at a touch", async () => {
    const atlas = await open("slide=layout&kiosk=20", true);
    await atlas.map.tap([124, 46.5]);
    await waits(atlas).waitFor();
    await atlas.passTime(25);
    expect(slideOf(atlas)).toBe("layout");
    await atlas.passTime(40);
    await atlas.passTime(20);
    expect(slideOf(atlas)).toBe("xinjiang");
  });

  it("stands still while it is paused by its button, and goes on by it", async () => {
    const atlas = await open("slide=layout&kiosk=20");
    await pause(atlas).click();
    await atlas.passTime(120);
    expect(slideOf(atlas)).toBe("layout");
    await resume(atlas).click();
    await pause(atlas).waitFor();
    await atlas.passTime(20);
    expect(slideOf(atlas)).toBe("xinjiang");
    // Forgotten, it goes on by itself after minutes.
    await pause(atlas).click();
    await atlas.passTime(301);
    await atlas.passTime(20);
    expect(slideOf(atlas)).toBe("guangxi");
  });

  it("waits while the presenter leads it from another window", async () => {
    const atlas = await open("slide=layout&kiosk=20");
    const presenter = await atlas.presenterOpenedBy(() => atlas.press("s"));
    await presenter.isThere();
    await atlas.passTime(61);
    expect(await waits(atlas).count()).toBe(0);
    await presenter.pressWithoutWaiting("5");
    await presenter.pressWithoutWaiting("Enter");
    await until("the room follows", () => Promise.resolve(slideOf(atlas) === "yunnan"));
    await waits(atlas).waitFor();
    await atlas.passTime(30);
    expect(slideOf(atlas)).toBe("yunnan");
  });
});

describe("a briefing without a loop", () => {
  it("keeps the screen awake in both windows, and lets it sleep when it is left", async () => {
    const atlas = await open("slide=layout");
    const presenter = await atlas.presenterOpenedBy(() => atlas.press("s"));
    await presenter.isThere();
    const both = async (): Promise<unknown> => [await locksOf(atlas), await presenter.noted("locks")];
    const held = { asked: 1, released: 0 };
    await expect.poll(both).toEqual([held, held]);
    await atlas.press("Escape");
    const letGo = { asked: 1, released: 1 };
    await expect.poll(both).toEqual([letGo, letGo]);
  });
});
