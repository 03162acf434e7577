/** The wheel over the map, on an element and a clock that the test holds in its hand. */
import { parseHTML } from "linkedom";
import { expect, it, vi } from "vitest";
import { makeGestures } from "../../../src/map/gestures";
import type { Camera } from "../../../src/state/view-state";

function turnable() {
  vi.stubGlobal("window", globalThis);
  const { document, Event } = parseHTML("<!doctype html><html><body><div></div></body></html>");
  const element = document.body;
  element.getBoundingClientRect = () => ({ left: 0, top: 0 }) as DOMRect;
  let camera: Camera = [100, 30, 4];
  let subject = "one";
  const moved: number[] = [];
  const { stop } = makeGestures(element, {
    camera: () => camera,
    viewport: () => ({ width: 800, height: 600, free: { left: 0, top: 0, right: 800, bottom: 600 } }),
    subject: () => subject,
    onMove: (next) => {
      camera = next;
      moved.push(next[2]);
    },
    onStep: () => undefined,
    onTap: () => null,
    onPoint: () => undefined,
    onHome: () => undefined,
  });
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
  return { moved, wheel, stop, show: (to: string) => (subject = to) };
}

it("a wheel that rolls out over a change of the slide moves the new one only after a pause", () => {
  vi.useFakeTimers();
  const { moved, wheel, stop, show } = turnable();
  for (const ms of [0, 16, 32]) wheel(ms);
  expect(moved).toHaveLength(3);
  show("two");
  for (const ms of [48, 64, 250, 440]) wheel(ms);
  expect(moved).toHaveLength(3);
  wheel(700);
  expect(moved).toHaveLength(4);
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
