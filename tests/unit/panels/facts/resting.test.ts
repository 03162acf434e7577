/** What an element stands for lights up while pointer or focus rests on it: the thing of this moment, not of its making. */
import { createRoot, createSignal } from "solid-js";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Thing } from "../../../../src/model/things";
import { standsFor } from "../../../../src/panels/facts/resting";
import { pack } from "../../model/built-in";

const things = pack.directions.map(({ id }): Thing => ({ kind: "direction", id }));
function at(index: number): Thing {
  const thing = things[index];
  if (!thing) throw new Error(`the built-in pack has no direction ${index}`);
  return thing;
}

/** A button of the details that shows the direction of the selected region. */
function begin() {
  return createRoot((dispose) => {
    onTestFinished(dispose);
    const [selected, select] = createSignal(at(0));
    const [hovered, hover] = createSignal<Thing | null>(null);
    const element = new EventTarget();
    standsFor({ hovered, hover }, selected)(element);
    const send = (type: string): void => void element.dispatchEvent(new Event(type));
    return { select, hover, send, lit: hovered, dispose };
  });
}

describe(standsFor, () => {
  it.each([
    ["pointerenter", "pointerleave"],
    ["focus", "blur"],
  ])("lights what the element stands for by now, from %s to %s", (enter, leave) => {
    const { select, send, lit } = begin();
    select(at(1));
    send(enter);
    expect(lit()).toBe(at(1));
    send(leave);
    expect(lit()).toBeNull();
  });
  it("follows what the element stands for under a pointer that rests", () => {
    const { select, send, lit } = begin();
    send("pointerenter");
    select(at(1));
    expect(lit()).toBe(at(1));
    send("pointerleave");
    expect(lit()).toBeNull();
    select(at(0));
    expect(lit()).toBeNull();
  });
  it("goes with the element, and leaves alone what lights by another", () => {
    const { hover, send, lit, dispose } = begin();
    send("pointerenter");
    hover(at(2));
    send("pointerleave");
    expect(lit()).toBe(at(2));
    send("pointerenter");
    dispose();
    expect(lit()).toBeNull();
  });
});
