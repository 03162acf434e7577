// Feature state is written feature by feature and key by key, only where it differs, and again after it was lost.
import { describe, expect, it } from "vitest";
import { FeatureStates, type FeatureState } from "../../../../../../src/map/renderers/webgl/ground/feature-states";

type Call = readonly [id: string, state: FeatureState];
function makeStates(initial: readonly Call[] = []): { states: FeatureStates; taken: () => Call[] } {
  const calls: Call[] = [];
  const target = { setFeatureState: ({ id }: { id: string }, state: FeatureState): number => calls.push([id, state]) };
  return { states: new FeatureStates(target, ["regions"], new Map(initial)), taken: () => calls.splice(0) };
}
const first: readonly Call[] = [
  ["a", { fill: "red", width: 1 }],
  ["b", { fill: "blue", width: 1 }],
];

describe(FeatureStates, () => {
  it("writes nothing that the style shows already", () => {
    const { states, taken } = makeStates(first);
    expect(states.write(new Map(first))).toBe(0);
    expect(taken()).toEqual([]);
  });
  it("writes only the features and keys that differ", () => {
    const { states, taken } = makeStates(first);
    const count = states.write(
      new Map([
        ["a", { fill: "red", width: 3 }],
        ["b", { fill: "blue", width: 1 }],
      ]),
    );
    expect(count).toBe(1);
    expect(taken()).toEqual([["a", { width: 3 }]]);
  });
  it("writes to every source that shows the same", () => {
    const calls: string[] = [];
    const target = { setFeatureState: ({ source, id }: { source: string; id: string }) => calls.push(`${source} ${id}`) };
    expect(new FeatureStates(target, ["light", "detail"], new Map(first)).write(new Map([["a", { fill: "green" }]]))).toBe(1);
    expect(calls).toEqual(["light a", "detail a"]);
  });
  it("writes the way back too", () => {
    const { states, taken } = makeStates(first);
    states.write(new Map([["a", { fill: "green", width: 1 }]]));
    states.write(new Map(first));
    expect(taken()).toEqual([
      ["a", { fill: "green" }],
      ["a", { fill: "red" }],
    ]);
  });
  it("writes again, after all was lost, what the style does not show by itself", () => {
    const { states, taken } = makeStates(first);
    const wanted = new Map<string, FeatureState>([...first, ["a", { fill: "green", width: 1 }]]);
    states.write(wanted);
    taken();
    states.forget();
    states.write(wanted);
    expect(taken()).toEqual([["a", { fill: "green" }]]);
  });
  it("takes for unwritten what the map refused", () => {
    let refuses = true;
    const written: string[] = [];
    const target = {
      setFeatureState: ({ id }: { id: string }): void => {
        if (refuses) throw new Error("Style is not done loading");
        written.push(id);
      },
    };
    const states = new FeatureStates(target, ["regions"], new Map());
    expect(() => states.write(new Map(first))).toThrow("not done loading");
    refuses = false;
    states.write(new Map(first));
    expect(written).toEqual(["a", "b"]);
  });
});
