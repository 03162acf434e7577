/** Work of which a part is done at once and the rest after the paint. */
import { createRoot, createSignal } from "solid-js";
import { beforeEach, expect, it, vi } from "vitest";
import { createAfterPaint } from "../../../../src/ui/frames/create-after-paint";

let waiting: (() => void)[] = [];
let delays: (number | undefined)[] = [];
vi.mock("../../../../src/ui/frames/after-paint", () => ({
  afterPaint: (work: () => void, delayMs?: number) => {
    delays.push(delayMs);
    waiting.push(work);
    return () => (waiting = waiting.filter((one) => one !== work));
  },
}));
const paint = (): void => {
  for (const work of waiting.splice(0)) work();
};
beforeEach(() => ([waiting, delays] = [[], []]));

function makeWork(delayMs?: number) {
  return createRoot((dispose) => {
    const [input, setInput] = createSignal("a");
    const begin = (of: string) => ({ value: `begun ${of}`, finish: () => `finished ${of}`, ...(delayMs ? { delayMs } : {}) });
    const { value, isPending } = createAfterPaint(input, (of) => `computed ${of}`, begin);
    return { value, isPending, setInput, dispose };
  });
}

it("shows what is begun, and finishes it after the paint", () => {
  const { value, isPending } = makeWork();
  expect([value(), isPending()]).toEqual(["begun a", true]);
  paint();
  expect([value(), isPending()]).toEqual(["finished a", false]);
});
it("drops what is begun when its input changes", () => {
  const { value, isPending, setInput } = makeWork();
  setInput("b");
  paint();
  expect([value(), isPending(), waiting.length]).toEqual(["computed b", false, 0]);
});
it("may let the rest wait, but not once something has changed", () => {
  const { value, setInput } = makeWork(300);
  expect(delays).toEqual([300]);
  setInput("b");
  expect([delays, waiting.length]).toEqual([[300, undefined], 1]);
  paint();
  expect(value()).toBe("computed b");
});
it("does later work after the paint, once for all that changed until then", () => {
  const { value, isPending, setInput } = makeWork();
  paint();
  setInput("b");
  setInput("c");
  expect([value(), isPending(), waiting.length]).toEqual(["finished a", true, 1]);
  paint();
  expect([value(), isPending()]).toEqual(["computed c", false]);
});
it("ends with its owner", () => {
  const { value, dispose } = makeWork();
  dispose();
  paint();
  expect([value(), waiting.length]).toEqual(["begun a", 0]);
});
