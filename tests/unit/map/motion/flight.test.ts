/** A flight starts where the camera is, ends exactly at its target, and takes under a second. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { flightPath, startFlight } from "../../../../src/map/motion/flight";
import type { Camera } from "../../../../src/state/view-state";

const home: Camera = [104.0001, 33.3333, 3.17];
const targets: readonly (readonly [string, Camera])[] = [
  ["a region", [101.05, 24.3, 5.4]],
  ["far away", [131.5, 47, 6.6]],
  ["the same place, closer", [104.0001, 33.3333, 6]],
  ["where it is", home],
];

describe.each(targets)("a flight to %s", (_name, to) => {
  const { at, durationMs } = flightPath(home, to);
  it("ends exactly at its target", () => {
    expect(at(1)).toBe(to);
    expect(at(1.2)).toBe(to);
  });
  it("starts where the camera is", () => {
    at(0).forEach((value, index) => expect(value).toBeCloseTo(home[index] ?? NaN, 6));
  });
  it("comes to its target without a jump", () => {
    at(0.9999).forEach((value, index) => expect(value).toBeCloseTo(to[index] ?? NaN, 3));
  });
  it("goes through finite cameras", () => {
    for (let share = 0; share <= 1; share += 0.05) for (const value of at(share)) expect(Number.isFinite(value)).toBe(true);
  });
  it("takes between 0.6 and 0.9 s", () => {
    expect(durationMs).toBeGreaterThanOrEqual(600);
    expect(durationMs).toBeLessThanOrEqual(900);
  });
});

it("cuts to its target within a second where no frames come: in a window that is covered", () => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", () => 1);
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  vi.stubGlobal("document", { visibilityState: "visible" });
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const shown: (readonly [Camera, boolean])[] = [];
  const to: Camera = [101.05, 24.3, 5.4];
  startFlight(home, to, (camera, done) => shown.push([camera, done]));
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual([[to, true]]);
  expect(vi.getTimerCount()).toBe(0);
});
