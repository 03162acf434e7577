/** Elapsed time and the pace against the plan: each slide has its share, and nobody is hurried for half a minute. */
import { describe, expect, it } from "vitest";
import { clockText, elapsedOf, paceOf, pauseTimer, resetTimer, startTimer } from "../../../../src/presentation/room/pace";

const minutes = (count: number): number => count * 60_000;

describe("the timer", () => {
  it("goes on from where it was paused", () => {
    const started = startTimer(resetTimer(), 1000, 0);
    const paused = pauseTimer(started, 61_000);
    expect(elapsedOf(paused, 999_000)).toBe(60_000);
    expect(elapsedOf(startTimer(paused, 100_000, 0), 105_000)).toBe(65_000);
  });

  it("is not started twice, and never runs backwards", () => {
    const started = startTimer(resetTimer(), 1000, 0);
    expect(startTimer(started, 5000, 0)).toEqual(started);
    expect(elapsedOf(started, 500)).toBe(0);
    expect(pauseTimer(pauseTimer(started, 3000), 9000)).toEqual({ before: 2000, since: null, from: 0 });
  });

  it("remembers the slide it was first started on, through a pause, until it is reset", () => {
    const started = startTimer(resetTimer(), 1000, 5);
    expect(startTimer(pauseTimer(started, 9000), 20_000, 8).from).toBe(5);
    expect(startTimer(resetTimer(), 30_000, 2).from).toBe(2);
  });

  it.each([
    [0, "0:00"],
    [59_999, "0:59"],
    [245_000, "4:05"],
    [3_845_000, "1:04:05"],
    [-5, "0:00"],
  ])("writes %d ms as %s", (milliseconds, text) => {
    expect(clockText(milliseconds)).toBe(text);
  });
});

describe(paceOf, () => {
  // 15 minutes for 10 slides: a minute and a half each.
  it.each([
    ["at the start", 0, 0, null],
    ["in the first minute, wherever it began", minutes(0.99), 5, null],
    ["at the end of the first share", minutes(1.5), 0, { kind: "onTime", minutes: 0 }],
    ["less than half a minute over", minutes(1.9), 0, { kind: "onTime", minutes: 0 }],
    ["half a minute over", minutes(2), 0, { kind: "behind", minutes: 1 }],
    ["on slide 3 after 10 minutes", minutes(10), 2, { kind: "behind", minutes: 6 }],
    ["on slide 5 after a minute", minutes(1), 4, { kind: "ahead", minutes: 5 }],
    ["on the last slide, over the plan", minutes(18), 9, { kind: "behind", minutes: 3 }],
    ["on the last slide, within the plan", minutes(14), 9, { kind: "onTime", minutes: 0 }],
    ["outside the briefing", minutes(40), -1, { kind: "onTime", minutes: 0 }],
  ])("%s", (_when, elapsed, index, pace) => {
    expect(paceOf(elapsed, 15, index, 10)).toEqual(pace);
  });

  it.each([
    ["on the slide it was started on", minutes(1), 5, { kind: "onTime", minutes: 0 }],
    ["two slides on, too soon", minutes(1), 7, { kind: "ahead", minutes: 2 }],
    ["on the same slide, too long", minutes(4), 5, { kind: "behind", minutes: 3 }],
    ["back before it", minutes(1.2), 0, { kind: "onTime", minutes: 0 }],
  ])("counts from slide 6 where it was started there: %s", (_when, elapsed, index, pace) => {
    expect(paceOf(elapsed, 15, index, 10, 5)).toEqual(pace);
  });

  it("has nothing to say about no slides", () => {
    expect(paceOf(minutes(5), 15, 0, 0)).toEqual({ kind: "onTime", minutes: 0 });
  });
});
