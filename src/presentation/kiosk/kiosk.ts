/**
 * The loop that runs by itself: a slide every few seconds, waiting while somebody uses the screen, and back to where it
 * was, in the language and worldview it started with, once nobody does. One timer at a time; nothing grows however long it runs.
 */
import { createEffect, createMemo, createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import type { ViewState } from "../../state/view-state";
import { browserHost, keepAwake, watchUse, type KioskHost } from "./kiosk-host";

/** What visitors may change of the room, and the loop takes back. */
export type Speaking = Pick<ViewState, "lang" | "worldview">;

export interface KioskOptions {
  /** Per slide; null when there is no kiosk. */
  readonly seconds: Accessor<number | null>;
  readonly isBriefing: Accessor<boolean>;
  readonly speaking: Accessor<Speaking>;
  /** The next slide; after the last, the first. */
  readonly next: () => void;
  /** Everybody has left: shows the slide as it is in the deck, with nothing over it, in the language it started with. */
  readonly reset: (start: Speaking) => void;
  /** Default: the browser. */
  readonly host?: KioskHost;
}

/** Waiting ends by itself when the screen is left alone; so does paused (the button), but only after minutes. */
export type KioskMode = "off" | "playing" | "waiting" | "paused";

export interface Kiosk {
  readonly mode: Accessor<KioskMode>;
  pause(): void;
  resume(): void;
  /** Somebody used it from elsewhere, such as the presenter window. */
  noteUse(): void;
}

const leastIdleMs = 30_000;
/** Somebody pressed Pause to read in peace, but an unattended screen must not stand still for ever. */
const longestPauseMs = 300_000;
/** After Resume the hand moves away from the button: that is no new use. */
const handAwayMs = 3000;

/** To be called where effects are owned; everything ends with the owner, with the kiosk or with the briefing. */
export function createKiosk(options: KioskOptions): Kiosk {
  const host = options.host ?? browserHost();
  const [mode, setMode] = createSignal<KioskMode>("off");
  // A memo: most of what `isBriefing` reads changes with every slide, and the loop must not start over with it.
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
    // Uses since the timer was set only move its end: a hand on the mouse sets no timers.
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
