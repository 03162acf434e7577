/** The script API over the real view state and the built-in deck: changes by name, slides, and what `whenIdle` waits for. */
import { createRoot, createSignal } from "solid-js";
import { afterAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { GatewayAtlas } from "../../../../src/app/api/gateway-atlas";
import { makeScriptApi } from "../../../../src/app/api/script-api";
import type { Deck } from "../../../../src/data/deck/deck-schema";
import { parseDeck } from "../../../../src/data/deck/parse-deck";
import builtIn from "../../../../src/packs/border-zones-2021/deck.json";
import { createDeckState } from "../../../../src/presentation/deck/deck-state";
import { createBriefingState } from "../../../../src/state/briefing-state";
import type { Fragment } from "../../../../src/state/history";
import { underWay } from "../../../../src/failures/under-way";
import { pack, places } from "../../model/built-in";

const page: { parent?: unknown; gatewayAtlas?: GatewayAtlas } = {};
beforeEach(() => {
  page.parent = page;
  vi.stubGlobal("window", page);
  vi.stubGlobal("__VERSION__", "1.2.3");
});
afterAll(() => vi.unstubAllGlobals());

function builtInDeck(): Deck {
  const parsed = parseDeck(builtIn, pack);
  if (!parsed.ok) throw new Error("the built-in deck does not parse");
  return parsed.deck;
}

function begin(hash = "", isLoaded = true) {
  return createRoot((dispose) => {
    onTestFinished(dispose);
    const [current, write] = createSignal(hash);
    const fragment: Fragment = { current, write: (to) => void write(to) };
    const [deck, setDeck] = createSignal(isLoaded ? builtInDeck() : null);
    const state = createBriefingState(pack, places.adjacency, fragment, () => deck()?.slides ?? []);
    let arrive = (): void => undefined;
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    /** Takes until `arrive`, called before or after. */
    const load = async (): Promise<void> => {
      await arrival;
      setDeck(builtInDeck());
    };
    const map = {
      renderer: () => "svg" as const,
      whenIdle: () => Promise.resolve(),
      project: ([lon, lat]: readonly [number, number]): [number, number] => [lon, lat],
      unproject: ([x, y]: readonly [number, number]): [number, number] => [x, y],
      names: () => [],
      snapshot: () => Promise.resolve(new Blob()),
    };
    const stop = makeScriptApi(state, { map, bringSlide: load });
    onTestFinished(stop);
    const { gatewayAtlas: api } = page;
    if (!api) throw new Error("there is no script API");
    return { api, state, deck: createDeckState(state, deck, load), hash: current, arrive };
  });
}

describe("go to a slide", () => {
  it("brings the slide's whole view, whatever was selected", () => {
    const { api, deck, hash } = begin("region=guangxi&partner=VN&basis=border&asof=2023-01-01&layers=rcep&camera=100,30,4&lang=zh");
    void api.go({ slide: "yunnan" });
    expect([hash(), deck.current()?.id, deck.isOffSlide()]).toEqual(["slide=yunnan&lang=zh", "yunnan", false]);
  });
  it("comes back to the slide that somebody wandered off", () => {
    const { api, hash } = begin("slide=yunnan");
    void api.go({ region: "xinjiang", partner: "MN" });
    expect(hash()).toBe("region=xinjiang&partner=MN&slide=yunnan");
    void api.go({ slide: "yunnan" });
    expect(hash()).toBe("slide=yunnan");
  });
  it("keeps what is named in the same call, nothing chosen too", () => {
    const { api, hash } = begin("region=guangxi&partner=VN");
    void api.go({ slide: "yunnan", partner: ["LA"], theme: "dark" });
    expect(hash()).toBe("partner=LA&slide=yunnan&theme=dark");
    void api.go({ slide: "yunnan", region: null });
    expect(hash()).toBe("region=&slide=yunnan&theme=dark");
  });
  it("frames a region that is named beside it anew", () => {
    const { api, state } = begin();
    void api.go({ slide: "mohan-boten-close", region: "guangxi" });
    expect(state.view()).toMatchObject({ slide: "mohan-boten-close", region: "guangxi", zone: null, port: null, camera: null });
  });
  it("that no deck has is left out; the rest of the call is done", async () => {
    const { api, hash, arrive } = begin("region=guangxi");
    const done = api.go({ slide: "nowhere", partner: "LA" });
    arrive();
    await done;
    expect(hash()).toBe("region=guangxi&partner=LA");
  });
  it("loads the deck first where there is none; later calls wait their turn", async () => {
    const { api, hash, arrive } = begin("region=guangxi", false);
    const done = api.go({ slide: "yunnan" });
    const then = api.go({ partner: "LA" });
    const idle = vi.fn();
    void api.whenIdle().then(idle);
    await new Promise((resolve) => setTimeout(resolve));
    expect([hash(), idle.mock.calls]).toEqual(["region=guangxi", []]);
    arrive();
    await done;
    expect(hash()).toContain("slide=yunnan");
    await then;
    expect(hash()).toBe("partner=LA&slide=yunnan");
    await api.whenIdle();
  });
});

describe("go with what cannot be read", () => {
  it("changes nothing of it, and does the rest", async () => {
    const { api, hash, arrive } = begin("region=yunnan&zone=hekou&partner=LA&asof=2022-01-01");
    const was = hash();
    for (const values of [{ zone: "nope" }, { region: "nope" }, { partner: ["XX"] }, { asof: "2021-02-30" }, { region: "\ud800" }])
      void api.go(values);
    arrive();
    await api.go({ slide: "\ud800" });
    expect(hash()).toBe(was);
    void api.go({ partner: ["XX", "VN"], theme: "blue", lang: "zh" });
    expect([api.state.partner, api.state.theme, api.state.lang]).toEqual([["VN"], "light", "zh"]);
  });
  it("waits for no deck where no slide is meant", () => {
    const { api, hash } = begin("region=yunnan", false);
    void api.go({ slide: "", region: "guangxi" });
    expect(hash()).toBe("region=guangxi");
  });
});

describe("on a change", () => {
  it("one listener that fails is reported, and stops neither the page nor the next", () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    const { api, state } = begin();
    const heard: (string | null)[] = [];
    api.on("change", () => {
      throw new Error("a script's own fault");
    });
    api.on("change", ({ region }) => heard.push(region));
    void api.go({ region: "yunnan" });
    void api.go({ region: "guangxi" });
    expect(heard).toEqual(["yunnan", "guangxi"]);
    expect(state.selected()?.region.id).toBe("guangxi");
    expect(reported).toHaveBeenCalledTimes(2);
  });
  it("refuses what is no function, at once", () => {
    const { api } = begin();
    expect(() => void Reflect.apply(api.on, api, ["change"])).toThrow(TypeError);
  });
});

