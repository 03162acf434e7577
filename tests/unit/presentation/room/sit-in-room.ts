/** Windows of one room without a browser: a channel and a clock that the test holds in its hand. */
import { createRoot, createSignal, type Accessor } from "solid-js";
import { afterEach, beforeEach, onTestFinished, vi } from "vitest";
import { parseMessage } from "../../../../src/presentation/room/room-protocol";
import type { OpenWire, WireEnds } from "../../../../src/presentation/room/wire";
import { createRoom, type Room, type RoomOptions } from "../../../../src/presentation/room/room";
import { defaultView, type ViewState } from "../../../../src/state/view-state";

/** A channel that delivers at once, or holds texts back while `isSlow`. */
export class Ether {
  isSlow = false;
  readonly said: string[] = [];
  readonly #ends = new Map<symbol, WireEnds>();
  #held: (() => void)[] = [];
  open: OpenWire = (_room, ends) => {
    const key = Symbol();
    this.#ends.set(key, ends);
    return {
      send: (text) => {
        this.said.push(text);
        const others = [...this.#ends].filter(([other]) => other !== key).map(([, end]) => end);
        const deliver = (): void => others.forEach((end) => end.onData(text));
        if (this.isSlow) this.#held.push(deliver);
        else deliver();
      },
      close: () => void this.#ends.delete(key),
    };
  };
  inject = (data: unknown): void => [...this.#ends.values()].forEach((end) => end.onData(data));
  release(): void {
    this.isSlow = false;
    const held = this.#held;
    this.#held = [];
    held.forEach((deliver) => deliver());
  }
  saidOf = (type: string): number => this.said.filter((text) => parseMessage(text)?.type === type).length;
}

export interface Seat {
  readonly room: Room;
  readonly view: Accessor<ViewState>;
  readonly set: (change: Partial<ViewState>) => void;
  readonly close: () => void;
}

/** A window whose view is its JSON; slides it does not know are dropped, as the real codec drops them. */
export function sit(
  ether: Ether,
  options: Partial<RoomOptions> & { view?: Partial<ViewState>; knows?: readonly string[] } = {},
): Seat {
  return createRoot((close) => {
    onTestFinished(close);
    const [view, setView] = createSignal<ViewState>({ ...defaultView, ...options.view });
    const known = (slide: string | null): string | null => (!options.knows || options.knows.includes(slide ?? "") ? slide : null);
    const room = createRoom({
      role: "audience",
      name: () => "room123",
      isGuest: false,
      openWire: ether.open,
      ...options,
      state: {
        view,
        change: (to) => {
          setView(to);
        },
        fragmentOf: (of) => JSON.stringify([of.slide, of.lang, of.theme, of.renderer, of.kiosk]),
        viewOf: (text) => {
          const [slide, lang, theme, renderer, kiosk] = JSON.parse(text) as [
            ViewState["slide"],
            ViewState["lang"],
            ViewState["theme"],
            ViewState["renderer"],
            ViewState["kiosk"],
          ];
          return { ...defaultView, slide: known(slide), lang, theme, renderer, kiosk };
        },
      },
    });
    return { room, view, set: (change) => setView((now) => ({ ...now, ...change })), close };
  });
}
export const presenter = { role: "presenter", isGuest: true } as const;

/** For a file's tests: no clock runs but as the test says. */
export function stopClock(): void {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
}
