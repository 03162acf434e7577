/** What is around the map may depend on the map; the two must not chase each other for ever. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSettling } from "../../../src/map/stage-size";
import { makeViewport } from "../picture/labels/make-placement";

const large = makeViewport(900, 600);
const small = makeViewport(900, 560);
const withFreeOf = (viewport: typeof large) => ({ ...large, free: viewport.free });

describe("the free part of the map", () => {
  it("comes to rest at the smaller of two that alternate", () => {
    const settle = createSettling(() => "one view");
    let current = large;
    let changes = 0;
    for (let frame = 0; frame < 60; frame += 1) {
      // A large map has the longer legend, and so the smaller free part.
      const next = settle(withFreeOf(current.free.bottom === large.free.bottom ? small : large), current);
      if (next !== current && JSON.stringify(next) !== JSON.stringify(current)) changes += 1;
      current = next;
    }
    expect(current.free).toEqual(small.free);
    expect(changes).toBeLessThan(12);
  });
  it("rests within what any few boxes have in common, whatever they are", () => {
    const edge = fc.integer({ min: 0, max: 100 });
    const box = fc.record({ left: edge, top: edge, right: edge.map((x) => 800 - x), bottom: edge.map((y) => 500 - y) });
    fc.assert(
      fc.property(fc.array(box, { minLength: 2, maxLength: 4 }), (boxes) => {
        const settle = createSettling(() => "one view");
        let current = large;
        for (let frame = 0; frame < 80; frame += 1)
          current = settle({ ...large, free: boxes[frame % boxes.length] ?? large.free }, current);
        const rested = current;
        for (const free of boxes) current = settle({ ...large, free }, current);
        expect(current).toEqual(rested);
        for (const { left, right } of boxes) expect(rested.free.left >= left && rested.free.right <= right).toBe(true);
      }),
    );
  });
  it("follows a panel that is opened and closed, and starts anew with another view or another window", () => {
    let view = "one";
    const settle = createSettling(() => view);
    let current = large;
    for (let round = 0; round < 4; round += 1)
      for (const next of [small, large]) {
        current = settle(withFreeOf(next), current);
        expect(current.free).toEqual(next.free);
      }
    view = "another";
    for (let round = 0; round < 4; round += 1)
      for (const next of [small, large]) {
        current = settle(withFreeOf(next), current);
        expect(current.free).toEqual(next.free);
      }
    const wider = makeViewport(1200, 600);
    expect(settle(wider, current)).toEqual(wider);
  });
  it("follows somebody who opens and closes a panel again and again, which no chase does so slowly", () => {
    let now = 0;
    const settle = createSettling(
      () => "one view",
      () => now,
    );
    let current = large;
    for (let round = 0; round < 20; round += 1)
      for (const next of [small, large]) {
        now += 1500;
        current = settle(withFreeOf(next), current);
        expect(current.free).toEqual(next.free);
      }
  });
});
