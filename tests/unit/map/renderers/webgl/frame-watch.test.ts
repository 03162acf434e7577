// A map that stopped drawing is noticed within two frames, and one that draws never is.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FrameWatch } from "../../../../../src/map/renderers/webgl/frame-watch";

let frames: (() => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (work: () => void) => frames.push(work));
});
afterEach(() => vi.unstubAllGlobals());

function makeMap(draws: () => boolean, isDrawing = (): boolean => true) {
  let onRender = (): void => undefined;
  let asked = false;
  const stuck: Error[] = [];
  const map = {
    on: (_event: "render", listener: () => void) => (onRender = listener),
    triggerRepaint: () => (asked = true),
  };
  const watch = new FrameWatch(map, isDrawing, (error) => stuck.push(error));
  /** One frame: MapLibre's callback first, since it asked first. */
  const frame = (): void => {
    const due = frames;
    frames = [];
    if (asked && draws()) onRender();
    asked = false;
    for (const work of due) work();
  };
  const command = (): void => {
    map.triggerRepaint();
    watch.expect();
  };
  return { command, frame, stuck };
}

describe(FrameWatch, () => {
  it("says nothing of a map that draws", () => {
    const { command, frame, stuck } = makeMap(() => true);
    for (let count = 0; count < 5; count += 1) {
      command();
      command();
      frame();
    }
    expect([stuck.length, frames.length]).toEqual([0, 0]);
  });
  it("tells of a map that throws in its frames", () => {
    const { command, frame, stuck } = makeMap(() => false);
    command();
    frame();
    expect(stuck).toEqual([]);
    frame();
    expect([stuck.length, frames.length]).toEqual([1, 0]);
  });
  it("forgives a single frame", () => {
    let count = 0;
    const { command, frame, stuck } = makeMap(() => (count += 1) > 1);
    command();
    frame();
    frame();
    expect([stuck.length, frames.length]).toEqual([0, 0]);
  });
  it("expects nothing while the context is lost", () => {
    let isDrawing = true;
    const { command, frame, stuck } = makeMap(
      () => false,
      () => isDrawing,
    );
    command();
    isDrawing = false;
    frame();
    frame();
    command();
    expect([stuck.length, frames.length]).toEqual([0, 0]);
  });
});
