/** The wheel over the map, on an element and a clock that the test holds in its hand. */
import { parseHTML } from "linkedom";
import { expect, it, vi } from "vitest";
import { cameraLimits } from "../../../../src/data/zoom-limits";
import { makeGestures } from "../../../../src/map/input/gestures";
import type { Camera } from "../../../../src/state/view-state";

function turnable() {
  vi.stubGlobal("window", globalThis);
  const { document, Event } = parseHTML("<!doctype html><html><body><div></div></body></html>");
  const element = document.body;
  element.getBoundingClientRect = () => ({ left: 0, top: 0 }) as DOMRect;
  let camera: Camera = [100, 30, 4];
  let subject = "one";
  const moved: number[] = [];
  const done: number[] = [];
  const { stop } = makeGestures(element, {
    camera: () => camera,
    viewport: () => ({ width: 800, height: 600, free: { left: 0, top: 0, right: 800, bottom: 600 } }),
    limits: cameraLimits([]),
    subject: () => subject,
    onMove: (next, isDone) => {
      camera = next;
      (isDone ? done : moved).push(next[2]);
    },
    onStep: () => undefined,
    onTap: () => null,
    onPoint: () => undefined,
    onHome: () => undefined,
  });
  /** @param ms when it was turned */
  const wheel = (ms: number): void => {
    const event = new Event("wheel", { cancelable: true });
    for (const [name, value] of Object.entries({
      deltaY: -20,
      deltaMode: 0,
      ctrlKey: false,
      clientX: 9,
      clientY: 9,
      timeStamp: ms,
    }))
      Object.defineProperty(event, name, { value });
    element.dispatchEvent(event);
  };
  return { moved, done, wheel, stop, show: (to: string) => (subject = to) };
}

it("a wheel that rolls out over a change of the slide moves the new one only after a pause", () => {
  vi.useFakeTimers();
  const { moved, done, wheel, stop, show } = turnable();
  let now = 0;
  /** @param late how much of each pause the page hears of it later */
  const turn = (pauses: readonly number[], late = 0): void => {
    for (const ms of pauses) {
      now += ms;
      vi.advanceTimersByTime(ms + late);
      wheel(now);
    }
  };
  turn([0, 16, 16]);
  expect(moved).toHaveLength(3);
  show("two");
  turn([16, 16, 150, 190]);
  // Held up on their way to a page that has nothing to do.
  turn([16, 16], 400);
  // Or the page had no time for them.
  for (const ms of [900, 1000]) wheel(now + ms);
  now += 1000;
  expect(moved).toHaveLength(3);
  // Nor is what the old slide was left with written onto the new one.
  expect(done).toEqual([]);
  turn([260]);
  expect(moved).toHaveLength(4);
  vi.advanceTimersByTime(1000);
  expect(done).toHaveLength(1);
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("a key right after a tap on nothing does not take the tap away: first what it ends, then the step", () => {
  vi.useFakeTimers();
  vi.stubGlobal("window", globalThis);
  const { document, Event } = parseHTML("<!doctype html><html><body><div></div></body></html>");
  const element = document.body;
  element.getBoundingClientRect = () => ({ left: 0, top: 0 }) as DOMRect;
  const done: string[] = [];
  const { stop } = makeGestures(element, {
    camera: () => [100, 30, 4],
    viewport: () => ({ width: 800, height: 600, free: { left: 0, top: 0, right: 800, bottom: 600 } }),
    limits: cameraLimits([]),
    subject: () => null,
    onMove: () => undefined,
    onStep: () => done.push("step"),
    onTap: () => () => done.push("alone"),
    onPoint: () => undefined,
    onHome: () => done.push("home"),
  });
  const send = (type: string, own: Readonly<Record<string, unknown>>): void => {
    const event = new Event(type, { cancelable: true, bubbles: true });
    const all = { button: 0, pointerId: 1, pointerType: "mouse", clientX: 9, clientY: 9, timeStamp: 0, ...own };
    for (const [name, value] of Object.entries(all)) Object.defineProperty(event, name, { value });
    element.dispatchEvent(event);
  };
  const tap = (): void => ["pointerdown", "pointerup"].forEach((type) => send(type, {}));
  for (const key of ["ArrowLeft", "0", "x"]) {
    tap();
    send("keydown", { key });
    vi.advanceTimersByTime(1000);
  }
  expect(done).toEqual(["alone", "step", "alone", "home", "alone"]);
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
