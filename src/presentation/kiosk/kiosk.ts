/**
 * The kiosk's loop: a slide every few seconds. It waits while somebody uses the screen. Once nobody does, it returns to the slide
 * as it was, in the language and worldview it started with. There is one timer at a time, and nothing grows however long it runs.
 */
import { createEffect, createMemo, createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import type { ViewState } from "../../state/view-state";
import { browserHost, keepAwake, watchUse, type KioskHost } from "./kiosk-host";

/** What visitors may change of the room; the loop sets it back. */
export type Speaking = Pick<ViewState, "lang" | "worldview">;

export interface KioskOptions {
  /** Seconds per slide; null when there is no kiosk. */
  readonly seconds: Accessor<number | null>;
  readonly isBriefing: Accessor<boolean>;
  readonly speaking: Accessor<Speaking>;
  /** Goes to the next slide, and from the last to the first. */
  readonly next: () => void;
  /** Called when everybody has left: shows the slide as it is in the deck, with nothing over it, in the language at the start. */
  readonly reset: (start: Speaking) => void;
  /** Default: the browser. */
  readonly host?: KioskHost;
}

/** `waiting` ends when nobody uses the screen for a while; so does `paused` (by the button), but only after minutes. */
export type KioskMode = "off" | "playing" | "waiting" | "paused";

export interface Kiosk {
  readonly mode: Accessor<KioskMode>;
  pause(): void;
  resume(): void;
  /** Tells that somebody used it from another window, such as the presenter's. */
  noteUse(): void;
}

const leastIdleMs = 30_000;
/** Somebody may have paused to read in peace, but an unattended screen must not stay on one slide for ever. */
const longestPauseMs = 300_000;
/** After Resume the hand moves away from the button; that does not count as use. */
const handAwayMs = 3000;

/** Call it under an owner. Everything ends with the owner, the kiosk or the briefing. */
export function createKiosk(options: KioskOptions): Kiosk {
  const host = options.host ?? browserHost();
  const [mode, setMode] = createSignal<KioskMode>("off");
  // A memo, because most of what `isBriefing` reads changes with every slide, and the loop must not start over each time.
  const period = createMemo(() => (options.isBriefing() ? options.seconds() : null));
  let running: Pick<Kiosk, "pause" | "resume" | "noteUse"> | null = null;

  createEffect(() => {
    const seconds = period();
    if (seconds === null) return;
    const loop = untrack(() => startLoop(seconds * 1000, options, host, mode, setMode));
    running = loop;
    onCleanup(() => {
      loop.stop();
      running = null;
    });
  });
  return {
    mode,
    pause: () => running?.pause(),
    resume: () => running?.resume(),
    noteUse: () => running?.noteUse(),
  };
}

function startLoop(
  slideMs: number,
  options: KioskOptions,
  host: KioskHost,
  mode: Accessor<KioskMode>,
  setMode: (mode: KioskMode) => void,
) {
  const start = options.speaking();
  const awake = keepAwake(host);
  let timer: number | null = null;
  let lastUse = host.now();
  let deafUntil = 0;

  const disarm = (): void => {
    if (timer !== null) host.clearTimer(timer);
    timer = null;
  };
  const arm = (ms: number): void => {
    disarm();
    if (host.page.visibilityState === "hidden") return;
    timer = host.setTimer(() => {
      timer = null;
      onTimer();
    }, ms);
  };
  const idleMs = (): number => (mode() === "paused" ? longestPauseMs : Math.max(2 * slideMs, leastIdleMs));
  const play = (): void => {
    setMode("playing");
    arm(slideMs);
  };
  const onTimer = (): void => {
    awake.renew();
    if (mode() === "playing") {
      arm(slideMs);
      options.next();
      return;
    }
    // Use since the timer was set only moves its end, so that a moving mouse does not keep setting timers.
    const left = lastUse + idleMs() - host.now();
    if (left > 0) {
      arm(left);
      return;
    }
    play();
    options.reset(start);
  };
  const hold = (to: "waiting" | "paused"): void => {
    lastUse = host.now();
    setMode(to);
    arm(idleMs());
  };
  const use = (): void => {
    lastUse = host.now();
    if (mode() === "playing") hold("waiting");
  };
  const unwatch = watchUse(host, (kind) => {
    if (kind === "press" || host.now() >= deafUntil) use();
  });
  const onVisibility = (): void => {
    if (host.page.visibilityState === "hidden") {
      disarm();
      return;
    }
    awake.renew();
    lastUse = host.now();
    arm(mode() === "playing" ? slideMs : idleMs());
  };
  host.page.addEventListener("visibilitychange", onVisibility);
  play();
  return {
    pause: () => hold("paused"),
    resume: () => {
      deafUntil = host.now() + handAwayMs;
      play();
    },
    noteUse: use,
    stop: () => {
      disarm();
      unwatch();
      host.page.removeEventListener("visibilitychange", onVisibility);
      awake.stop();
      setMode("off");
    },
  };
}
