/** A kiosk on a clock of its own, which writes down what it does. */
import { createRoot, createSignal } from "solid-js";
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
export function createBench(start: { readonly seconds?: number | null; readonly canWake?: boolean } = {}): Bench {
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
