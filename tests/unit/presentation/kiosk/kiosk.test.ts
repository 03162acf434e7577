/** The kiosk's loop on a clock of its own: order, waiting and resuming, pausing, hiding, and that nothing is left or grows. */
import { createRoot, createSignal } from "solid-js";
import { describe, expect, it } from "vitest";
import { createKiosk, type Kiosk } from "../../../../src/presentation/kiosk/kiosk";
import { createFakeHost, type FakeHost } from "./kiosk-fake-host";

interface Bench extends FakeHost {
  readonly kiosk: Kiosk;
  /** Slides and resets, in order. */
  readonly log: string[];
  setSeconds(seconds: number | null): void;
  setBriefing(isBriefing: boolean): void;
  dispose(): void;
}

/** Three slides; the language becomes Chinese as soon as somebody says so. */
function createBench(start: { readonly seconds?: number | null; readonly canWake?: boolean } = {}): Bench {
  const fake = createFakeHost(start.canWake ?? true);
  const log: string[] = [];
  return createRoot((dispose) => {
    const [seconds, setSeconds] = createSignal(start.seconds === undefined ? 20 : start.seconds);
    const [isBriefing, setBriefing] = createSignal(true);
    const [slide, setSlide] = createSignal(0);
    const kiosk = createKiosk({
      seconds,
      // Like the deck's: it reads the slide, so it is told of every change.
      isBriefing: () => isBriefing() && slide() >= 0,
      speaking: () => ({ lang: "both", worldview: "china" }),
      next: () => log.push(`slide ${setSlide((index) => (index + 1) % 3)}`),
      reset: ({ lang, worldview }) => log.push(`reset to ${lang}, ${worldview}`),
      host: fake.host,
    });
    return { ...fake, kiosk, log, setSeconds, setBriefing, dispose };
  });
}

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
