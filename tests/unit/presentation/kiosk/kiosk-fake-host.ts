/** A browser for the kiosk whose clock, inputs, visibility and screen lock the test holds in its hand, and counts. */
import type { KioskHost, WakeLock } from "../../../../src/presentation/kiosk/kiosk-host";

export interface FakeHost {
  readonly host: KioskHost;
  /** Lets time go by, running timers when they are due. */
  pass(ms: number): void;
  /** The clock jumps, no timer runs meanwhile. */
  sleep(ms: number): void;
  use(kind: string, place?: number): void;
  useByScript(kind: string): void;
  setHidden(isHidden: boolean): void;
  loseLock(): void;
  refuseLocks(isRefusing: boolean): void;
  timers(): number;
  timersEver(): number;
  listeners(): number;
  locks(): { readonly asked: number; readonly held: number };
  /** Lets promises that are due settle. */
  settle(): Promise<void>;
}

class CountingTarget extends EventTarget {
  count = 0;
  override addEventListener(...of: Parameters<EventTarget["addEventListener"]>): void {
    this.count += 1;
    super.addEventListener(...of);
  }
  override removeEventListener(...of: Parameters<EventTarget["removeEventListener"]>): void {
    this.count -= 1;
    super.removeEventListener(...of);
  }
}
class FakePage extends CountingTarget {
  visibilityState: DocumentVisibilityState = "visible";
}

export function createFakeHost(canWake: boolean): FakeHost {
  const input = new CountingTarget();
  const page = new FakePage();
  const scripted = new WeakSet<Event>();
  const due = new Map<number, { readonly at: number; readonly run: () => void }>();
  let held: { released: boolean }[] = [];
  let [now, lastTimer, asked, isRefusing] = [0, 0, 0, false];

  const requestWakeLock = (): Promise<WakeLock> => {
    asked += 1;
    if (isRefusing) return Promise.reject(new Error("low battery"));
    const lock = {
      released: false,
      release: () => {
        lock.released = true;
        return Promise.resolve();
      },
    };
    held.push(lock);
    return Promise.resolve(lock);
  };
  const loseLock = (): void => {
    for (const lock of held) lock.released = true;
  };
  const dispatch = (kind: string, place: number, isScripted: boolean): void => {
    const event = Object.assign(new Event(kind), { screenX: place, screenY: 0 });
    if (isScripted) scripted.add(event);
    input.dispatchEvent(event);
  };
  return {
    host: {
      input,
      page,
      now: () => now,
      setTimer: (run, ms) => {
        lastTimer += 1;
        due.set(lastTimer, { at: now + ms, run });
        return lastTimer;
      },
      clearTimer: (id) => due.delete(id),
      isGenuine: (event) => !scripted.has(event),
      requestWakeLock: canWake ? requestWakeLock : null,
    },
    pass: (ms) => {
      const end = now + ms;
      for (;;) {
        const [first] = [...due].filter(([, timer]) => timer.at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!first) break;
        due.delete(first[0]);
        now = Math.max(now, first[1].at);
        first[1].run();
      }
      now = end;
    },
    sleep: (ms) => {
      now += ms;
    },
    use: (kind, place = 0) => dispatch(kind, place, false),
    useByScript: (kind) => dispatch(kind, 0, true),
    setHidden: (isHidden) => {
      page.visibilityState = isHidden ? "hidden" : "visible";
      if (isHidden) loseLock();
      page.dispatchEvent(new Event("visibilitychange"));
    },
    loseLock,
    refuseLocks: (refusing) => {
      isRefusing = refusing;
    },
    timers: () => due.size,
    timersEver: () => lastTimer,
    listeners: () => input.count + page.count,
    locks: () => {
      held = held.filter((lock) => !lock.released);
      return { asked, held: held.length };
    },
    settle: () => new Promise((done) => setTimeout(done, 0)),
  };
}
