/** Full screen on pages that have it, lack it, or are refused it. */
import { describe, expect, it } from "vitest";
import { hasFullScreen, toggleFullScreen, type FullScreenPage } from "../../../src/ui/full-screen";

function page(isEnabled: boolean, full: Element | null = null) {
  const asked: string[] = [];
  const ask = (what: string) => (): Promise<void> => {
    asked.push(what);
    return Promise.reject(new TypeError("refused"));
  };
  const whole: FullScreenPage = {
    fullscreenEnabled: isEnabled,
    fullscreenElement: full,
    documentElement: { requestFullscreen: ask("request") },
    exitFullscreen: ask("exit"),
  };
  return { asked, whole };
}

describe(toggleFullScreen, () => {
  it("asks for it and gives it back; a refusal is no fault", () => {
    const [before, after] = [page(true), page(true, {} as Element)];
    toggleFullScreen(before.whole);
    toggleFullScreen(after.whole);
    expect([before.asked, after.asked]).toEqual([["request"], ["exit"]]);
  });
  it("does nothing where the browser has none, as on an iPhone", () => {
    const phone: FullScreenPage = { documentElement: {} };
    expect(() => toggleFullScreen(phone)).not.toThrow();
    expect(hasFullScreen(phone)).toBe(false);
  });
  it("does nothing where a frame may not", () => {
    const { asked, whole } = page(false);
    toggleFullScreen(whole);
    expect([hasFullScreen(whole), asked]).toEqual([false, []]);
  });
});
