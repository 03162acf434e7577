/** Rivers and lakes have names on the map, and nothing else. */
import { describe, expect, it } from "vitest";
import { buildMarks } from "../../../../src/picture/marks/marks";
import { kinds } from "../../../../src/picture/marks/kinds";
import { waterMarks } from "../../../../src/picture/marks/water-marks";
import { openingInput } from "../../../../src/picture/scene/scene-input";
import { briefing, places } from "../../model/built-in";

const names = buildMarks(openingInput(briefing, places)).filter(({ kind }) => kind === kinds.water);

describe(waterMarks, () => {
  it("names the lakes and the border rivers that are drawn, in both languages", () => {
    expect(names.map(({ text }) => [text?.en, text?.zh])).toEqual([
      ["Amur", "黑龙江"],
      ["Irtysh", "额尔齐斯河"],
      ["Lancang–Mekong", "澜沧江—湄公河"],
      ["Red River", "红河"],
      ["Lake Baikal", "贝加尔湖"],
      ["Lake Balkhash", "巴尔喀什湖"],
      ["Issyk-Kul", "伊塞克湖"],
      ["Lake Khanka", "兴凯湖"],
    ]);
  });
  it("can never be clicked, and gives way to every other name", () => {
    const others = buildMarks(openingInput(briefing, places)).filter(({ kind }) => kind !== kinds.water);
    const lowest = Math.min(...others.map(({ priority }) => priority));
    for (const { thing, symbol, priority } of names) {
      expect([thing, symbol]).toEqual([null, null]);
      expect(priority).toBeLessThan(lowest);
    }
  });
  it("appears when there is room: lakes from zoom 4, rivers from 4.5", () => {
    expect(new Set(names.map(({ labelZoom }) => labelZoom))).toEqual(new Set([4, 4.5]));
  });
});
