/** Taps that follow each other, on a page and a clock that the test holds in its hand: what is one choice, what a zoom. */
import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeTaps } from "../../../../src/map/input/taps";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A map with something to choose left of x = 100, and a button beside it. */
function touchable(pointerType: "mouse" | "touch" = "mouse") {
  const { document, Event, Node } = parseHTML("<!doctype html><body><div></div><button></button></body>");
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("Node", Node);
  const map = document.querySelector("div");
  const button = document.querySelector("button");
  if (!map || !button) throw new Error("no page");
  const done: string[] = [];
  const taps = makeTaps(map, {
    onTap: ([x]) => {
      if (x < 100) done.push("choose");
      return x < 100 ? null : () => void done.push("beside");
    },
    onTapZoom: (_point, levels) => void done.push(`zoom ${levels}`),
  });
  let now = 0;
  const send = (to: EventTarget, type: string, x: number, own: object = {}): PointerEvent => {
    const event = new Event(type, { bubbles: true, cancelable: true }) as unknown as PointerEvent;
    for (const [name, value] of Object.entries({ clientX: x, clientY: 9, timeStamp: now, button: 0, pointerType, ...own }))
      Object.defineProperty(event, name, { value });
    to.dispatchEvent(event);
    return event;
  };
  const pass = (ms: number): void => {
    now += ms;
    vi.advanceTimersByTime(ms);
  };
  const tap = (x: number, { after = 0, held = 60, shiftKey = false } = {}): void => {
    pass(after);
    send(map, "pointerdown", x);
    pass(held);
    taps.tap(send(map, "pointerup", x, { shiftKey }), [x, 9]);
  };
  /** @returns whether the button heard it */
  const clickButton = (x: number): boolean => {
    let isHeard = false;
    button.addEventListener("click", () => (isHeard = true));
    send(button, "pointerdown", x);
    send(button, "pointerup", x);
    const click = send(button, "click", x);
    return isHeard && !click.defaultPrevented;
  };
  return { done, taps, tap, pass, clickButton };
}

describe.each(["mouse", "touch"] as const)("two taps by %s", (pointerType) => {
  it("on one thing at once are one choice, however long the second is held, and three are one too", () => {
    const { done, tap } = touchable(pointerType);
    tap(50);
    tap(52, { after: 150, held: 900 });
    tap(51, { after: 300 });
    expect(done).toEqual(["choose"]);
  });
  it("are two choices after a pause, or elsewhere", () => {
    const { done, tap } = touchable(pointerType);
    tap(50);
    tap(50, { after: 450 });
    tap(90, { after: 100 });
    expect(done).toEqual(["choose", "choose", "choose"]);
  });
  it("on nothing zoom, and what the first alone would have done never happens", () => {
    const { done, tap, pass } = touchable(pointerType);
    tap(150);
    tap(153, { after: 200 });
    pass(1000);
    expect(done).toEqual(["zoom 1"]);
    tap(150, { after: 1000 });
    tap(150, { after: 100, shiftKey: true });
    expect(done).toEqual(["zoom 1", "zoom -1"]);
  });
});

describe("one tap on nothing", () => {
  it("is answered when no other can follow", () => {
    const { done, taps, tap, pass } = touchable();
    tap(150);
    pass(300);
    expect([done, taps.isOpen()]).toEqual([[], true]);
    pass(150);
    expect([done, taps.isOpen()]).toEqual([["beside"], false]);
  });
  it("is answered at once when something else is done, before that", () => {
    const { done, taps, tap } = touchable();
    tap(150);
    taps.end();
    tap(150, { after: 20 });
    tap(50, { after: 20 });
    expect(done).toEqual(["beside", "beside", "choose"]);
  });
});

it("a panel that the first tap put under the pointer takes no second one", () => {
  const { tap, pass, clickButton } = touchable();
  tap(50);
  pass(100);
  expect(clickButton(51)).toBe(false);
  pass(1000);
  expect(clickButton(51)).toBe(true);
});
