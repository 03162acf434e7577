// Nothing at all: what any page costs.
import { afterPaint, expose } from "./task.mjs";

expose({
  ready: afterPaint(),
  settled: () => Promise.resolve(),
  project: () => ({ x: 0, y: 0 }),
  selected: () => null,
  reset: () => undefined,
});