describe("go on a slide", () => {
  it("takes null for nothing chosen, not for the slide's own value", () => {
    const { api, hash } = begin("slide=yunnan");
    void api.go({ region: null });
    expect(hash()).toBe("region=&slide=yunnan");
  });
  it("to no slide keeps what is shown", () => {
    const { api, state, hash } = begin("slide=yunnan");
    const shown = state.view();
    void api.go({ slide: null });
    expect([hash(), state.view()]).toEqual(["region=yunnan", { ...shown, slide: null }]);
  });
});

describe("whenIdle", () => {
  it("waits for the deck that Present loads", async () => {
    const { api, deck, hash, arrive } = begin("", false);
    void deck.present();
    const idle = api.whenIdle().then(hash);
    arrive();
    expect(await idle).toBe("slide=opening");
  });
  it("waits for what is loaded for what was loaded, and for nothing that failed", async () => {
    const { api } = begin();
    const steps: string[] = [];
    const part = (name: string, next?: () => unknown): void =>
      void underWay(
        Promise.resolve().then(() => {
          steps.push(name);
          next?.();
        }),
      );
    void underWay(Promise.reject(new Error("offline"))).catch(() => undefined);
    part("slide", () => part("words"));
    await api.whenIdle();
    expect(steps).toEqual(["slide", "words"]);
  });
});

describe("project and unproject", () => {
  it("throw at once where they are not given two numbers, and say what they want", () => {
    const { api } = begin();
    for (const value of [undefined, null, { x: 1, y: 2 }, "12", [1], [NaN, 1], [1, Infinity], ["1", "2"]])
      for (const name of ["project", "unproject"] as const)
        expect(() => void Reflect.apply(api[name], api, [value])).toThrow(`${name}(`);
    expect([api.project([101, 21]), api.unproject([3, 4])]).toEqual([{ x: 101, y: 21 }, [3, 4]]);
  });
});
