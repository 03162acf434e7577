/** What a kiosk needs from the browser, behind one interface: events, a clock, a screen that stays on. */

export interface WakeLock {
  readonly released: boolean;
  release(): Promise<void>;
}

export interface KioskHost {
  /** Where every input event arrives. */
  readonly input: EventTarget;
  /** Tells when the page is hidden. */
  readonly page: EventTarget & { readonly visibilityState: DocumentVisibilityState };
  /** Milliseconds; never goes back. */
  now(): number;
  setTimer(run: () => void, ms: number): number;
  clearTimer(id: number): void;
  /** Whether a person caused it, not a script. */
  isGenuine(event: Event): boolean;
  /** null where the browser cannot do it: the screen then sleeps as it usually does. */
  readonly requestWakeLock: (() => Promise<WakeLock>) | null;
}

export function browserHost(): KioskHost {
  return {
    input: window,
    page: document,
    now: () => performance.now(),
    setTimer: (run, ms) => window.setTimeout(run, ms),
    clearTimer: (id) => window.clearTimeout(id),
    isGenuine: (event) => event.isTrusted,
    // Missing on plain http from another machine, and in older browsers.
    requestWakeLock: "wakeLock" in navigator ? requestWakeLock : null,
  };
}

/** An embedding page may not allow it. Asking in spite of that would put an error in its console. */
async function requestWakeLock(): Promise<WakeLock> {
  const isRefused =
    window.parent !== window &&
    (await navigator.permissions.query({ name: "screen-wake-lock" }).then(
      ({ state }) => state === "denied",
      () => false,
    ));
  if (isRefused) throw new Error("the page around this one does not allow the screen to be kept awake");
  return navigator.wakeLock.request("screen");
}

export interface Awake {
  /** Asks again if the lock was lost: the browser drops it when the page is hidden or the battery is low. */
  renew(): void;
  stop(): void;
}

/** Keeps the screen on until stopped. A refusal is not an error; the next `renew` asks again. */
export function keepAwake(host: Pick<KioskHost, "page" | "requestWakeLock">): Awake {
  const ask = host.requestWakeLock;
  let lock: WakeLock | null = null;
  let isAsking = false;
  let isStopped = false;
  const letGo = (held: WakeLock): void => {
    held.release().catch(() => undefined);
  };
  const renew = (): void => {
    if (!ask || isStopped || isAsking || host.page.visibilityState === "hidden" || (lock && !lock.released)) return;
    isAsking = true;
    ask()
      .then((granted) => {
        if (isStopped) letGo(granted);
        else lock = granted;
      })
      .catch(() => undefined)
      .finally(() => {
        isAsking = false;
      });
  };
  renew();
  return {
    renew,
    stop: () => {
      isStopped = true;
      if (lock && !lock.released) letGo(lock);
      lock = null;
    },
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels. A shaking table moves a mouse less than this. */
const leastMovePx = 3;

const inputs = ["pointerdown", "pointermove", "wheel", "keydown", "click"] as const;

/**
 * Calls back on every sign that somebody is there. Browsers send a genuine pointermove when the page changes under a resting
 * mouse, so a move counts only once the pointer is somewhere else.
 * @returns stops listening
 */
export function watchUse(host: KioskHost, onUse: (kind: "move" | "press") => void): () => void {
  let rest: Spot | null = null;
  const onEvent = (event: Event): void => {
    if (!host.isGenuine(event)) return;
    if (event.type !== "pointermove") {
      onUse("press");
      return;
    }
    const spot = spotOf(event);
    const hasMoved = rest !== null && Math.hypot(spot.x - rest.x, spot.y - rest.y) >= leastMovePx;
    if (rest === null || hasMoved) rest = spot;
    if (hasMoved) onUse("move");
  };
  const options = { capture: true, passive: true };
  for (const kind of inputs) host.input.addEventListener(kind, onEvent, options);
  return () => {
    for (const kind of inputs) host.input.removeEventListener(kind, onEvent, options);
  };
}

/** The position on the screen, so that a page scrolling under the pointer does not count as a move. */
const spotOf = (event: Event): Spot => ({
  x: "screenX" in event ? Number(event.screenX) : 0,
  y: "screenY" in event ? Number(event.screenY) : 0,
});
