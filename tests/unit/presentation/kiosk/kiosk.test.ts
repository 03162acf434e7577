/** The kiosk's loop on a clock of its own: order, waiting and resuming, pausing. */
import { describe, expect, it } from "vitest";
import { createBench } from "./kiosk-bench";

describe("playing", () => {
  it("goes on every N seconds, and from the last slide to the first", () => {
    const { pass, log, kiosk } = createBench();
    pass(19_999);
    expect(log).toEqual([]);
    pass(1);
    expect(log).toEqual(["slide 1"]);
    pass(60_000);
    expect(log).toEqual(["slide 1", "slide 2", "slide 0", "slide 1"]);
    expect(kiosk.mode()).toBe("playing");
  });

  it("waits for a kiosk and a briefing", () => {
    const { pass, log, kiosk, setSeconds, setBriefing, timers, listeners } = createBench({ seconds: null });
    pass(100_000);
    expect([log, kiosk.mode(), timers(), listeners()]).toEqual([[], "off", 0, 0]);
    setSeconds(5);
    pass(5000);
    expect(log).toEqual(["slide 1"]);
    setBriefing(false);
    pass(100_000);
    expect([log, kiosk.mode(), timers(), listeners()]).toEqual([["slide 1"], "off", 0, 0]);
  });

  it("takes a new pace at once, with one timer", () => {
    const { pass, log, setSeconds, timers } = createBench();
    pass(19_000);
    setSeconds(3);
    expect(timers()).toBe(1);
    pass(6000);
    expect(log).toEqual(["slide 1", "slide 2"]);
  });

  it("does not pile up after the machine slept", () => {
    const { sleep, pass, log, timers } = createBench();
    sleep(3_600_000);
    pass(0);
    expect([log, timers()]).toEqual([["slide 1"], 1]);
  });
});

describe("waiting while somebody uses it", () => {
  it.each(["pointerdown", "click", "wheel", "keydown"])("begins at a %s", (kind) => {
    const { pass, use, log, kiosk } = createBench();
    use(kind);
    expect(kiosk.mode()).toBe("waiting");
    pass(39_999);
    expect(log).toEqual([]);
  });

  it("begins when the pointer moves, not when the page moves under it or a table shakes", () => {
    const { use, kiosk } = createBench();
    for (const place of [100, 100, 101, 99]) use("pointermove", place);
    expect(kiosk.mode()).toBe("playing");
    use("pointermove", 110);
    expect(kiosk.mode()).toBe("waiting");
  });

  it("does not begin at what a script made", () => {
    const { useByScript, kiosk } = createBench();
    useByScript("keydown");
    expect(kiosk.mode()).toBe("playing");
  });

  it("begins at a use from elsewhere", () => {
    const { kiosk } = createBench();
    kiosk.noteUse();
    expect(kiosk.mode()).toBe("waiting");
  });

  it.each([
    [20, 40_000],
    [5, 30_000],
  ])("at %i seconds a slide ends after %i ms at rest: the slide and the language first, then on", (seconds, idle) => {
    const { pass, use, log } = createBench({ seconds });
    use("keydown");
    pass(idle - 1);
    expect(log).toEqual([]);
    pass(1);
    expect(log).toEqual(["reset to both, china"]);
    pass(seconds * 1000);
    expect(log).toEqual(["reset to both, china", "slide 1"]);
  });

  it("counts the rest from the last use, setting no timer for each", () => {
    const { pass, use, log, timers, timersEver } = createBench();
    use("keydown");
    const before = timersEver();
    for (let i = 0; i < 1000; i++) use("pointermove", i * 10);
    expect([timers(), timersEver()]).toEqual([1, before]);
    pass(39_000);
    use("wheel");
    pass(39_999);
    expect(log).toEqual([]);
    pass(1);
    expect(log).toEqual(["reset to both, china"]);
  });
});

describe("the button", () => {
  it("pauses until it is pressed again, and the hand may then move away", () => {
    const { pass, use, log, kiosk } = createBench();
    kiosk.pause();
    pass(200_000);
    expect([log, kiosk.mode()]).toEqual([[], "paused"]);
    use("pointerdown");
    expect(kiosk.mode()).toBe("paused");
    kiosk.resume();
    use("pointermove", 0);
    use("pointermove", 500);
    expect(kiosk.mode()).toBe("playing");
    pass(20_000);
    expect(log).toEqual(["slide 1"]);
    use("pointermove", 900);
    expect(kiosk.mode()).toBe("waiting");
  });

  it("does not stop an unattended screen for ever: five minutes after the last use it goes on", () => {
    const { pass, use, log, kiosk } = createBench();
    kiosk.pause();
    pass(200_000);
    use("keydown");
    pass(299_999);
    expect(kiosk.mode()).toBe("paused");
    pass(1);
    expect([log, kiosk.mode()]).toEqual([["reset to both, china"], "playing"]);
  });

  it("does nothing without a kiosk", () => {
    const { kiosk, timers } = createBench({ seconds: null });
    kiosk.pause();
    kiosk.resume();
    kiosk.noteUse();
    expect([kiosk.mode(), timers()]).toEqual(["off", 0]);
  });
});
