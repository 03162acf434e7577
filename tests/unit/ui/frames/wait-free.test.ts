/** A wait that work on the same thread does not use up, on the real clock: a false one cannot be busy. */
import { expect, it } from "vitest";
import { waitFree } from "../../../../src/ui/frames/wait-free";

it("is not over because the page was busy: what came meanwhile comes first", async () => {
  const order: string[] = [];
  const over = new Promise<void>((resolve) => {
    waitFree(60, () => {
      order.push("over");
      resolve();
    });
  });
  const end = performance.now() + 120;
  while (performance.now() < end);
  setTimeout(() => order.push("came meanwhile"), 0);
  await over;
  expect(order).toEqual(["came meanwhile", "over"]);
});

it("does nothing once it is ended", async () => {
  let isOver = false;
  waitFree(6, () => (isOver = true))();
  await new Promise<void>((resolve) => {
    waitFree(30, resolve);
  });
  expect(isOver).toBe(false);
});
