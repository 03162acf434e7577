/** One way from an action to the screen: view and address together, the address written once, and nothing of it read. */
import { createRoot, createSignal } from "solid-js";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { createBriefingState } from "../../../src/state/briefing-state";
import type { HistoryPolicy } from "../../../src/state/view-keys";
import * as codecs from "../../../src/state/url-codec";
import type { BriefingState } from "../../../src/state/briefing-state";
import { country, direction, measure, pack, places, port, region, source, zone } from "../model/built-in";

/** How often the page's codec was asked. */
const asked = { settle: 0, encode: 0, decode: 0 };
vi.mock(import("../../../src/state/url-codec"), async (original) => {
  const { createUrlCodec } = await original();
  return {
    createUrlCodec: (...given) => {
      const codec = createUrlCodec(...given);
      return {
        ...codec,
        settle: (view) => ((asked.settle += 1), codec.settle(view)),
        encode: (view, named) => ((asked.encode += 1), codec.encode(view, named)),
        decode: (text) => ((asked.decode += 1), codec.decode(text)),
      };
    },
  };
});
const forget = (): void => void Object.assign(asked, { settle: 0, encode: 0, decode: 0 });
beforeEach(forget);

function begin(hash = "") {
  return createRoot((dispose) => {
    onTestFinished(dispose);
    const [current, setCurrent] = createSignal(hash);
    const writes: [string, HistoryPolicy][] = [];
    const write = (to: string, policy: HistoryPolicy): void => {
      writes.push([to, policy]);
      setCurrent(to);
    };
    const state = createBriefingState(pack, places.adjacency, { current, write });
    /** As Back and a pasted link do. */
    const open = (to: string): void => void setCurrent(to);
    return { state, current, writes, open };
  });
}

const actions: readonly (readonly [name: string, act: (state: BriefingState) => void, fragment: string])[] = [
  ["selecting a region", (state) => state.selectRegion(region("yunnan")), "region=yunnan"],
  ["selecting a zone", (state) => state.selectZone(zone("hekou")), "region=yunnan&zone=hekou"],
  ["selecting a port", (state) => state.selectPort(port("mohan")), "region=yunnan&port=mohan"],
  ["choosing a country", (state) => state.choose({ kind: "country", id: country("LA") }), "partner=LA"],
  ["toggling a basis", (state) => state.toggleBasis("border"), "basis=border"],
  ["toggling a direction", (state) => state.toggleDirection(direction("west")), "direction=west"],
  ["toggling a measure", (state) => state.toggleMeasure(measure("m2021-01")), "measure=m2021-01"],
  ["showing a date", (state) => state.showAsOf("2024-04-01"), "asof=2024-04-01"],
  ["toggling a layer", (state) => state.toggleLayer("rcep"), "layers=rcep"],
  ["showing another worldview", (state) => state.showWorldview("china"), "worldview=china"],
  ["showing another view", (state) => state.showView("compare"), "view=compare"],
  ["showing a source", (state) => state.showSource(source("rcsc")), "source=rcsc&view=sources"],
  ["moving the camera", (state) => state.moveCamera([100.123456, 25, 4.567]), "camera=100.1235,25,4.57"],
  ["the next language", (state) => state.speakNext(), "lang=zh"],
  [
    "a change of one's own",
    (state) => state.change((view) => ({ ...view, partner: [country("LA"), country("VN")], zone: zone("hekou") })),
    "partner=VN,LA&zone=hekou",
  ],
];

describe("an action", () => {
  it.each(actions)("writes the address once and reads nothing: %s", (_name, act, fragment) => {
    const { state, writes } = begin();
    writes.length = 0;
    forget();
    act(state);
    expect(writes.map(([to]) => to)).toEqual([fragment]);
    expect(asked).toEqual({ settle: 1, encode: 0, decode: 0 });
  });
  it.each(actions)("shows what its address says: %s", (_name, act) => {
    const { state, current } = begin();
    act(state);
    expect(state.view()).toEqual(codecs.createUrlCodec(pack).decode(current()).view);
  });
  it("that changes nothing is no step", () => {
    const { state, writes } = begin("region=yunnan");
    writes.length = 0;
    const seen = state.view();
    state.selectRegion(region("yunnan"));
    expect(writes).toEqual([["region=yunnan", "replace"]]);
    expect(state.view()).toBe(seen);
  });
});

describe("an address from outside", () => {
  it("is read once, and one that is canonical is as it was", () => {
    const { state, open, writes } = begin();
    writes.length = 0;
    forget();
    open("region=yunnan");
    expect(asked.decode).toBe(1);
    expect([state.view().region, writes]).toEqual(["yunnan", [["region=yunnan", "replace"]]]);
  });
  it("is read after actions too: Back shows what it says", () => {
    const { state, open } = begin("region=guangxi");
    state.selectRegion(region("yunnan"));
    open("region=guangxi");
    expect(state.view().region).toBe("guangxi");
    state.selectRegion(region("yunnan"));
    expect(state.view().region).toBe("yunnan");
  });
  it("is made canonical without a step, and what cannot be read is told until the next one", () => {
    const { state, open, writes } = begin("partner=LA,VN&region=atlantis");
    expect(writes).toEqual([["partner=VN,LA", "replace"]]);
    expect(state.dropped()).toEqual([{ key: "region", value: "atlantis" }]);
    state.selectRegion(region("yunnan"));
    expect(state.dropped()).toHaveLength(1);
    open("region=guangxi");
    expect(state.dropped()).toEqual([]);
  });
});
