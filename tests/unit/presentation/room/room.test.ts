/** Windows of one room: they keep step, say nothing twice, agree after changes at once, and ignore what is not theirs. */
import { batch, createRoot, createSignal, type Accessor } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { Deck, Slide } from "../../../../src/data/deck/deck-schema";
import { makeDeck, makeDeckInput, makeSlideInput } from "../../../fixtures/make-deck";
import { encode, longestMessage, parseMessage, type StageBox } from "../../../../src/presentation/room/room-protocol";
import { elapsedOf, pauseTimer, resetTimer, startTimer } from "../../../../src/presentation/room/pace";
import type { RoomDeck } from "../../../../src/presentation/room/shared-deck";
import type { OpenWire, WireEnds } from "../../../../src/presentation/room/wire";
import { startWithFirstStep } from "../../../../src/presentation/room/start-with-first-step";
import { readRoomEntry } from "../../../../src/presentation/room/room-entry";
import { createRoom, type Room, type RoomOptions } from "../../../../src/presentation/room/room";
import { pack, places } from "../../model/built-in";
import { createBriefingState } from "../../../../src/state/briefing-state";
import type { Preferred } from "../../../../src/state/first-look";
import { defaultView, type ViewState } from "../../../../src/state/view-state";

/** A channel that delivers at once, or holds texts back while `isSlow`. */
class Ether {
  isSlow = false;
  readonly said: string[] = [];
  readonly #ends = new Map<symbol, WireEnds>();
  #held: (() => void)[] = [];
  open: OpenWire = (_room, ends) => {
    const key = Symbol();
    this.#ends.set(key, ends);
    return {
      send: (text) => {
        this.said.push(text);
        const others = [...this.#ends].filter(([other]) => other !== key).map(([, end]) => end);
        const deliver = (): void => others.forEach((end) => end.onData(text));
        if (this.isSlow) this.#held.push(deliver);
        else deliver();
      },
      close: () => void this.#ends.delete(key),
    };
  };
  inject = (data: unknown): void => [...this.#ends.values()].forEach((end) => end.onData(data));
  release(): void {
    this.isSlow = false;
    const held = this.#held;
    this.#held = [];
    held.forEach((deliver) => deliver());
  }
  saidOf = (type: string): number => this.said.filter((text) => parseMessage(text)?.type === type).length;
}

interface Seat {
  readonly room: Room;
  readonly view: Accessor<ViewState>;
  readonly set: (change: Partial<ViewState>) => void;
  readonly close: () => void;
}

/** A window whose view is its JSON; slides it does not know are dropped, as the real codec drops them. */
function sit(ether: Ether, options: Partial<RoomOptions> & { view?: Partial<ViewState>; knows?: readonly string[] } = {}): Seat {
  return createRoot((close) => {
    onTestFinished(close);
    const [view, setView] = createSignal<ViewState>({ ...defaultView, ...options.view });
    const known = (slide: string | null): string | null => (!options.knows || options.knows.includes(slide ?? "") ? slide : null);
    const room = createRoom({
      role: "audience",
      name: () => "room123",
      isGuest: false,
      openWire: ether.open,
      ...options,
      state: {
        view,
        change: (to) => {
          setView(to);
        },
        fragmentOf: (of) => JSON.stringify([of.slide, of.lang, of.theme, of.renderer, of.kiosk]),
        viewOf: (text) => {
          const [slide, lang, theme, renderer, kiosk] = JSON.parse(text) as [
            ViewState["slide"],
            ViewState["lang"],
            ViewState["theme"],
            ViewState["renderer"],
            ViewState["kiosk"],
          ];
          return { ...defaultView, slide: known(slide), lang, theme, renderer, kiosk };
        },
      },
    });
    return { room, view, set: (change) => setView((now) => ({ ...now, ...change })), close };
  });
}
const presenter = { role: "presenter", isGuest: true } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("two windows", () => {
  it("follow each other, with one message for one change", () => {
    const ether = new Ether();
    const [room, lead] = [sit(ether), sit(ether, presenter)];
    lead.set({ slide: "b" });
    expect(room.view().slide).toBe("b");
    room.set({ slide: "c", lang: "zh", theme: "dark" });
    expect(lead.view()).toMatchObject({ slide: "c", lang: "zh", theme: "dark" });
    expect(ether.saidOf("view")).toBe(2);
  });

  it("keep the look that was chosen in one of them, whatever the system gives the other", () => {
    const ether = new Ether();
    const open = (role: RoomOptions["role"], preferred: Preferred) =>
      createRoot((close) => {
        onTestFinished(close);
        const [current, write] = createSignal("");
        const fragment = { current, write: (to: string) => void write(to) };
        const state = createBriefingState(pack, places.adjacency, fragment, () => [], preferred);
        createRoom({ state, role, name: () => "room123", isGuest: role === "presenter", openWire: ether.open });
        return state;
      });
    const room = open("audience", { lang: "en", theme: "light" });
    room.change((view) => ({ ...view, theme: "dark" }));
    const lead = open("presenter", { lang: "zh", theme: "dark" });
    lead.change((view) => ({ ...view, region: pack.regions[0]?.id ?? null }));
    expect([room, lead].map(({ view }) => [view().lang, view().theme, view().region])).toEqual([
      ["en", "dark", pack.regions[0]?.id],
      ["en", "dark", pack.regions[0]?.id],
    ]);
  });

  it("keep renderer and kiosk to themselves", () => {
    const ether = new Ether();
    const [room, lead] = [sit(ether, { view: { renderer: "svg" } }), sit(ether, { ...presenter, view: { kiosk: 20 } })];
    room.set({ renderer: "webgl" });
    expect(ether.saidOf("view")).toBe(0);
    room.set({ slide: "b" });
    expect(lead.view()).toMatchObject({ slide: "b", renderer: null, kiosk: 20 });
    lead.set({ slide: "c" });
    expect(room.view()).toMatchObject({ slide: "c", renderer: "webgl", kiosk: null });
  });

  it("agree after both changed at once", () => {
    const ether = new Ether();
    const [room, lead, guest] = [sit(ether), sit(ether, presenter), sit(ether, { isGuest: true })];
    ether.isSlow = true;
    room.set({ slide: "mine" });
    lead.set({ slide: "yours" });
    room.room.setBlank("black");
    lead.room.setBlank("white");
    ether.release();
    expect(new Set([room, lead, guest].map((one) => one.view().slide)).size).toBe(1);
    expect(new Set([room, lead, guest].map((one) => one.room.blank())).size).toBe(1);
    lead.set({ slide: "after" });
    expect([room.view().slide, guest.view().slide]).toEqual(["after", "after"]);
  });

  it("are not led by an old message that comes late", () => {
    const ether = new Ether();
    const [room, lead] = [sit(ether), sit(ether, presenter)];
    lead.set({ slide: "b" });
    const old = ether.said.at(-1);
    lead.set({ slide: "c" });
    ether.inject(old);
    expect([room.view().slide, lead.view().slide]).toEqual(["c", "c"]);
  });

  it("do not post what a remote view became where a slide is unknown", () => {
    const ether = new Ether();
    const [room, lead] = [sit(ether), sit(ether, { ...presenter, knows: ["a"] })];
    room.set({ slide: "own" });
    expect(lead.view().slide).toBeNull();
    expect(room.view().slide).toBe("own");
    expect(ether.saidOf("view")).toBe(1);
  });

  it("share blank screen, timer and pointer; a pointer goes with its window", () => {
    const ether = new Ether();
    const [room, lead] = [sit(ether), sit(ether, presenter)];
    lead.room.setBlank("black");
    lead.room.setTimer({ before: 5, since: performance.now(), from: 3 });
    lead.room.point({ x: 0.25, y: 0.5 });
    expect(room.room.blank()).toBe("black");
    expect(room.room.timer()).toMatchObject({ before: 5, since: performance.now(), from: 3 });
    expect(room.room.pointer()).toEqual({ x: 0.25, y: 0.5 });
    lead.close();
    expect(room.room.pointer()).toBeNull();
    room.room.setBlank(null);
    expect(room.room.blank()).toBeNull();
  });
});

describe("the timer", () => {
  const elapsed = (seat: Seat): number => elapsedOf(seat.room.timer(), performance.now());
  /** The tab's own storage; room-entry.ts reads no other. */
  const keepInTab = (): void => {
    const kept = new Map<string, string>();
    vi.stubGlobal("sessionStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    onTestFinished(() => void vi.unstubAllGlobals());
  };

  it.each([-3_600_000, 3_600_000])("goes on where the time of day is set by %d ms, in both windows", (by) => {
    const ether = new Ether();
    const [room, lead] = [sit(ether), sit(ether, presenter)];
    lead.room.setTimer(startTimer(resetTimer(), performance.now(), 0));
    vi.advanceTimersByTime(60_000);
    vi.setSystemTime(Date.now() + by);
    vi.advanceTimersByTime(60_000);
    const late = sit(ether, { isGuest: true });
    expect([room, lead, late].map(elapsed)).toEqual([120_000, 120_000, 120_000]);
  });

  it("survives a reload of the only window, and counts the time that took", () => {
    keepInTab();
    const lead = sit(new Ether(), presenter);
    lead.room.setTimer(startTimer(resetTimer(), performance.now(), 4));
    vi.advanceTimersByTime(60_000);
    lead.close();
    vi.advanceTimersByTime(5000);
    const again = sit(new Ether(), presenter);
    expect([elapsed(again), again.room.timer().from]).toEqual([65_000, 4]);
    again.room.setTimer(pauseTimer(again.room.timer(), performance.now()));
    again.close();
    vi.advanceTimersByTime(5000);
    expect(elapsed(sit(new Ether(), presenter))).toBe(65_000);
  });

  it("survives a second reload, long after the first", () => {
    keepInTab();
    const lead = sit(new Ether(), presenter);
    lead.room.setTimer(startTimer(resetTimer(), performance.now(), 0));
    vi.advanceTimersByTime(300_000);
    lead.close();
    const again = sit(new Ether(), presenter);
    vi.advanceTimersByTime(900_000);
    again.close();
    expect(elapsed(sit(new Ether(), presenter))).toBe(1_200_000);
  });

  it("begins with the first step, not with the notes that are typed before", () => {
    const [first, second] = makeDeck().slides;
    if (!first || !second) throw new Error("the deck has two slides");
    const lead = sit(new Ether(), presenter);
    const show = createRoot((close) => {
      onTestFinished(close);
      const [current, setCurrent] = createSignal<Slide | null>(first);
      startWithFirstStep({ current, index: () => 0 }, lead.room);
      return (slide: Slide) => setCurrent(slide);
    });
    show({ ...first, notes: { en: "typed", zh: "" } });
    vi.advanceTimersByTime(5000);
    expect(elapsed(lead)).toBe(0);
    show(second);
    vi.advanceTimersByTime(5000);
    expect(elapsed(lead)).toBe(5000);
  });

  it("takes an hour that the time of day was set by, during a reload, for none", () => {
    keepInTab();
    const lead = sit(new Ether(), presenter);
    lead.room.setTimer(startTimer(resetTimer(), performance.now(), 0));
    vi.advanceTimersByTime(60_000);
    lead.close();
    for (const by of [-3_600_000, 7_200_000]) {
      vi.setSystemTime(Date.now() + by);
      const again = sit(new Ether(), presenter);
      expect(elapsed(again)).toBe(60_000);
      again.close();
    }
  });
});

describe("what is done in another window", () => {
  it("is use of this one: a slide, a blank screen, the pointer; what is said over again is none", () => {
    const ether = new Ether();
    let uses = 0;
    const room = sit(ether, { onUse: () => void (uses += 1) });
    const lead = sit(ether, presenter);
    vi.advanceTimersByTime(10_000);
    expect(uses).toBe(0);
    lead.set({ slide: "b" });
    expect(uses).toBe(1);
    lead.room.setBlank("black");
    expect(uses).toBe(2);
    lead.room.point({ x: 0.5, y: 0.5 });
    expect(uses).toBe(3);
    room.set({ slide: "c" });
    vi.advanceTimersByTime(10_000);
    expect(uses).toBe(3);
  });
});

/** A window whose deck is a list of slides, and whose view may name only those. */
function sitWithDeck(ether: Ether, start: readonly string[], options: Parameters<typeof sit>[1] = {}) {
  return createRoot((dispose) => {
    onTestFinished(dispose);
    const [deck, setDeck] = createSignal(deckOf(start));
    const ids = (): readonly string[] => deck().slides.map(({ id }) => String(id));
    const shared: RoomDeck = {
      deck,
      isSaved: () => false,
      take: (input) => void setDeck(input as Deck),
    };
    const knows = new Proxy<readonly string[]>([], {
      get: (_none, name) => (name === "includes" ? (id: string) => ids().includes(id) : undefined),
    });
    return {
      ...sit(ether, { ...options, knows, deck: shared }),
      ids,
      edit: (slides: readonly string[]) => void setDeck(deckOf(slides)),
    };
  });
}
const deckOf = (slides: readonly string[]): Deck =>
  ({ ...makeDeck(), slides: makeDeckInput({ slides: slides.map((id) => makeSlideInput(id)) }).slides }) as Deck;

describe("the deck", () => {
  it("follows every edit, wherever it was made", () => {
    const ether = new Ether();
    const [room, lead, guest] = [
      sitWithDeck(ether, ["a", "b"]),
      sitWithDeck(ether, ["a", "b"], presenter),
      sitWithDeck(ether, ["a", "b"], { isGuest: true }),
    ];
    expect(ether.saidOf("deck")).toBe(0);
    room.edit(["a", "b", "c"]);
    expect([lead.ids(), guest.ids()]).toEqual([
      ["a", "b", "c"],
      ["a", "b", "c"],
    ]);
    guest.edit(["c"]);
    expect([room.ids(), lead.ids()]).toEqual([["c"], ["c"]]);
    expect([ether.saidOf("deck"), ether.saidOf("view")]).toEqual([2, 0]);
  });

  it("comes before a view that names a new slide", () => {
    const ether = new Ether();
    const [room, lead] = [sitWithDeck(ether, ["a"]), sitWithDeck(ether, ["a"], presenter)];
    batch(() => {
      room.edit(["a", "new"]);
      room.set({ slide: "new" });
    });
    expect(lead.view().slide).toBe("new");
  });

  it("is fetched by who comes later, before the slide it belongs to", () => {
    const ether = new Ether();
    const room = sitWithDeck(ether, ["a"]);
    room.edit(["a", "new"]);
    room.set({ slide: "new" });
    const lead = sitWithDeck(ether, ["a"], presenter);
    expect([lead.ids(), lead.view().slide]).toEqual([["a", "new"], "new"]);
    const sent = ether.saidOf("deck");
    vi.advanceTimersByTime(10_000);
    expect(ether.saidOf("deck")).toBe(sent);
  });

  it("of two changed at once is the same everywhere", () => {
    const ether = new Ether();
    const [room, lead, guest] = [
      sitWithDeck(ether, ["a"]),
      sitWithDeck(ether, ["a"], presenter),
      sitWithDeck(ether, ["a"], { isGuest: true }),
    ];
    ether.isSlow = true;
    room.edit(["a", "mine"]);
    guest.edit(["a", "yours"]);
    ether.release();
    expect(new Set([room, lead, guest].map((one) => one.ids().join())).size).toBe(1);
  });

  it("may be as large as its file, nothing else may", () => {
    const stamp = { step: 1, by: "x" };
    const large = "a".repeat(longestMessage);
    expect(parseMessage(encode("x", "audience", { type: "deck", deck: { content: large, isSaved: true, stamp } }))).not.toBeNull();
    expect(parseMessage(encode("x", "audience", { type: "view", view: { fragment: `"type":"deck"${large}`, stamp } }))).toBeNull();
  });
});

describe("a late joiner", () => {
  it("hears everything at once", () => {
    const ether = new Ether();
    const stage: StageBox = { window: [1000, 500], map: [300, 0, 700, 500], free: [0, 0, 700, 400] };
    const room = sit(ether, { view: { slide: "c" }, stage: () => stage });
    room.room.setBlank("white");
    const lead = sit(ether, { ...presenter, view: { slide: "a" } });
    expect(lead.view().slide).toBe("c");
    expect(lead.room.blank()).toBe("white");
    expect(lead.room.stage()).toEqual(stage);
    expect(room.view().slide).toBe("c");
  });

  it("does not draw the others back: a reloaded audience takes the presenter's slide", () => {
    const ether = new Ether();
    const [room, lead] = [sit(ether, { view: { slide: "a" } }), sit(ether, { ...presenter, view: { slide: "a" } })];
    room.close();
    lead.set({ slide: "d" });
    lead.room.setTimer({ before: 7, since: null, from: 0 });
    const reloaded = sit(ether, { view: { slide: "a" } });
    expect(reloaded.view().slide).toBe("d");
    expect(reloaded.room.timer().before).toBe(7);
    expect(lead.view().slide).toBe("d");
  });

  it("follows by its address, and is followed from then on", () => {
    const ether = new Ether();
    const room = sit(ether, { view: { slide: "b" } });
    const guest = sit(ether, { isGuest: true });
    expect(guest.view().slide).toBe("b");
    guest.set({ slide: "c" });
    expect(room.view().slide).toBe("c");
  });
});

describe("a window that joins", () => {
  it("is settled with the answer of the others: a step before that would be taken back", () => {
    const ether = new Ether();
    const room = sit(ether);
    expect(room.room.isSettled()).toBe(false);
    room.set({ slide: "a" });
    room.set({ slide: "b" });
    ether.isSlow = true;
    const lead = sit(ether, presenter);
    expect(lead.room.isSettled()).toBe(false);
    ether.release();
    expect([lead.room.isSettled(), lead.view().slide]).toEqual([true, "b"]);
    lead.set({ slide: "c" });
    expect(room.view().slide).toBe("c");
  });

  it("is settled where nobody answers, and is followed by those who come later, whatever their address says", () => {
    const ether = new Ether();
    const lead = sit(ether, { ...presenter, view: { slide: "b" } });
    expect(lead.room.isSettled()).toBe(false);
    vi.advanceTimersByTime(1500);
    expect(lead.room.isSettled()).toBe(true);
    const guest = sit(ether, { isGuest: true, view: { slide: "z" } });
    expect([guest.room.isSettled(), guest.view().slide, lead.view().slide]).toEqual([true, "b", "b"]);
  });

  it("without a room is settled at once", () => {
    expect(sit(new Ether(), { name: () => null }).room.isSettled()).toBe(true);
  });
});

describe("the presenter", () => {
  it("sees the audience go and come back, and goes on alone meanwhile", () => {
    const ether = new Ether();
    const lead = sit(ether, presenter);
    expect(lead.room.isConnected()).toBe(true);
    vi.advanceTimersByTime(3000);
    expect(lead.room.isConnected()).toBe(false);
    lead.set({ slide: "b" });
    const room = sit(ether);
    expect(lead.room.isConnected()).toBe(true);
    expect(room.view().slide).toBe("b");
    vi.advanceTimersByTime(60_000);
    expect(lead.room.isConnected()).toBe(true);
    room.close();
    expect(lead.room.isConnected()).toBe(false);
  });

  it("stays connected while another audience window is there", () => {
    const ether = new Ether();
    const [room, guest, lead] = [sit(ether), sit(ether, { isGuest: true }), sit(ether, presenter)];
    room.close();
    expect(lead.room.isConnected()).toBe(true);
    guest.close();
    expect(lead.room.isConnected()).toBe(false);
  });

  it("leaves nothing running behind", () => {
    const ether = new Ether();
    sit(ether, presenter).close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a window without a room", () => {
  it("works alone until it has one", () => {
    const ether = new Ether();
    const [name, setName] = createSignal<string | null>(null);
    const room = sit(ether, { name, view: { slide: "a" } });
    room.room.setBlank("black");
    room.set({ slide: "b" });
    expect(ether.said).toEqual([]);
    expect(room.room.blank()).toBe("black");
    setName("room123");
    const lead = sit(ether, presenter);
    expect([lead.view().slide, lead.room.blank()]).toEqual(["b", "black"]);
  });
});

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
    ["another version", good.replace('"v":2', '"v":1')],
    ["another type", good.replace('"type":"view"', '"type":"html"')],
    ["a key too many", good.replace('"v":2', '"v":2,"x":1')],
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

describe(readRoomEntry, () => {
  it.each([
    ["", "audience", null, false],
    ["?presenter=abc123", "presenter", "abc123", true],
    ["?room=abc123", "audience", "abc123", true],
    ["?presenter=<b>", "audience", null, false],
    ["?room=" + "a".repeat(41), "audience", null, false],
  ])("reads %s", (search, role, name, isGuest) => {
    expect(readRoomEntry(search)).toEqual({ role, name, isGuest });
  });
});
