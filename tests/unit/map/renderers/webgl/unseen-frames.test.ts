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
  let most = rounds;
  const drawnAt: number[] = [];
  const start = Date.now();
  const unseen = new UnseenFrames({ redraw: () => drawnAt.push(Date.now() - start) }, () => drawnAt.length < most);
  const allow = (more: number): void => {
    most = more;
  };
  return { unseen, drawnAt, allow, waits: () => drawnAt.slice(1).map((at, i) => at - (drawnAt[i] ?? 0)) };
}

it("draws nothing where a frame comes", () => {
  const { unseen, drawnAt } = watched();
  unseen.expect();
  paint();
  vi.advanceTimersByTime(5000);
  expect(drawnAt).toEqual([]);
});
it("draws until nothing is due, at ever longer times", () => {
  const { unseen, waits } = watched(8);
  unseen.expect();
  vi.advanceTimersByTime(10_000);
  expect(waits()).toEqual([50, 100, 200, 400, 800, 800, 800]);
});
it("waits a short time again when more is to be drawn", () => {
  const { unseen, waits } = watched(7);
  unseen.expect();
  vi.advanceTimersByTime(1000);
  unseen.expect();
  vi.advanceTimersByTime(10_000);
  expect(waits()).toEqual([50, 100, 200, 400, 50, 100]);
});
it("stops at a late frame, and begins anew when it is asked again", () => {
  const { unseen, drawnAt, allow } = watched(1);
  unseen.expect();
  vi.advanceTimersByTime(500);
  paint();
  vi.advanceTimersByTime(5000);
  expect(drawnAt.length).toBe(1);
  allow(2);
  unseen.expect();
  vi.advanceTimersByTime(500);
  expect(drawnAt.length).toBe(2);
});
it("leaves a slow page alone as long as its frames come, and goes on where they end with something still due", () => {
  const { unseen, drawnAt, waits } = watched(3);
  unseen.expect();
  vi.advanceTimersByTime(500);
  for (let frame = 0; frame < 10; frame += 1) {
    paint();
    vi.advanceTimersByTime(700);
  }
  expect(drawnAt.length).toBe(1);
  vi.advanceTimersByTime(5000);
  expect(waits().at(-1)).toBe(800);
});
