/** Windows of one room: they keep step, say nothing twice, agree after changes at once, and one without a room works alone. */
import { createRoot, createSignal } from "solid-js";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createRoom, type RoomOptions } from "../../../../src/presentation/room/room";
import { pack, places } from "../../model/built-in";
import { createBriefingState } from "../../../../src/state/briefing-state";
import type { Preferred } from "../../../../src/state/first-look";
import { Ether, presenter, sit, stopClock } from "./sit-in-room";

stopClock();

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
