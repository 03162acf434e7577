/** What windows of a room say: what was written is read, and what is not theirs is ignored. */
import { describe, expect, it } from "vitest";
import { encode, longestMessage, parseMessage } from "../../../../src/presentation/room/room-protocol";
import { Ether, sit, stopClock } from "./sit-in-room";

stopClock();

describe(parseMessage, () => {
  const stamp = { step: 1, by: "x" };
  const good = encode("x", "presenter", { type: "view", view: { fragment: "slide=a", stamp } });

  it("reads what encode wrote", () => {
    expect(parseMessage(good)).toMatchObject({ type: "view", from: "x", view: { fragment: "slide=a" } });
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["an object", JSON.parse(good)],
    ["broken JSON", "{"],
    ["another version", good.replace('"v":3', '"v":2')],
    ["another type", good.replace('"type":"view"', '"type":"html"')],
    ["a key too many", good.replace('"v":3', '"v":3,"x":1')],
    ["a pointer outside", encode("x", "presenter", { type: "pointer", at: { x: 1.5, y: 0 } })],
    [
      "a colour that is none",
      encode("x", "presenter", { type: "blank", blank: { colour: "black", stamp } }).replace('"black"', '"red"'),
    ],
    ["a broken step", good.replace('"step":1', '"step":-1')],
    ["a text too long", encode("x", "presenter", { type: "view", view: { fragment: "a".repeat(longestMessage), stamp } })],
  ])("refuses %s", (_what, data) => {
    expect(parseMessage(data)).toBeNull();
    const ether = new Ether();
    const room = sit(ether, { view: { slide: "a" } });
    ether.inject(data);
    expect(room.view().slide).toBe("a");
  });
});
