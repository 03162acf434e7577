/** A number and Enter: to that slide, once, and given up with any other key. */
import { describe, expect, it } from "vitest";
import { listen } from "./listen";

describe("a number and Enter", () => {
  it("goes to that slide, once", () => {
    const { asked, press } = listen();
    press("1");
    press("2", { ms: 900 });
    press("Enter", { ms: 1500 });
    press("Enter", { ms: 1600 });
    expect(asked).toEqual(["jump 12"]);
  });

  it("forgets digits after four seconds", () => {
    const { asked, press } = listen();
    press("1", { ms: 0 });
    press("2", { ms: 4001 });
    press("Enter", { ms: 4100 });
    expect(asked).toEqual(["jump 2"]);
  });

  it("is read whole, so that 1000 is no slide 1", () => {
    const { asked, press } = listen();
    for (const digit of "1000") press(digit);
    press("Enter");
    expect(asked).toEqual(["jump 1000"]);
  });

  it.each(["PageUp", "x", "Backspace"])("is given up with %s", (other) => {
    const { asked, press } = listen();
    for (const key of ["1", "2", other]) press(key);
    asked.length = 0;
    press("Enter");
    expect(asked).toEqual([]);
  });

  it("is not given up with Shift, which some keyboards need for digits", () => {
    const { asked, press } = listen();
    for (const key of ["Shift", "1", "Shift", "2", "Enter"]) press(key);
    expect(asked).toEqual(["jump 12"]);
  });

  it("is not begun by 0, which brings the map home", () => {
    const { asked, press } = listen();
    press("0");
    press("1", { ms: 100 });
    press("0", { ms: 200 });
    press("Enter", { ms: 300 });
    press("0", { ms: 400 });
    expect(asked).toEqual(["home", "jump 10", "home"]);
  });

  it("leaves Enter alone without a number", () => {
    const { asked, press } = listen();
    expect(press("Enter").defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
  });
});
