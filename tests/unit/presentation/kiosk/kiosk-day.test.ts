/** A kiosk left to itself: hidden or for a whole day it keeps the screen awake, and nothing is left or grows. */
import { describe, expect, it } from "vitest";
import { createBench } from "./kiosk-bench";

describe("a hidden page", () => {
  it("stands still, and shows its slide for the full time once it is seen again", () => {
    const { pass, setHidden, log, timers } = createBench();
    pass(15_000);
    setHidden(true);
    expect(timers()).toBe(0);
    pass(600_000);
    setHidden(false);
    pass(19_999);
    expect(log).toEqual([]);
    pass(1);
    expect(log).toEqual(["slide 1"]);
  });

  it("loses the lock on the screen and asks for it again", async () => {
    const { setHidden, locks, settle } = createBench();
    await settle();
    expect(locks()).toEqual({ asked: 1, held: 1 });
    setHidden(true);
    expect(locks().held).toBe(0);
    setHidden(false);
    await settle();
    expect(locks()).toEqual({ asked: 2, held: 1 });
  });
});

describe("a day", () => {
  it("of 10,000 slides keeps one timer, the same listeners and one lock", async () => {
    const { pass, use, kiosk, log, timers, listeners, locks, settle } = createBench();
    await settle();
    const before = listeners();
    for (let i = 0; i < 10_000; i++) {
      pass(20_000);
      if (i % 100 === 0) {
        use("pointerdown");
        pass(40_000);
      }
    }
    await settle();
    expect(log).toHaveLength(10_100);
    expect([timers(), listeners(), locks()]).toEqual([1, before, { asked: 1, held: 1 }]);
    expect(kiosk.mode()).toBe("playing");
  });

  it("leaves no timer, listener or lock behind", async () => {
    const { pass, dispose, kiosk, timers, listeners, locks, settle } = createBench();
    await settle();
    pass(50_000);
    expect(listeners()).toBeGreaterThan(0);
    dispose();
    await settle();
    expect([timers(), listeners(), locks().held, kiosk.mode()]).toEqual([0, 0, 0, "off"]);
  });

  it("gives back a lock that comes too late", async () => {
    const { dispose, locks, settle } = createBench();
    dispose();
    await settle();
    expect(locks()).toEqual({ asked: 1, held: 0 });
  });

  it("asks again with the next slide where the lock was lost or refused", async () => {
    const { pass, loseLock, refuseLocks, locks, settle } = createBench();
    await settle();
    loseLock();
    refuseLocks(true);
    pass(20_000);
    await settle();
    expect(locks()).toEqual({ asked: 2, held: 0 });
    refuseLocks(false);
    pass(20_000);
    await settle();
    expect(locks()).toEqual({ asked: 3, held: 1 });
  });

  it("runs where the browser cannot keep the screen awake", () => {
    const { pass, log } = createBench({ canWake: false });
    pass(20_000);
    expect(log).toEqual(["slide 1"]);
  });
});
