/** The timer of a room: one time in all windows, whatever is loaded anew and whatever the time of day is set to. */
import { createRoot, createSignal } from "solid-js";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Slide } from "../../../../src/data/deck/deck-schema";
import { makeDeck } from "../../../fixtures/make-deck";
import { elapsedOf, pauseTimer, resetTimer, startTimer } from "../../../../src/presentation/room/pace";
import { startWithFirstStep } from "../../../../src/presentation/room/start-with-first-step";
import { Ether, presenter, sit, stopClock, type Seat } from "./sit-in-room";

stopClock();

describe("the timer", () => {
  const elapsed = (seat: Seat): number => elapsedOf(seat.room.timer(), performance.now());
  /** The tab's own storage; room-entry.ts reads no other. */
  const keepInTab = (): void => {
    const kept = new Map<string, string>();
    vi.stubGlobal("sessionStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    onTestFinished(() => void vi.unstubAllGlobals());
  };

  it.each([-3_600_000, 3_600_000])("goes on where the time of day is set by %d ms, in both windows", (by) => {
    const ether = new Ether();
    const [room, lead] = [sit(ether), sit(ether, presenter)];
    lead.room.setTimer(startTimer(resetTimer(), performance.now(), 0));
    vi.advanceTimersByTime(60_000);
    vi.setSystemTime(Date.now() + by);
    vi.advanceTimersByTime(60_000);
    const late = sit(ether, { isGuest: true });
    expect([room, lead, late].map(elapsed)).toEqual([120_000, 120_000, 120_000]);
  });

  it("survives a reload of the only window, and counts the time that took", () => {
    keepInTab();
    const lead = sit(new Ether(), presenter);
    lead.room.setTimer(startTimer(resetTimer(), performance.now(), 4));
    vi.advanceTimersByTime(60_000);
    lead.close();
    vi.advanceTimersByTime(5000);
    const again = sit(new Ether(), presenter);
    expect([elapsed(again), again.room.timer().from]).toEqual([65_000, 4]);
    again.room.setTimer(pauseTimer(again.room.timer(), performance.now()));
    again.close();
    vi.advanceTimersByTime(5000);
    expect(elapsed(sit(new Ether(), presenter))).toBe(65_000);
  });

  it("survives a second reload, long after the first", () => {
    keepInTab();
    const lead = sit(new Ether(), presenter);
    lead.room.setTimer(startTimer(resetTimer(), performance.now(), 0));
    vi.advanceTimersByTime(300_000);
    lead.close();
    const again = sit(new Ether(), presenter);
    vi.advanceTimersByTime(900_000);
    again.close();
    expect(elapsed(sit(new Ether(), presenter))).toBe(1_200_000);
  });

  it("begins with the first step, not with the notes that are typed before", () => {
    const [first, second] = makeDeck().slides;
    if (!first || !second) throw new Error("the deck has two slides");
    const lead = sit(new Ether(), presenter);
    const show = createRoot((close) => {
      onTestFinished(close);
      const [current, setCurrent] = createSignal<Slide | null>(first);
      startWithFirstStep({ current, index: () => 0 }, lead.room);
      return (slide: Slide) => setCurrent(slide);
    });
    show({ ...first, notes: { en: "typed", zh: "" } });
    vi.advanceTimersByTime(5000);
    expect(elapsed(lead)).toBe(0);
    show(second);
    vi.advanceTimersByTime(5000);
    expect(elapsed(lead)).toBe(5000);
  });

  it("takes an hour that the time of day was set by, during a reload, for none", () => {
    keepInTab();
    const lead = sit(new Ether(), presenter);
    lead.room.setTimer(startTimer(resetTimer(), performance.now(), 0));
    vi.advanceTimersByTime(60_000);
    lead.close();
    for (const by of [-3_600_000, 7_200_000]) {
      vi.setSystemTime(Date.now() + by);
      const again = sit(new Ether(), presenter);
      expect(elapsed(again)).toBe(60_000);
      again.close();
    }
  });
});
