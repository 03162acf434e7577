// Where no frames come, MapLibre is made to draw; where they come late, it is left alone again.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { UnseenFrames } from "../../../../../src/map/renderers/webgl/unseen-frames";

let frames = new Map<number, (now: number) => void>();
beforeEach(() => {
  frames = new Map();
  vi.useFakeTimers();
  vi.stubGlobal("document", { visibilityState: "visible" });
  vi.stubGlobal("requestAnimationFrame", (work: (now: number) => void) => {
    const id = frames.size + 1;
    frames.set(id, work);
    return id;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.delete(id));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** One animation frame. */
function paint(): void {
  const works = [...frames.values()];
  frames.clear();
  for (const work of works) work(0);
}
/** @param rounds after which nothing is due any more */
function watched(rounds = Infinity) {
  const drawnAt: number[] = [];
  const start = Date.now();
  const unseen = new UnseenFrames({ redraw: () => drawnAt.push(Date.now() - start) }, () => drawnAt.length < rounds);
  return { unseen, drawnAt };
}

it("draws nothing where a frame comes", () => {
  const { unseen, drawnAt } = watched();
  unseen.expect();
  paint();
  vi.advanceTimersByTime(5000);
  expect(drawnAt).toEqual([]);
});
it("draws until nothing is due, at ever longer times", () => {
  const { unseen, drawnAt } = watched(4);
  unseen.expect();
  vi.advanceTimersByTime(10_000);
  const waits = drawnAt.slice(1).map((at, i) => at - (drawnAt[i] ?? 0));
  expect(waits).toEqual([50, 100, 200]);
});
it("stops at a late frame, and begins anew when it is asked again", () => {
  const { unseen, drawnAt } = watched();
  unseen.expect();
  vi.advanceTimersByTime(500);
  expect(drawnAt.length).toBe(1);
  paint();
  vi.advanceTimersByTime(5000);
  expect(drawnAt.length).toBe(1);
  unseen.expect();
  vi.advanceTimersByTime(500);
  expect(drawnAt.length).toBe(2);
});
