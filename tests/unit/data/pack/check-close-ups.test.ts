/** One test for each way in which a close-up of a pack cannot be drawn or reached: exactly that place is named. */
import { describe, expect, it } from "vitest";
import builtIn from "../../../../src/packs/border-zones-2021/pack.json";
import { parsePack } from "../../../../src/data/pack/parse-pack";
import { sayProblem } from "../../../../src/words/say-problem";

const at = "closeUps(id = mohan-boten)";

type RawCloseUp = (typeof builtIn)["closeUps"][number];

/** @returns each problem of the built-in pack after a change of its close-up: path, English, Chinese */
function problemsAfter(change: (closeUp: RawCloseUp, all: RawCloseUp[]) => void): readonly (readonly string[])[] {
  const raw = structuredClone(builtIn);
  const [closeUp] = raw.closeUps;
  if (!closeUp) throw new Error("the built-in pack has no close-up");
  change(closeUp, raw.closeUps);
  const parsed = parsePack(raw);
  if (parsed.ok) return [];
  return parsed.problems.map((problem) => [problem.path, sayProblem(problem, "en"), sayProblem(problem, "zh")]);
}

describe("a close-up", () => {
  it("is fine as it is", () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
  });
  it.each<[string, (closeUp: RawCloseUp, all: RawCloseUp[]) => void, string, string, string]>([
    [
      "whose zooms run backwards",
      (closeUp) => (closeUp.zooms = [12, 9]),
      `${at}.zooms`,
      "the second must be larger than the first",
      "后一个数应大于前一个数",
    ],
    [
      "whose camera is elsewhere",
      (closeUp) => (closeUp.camera = [112, 21.2, closeUp.camera[2] ?? 0]),
      `${at}.camera`,
      "is outside the close-up's frame",
      "位于特写图范围之外",
    ],
    [
      "whose camera is off the globe",
      (closeUp) => (closeUp.camera = [500, 500, closeUp.camera[2] ?? 0]),
      `${at}.camera`,
      "is outside the close-up's frame",
      "位于特写图范围之外",
    ],
    [
      "whose camera is too far away",
      (closeUp) => {
        closeUp.zooms = [9, 13];
        closeUp.camera = [...closeUp.camera.slice(0, 2), 8.5];
      },
      `${at}.camera[2]`,
      "must be between 9 and 13, the zooms of the close-up",
      "应在特写图的缩放级别 9 与 13 之间",
    ],
    [
      "with a name twice",
      (closeUp) => closeUp.names.push(...closeUp.names.slice(0, 1)),
      `${at}.names[`,
      "given more than once",
      "重复",
    ],
    [
      "with an area twice",
      (closeUp) => closeUp.areas.push(...closeUp.areas.slice(0, 1)),
      `${at}.areas[`,
      "given more than once",
      "重复",
    ],
    [
      "of a region that has one",
      (closeUp, all) => all.push({ ...closeUp, id: "second" }),
      "closeUps[1]",
      "given more than once",
      "重复",
    ],
  ])("%s is named, in both languages", (_what, change, path, english, chinese) => {
    const problems = problemsAfter(change);
    expect(problems).toHaveLength(1);
    const [where, en, zh] = problems[0] ?? [];
    expect(where).toContain(path);
    expect(en).toContain(english);
    expect(zh).toContain(chinese);
  });
});
