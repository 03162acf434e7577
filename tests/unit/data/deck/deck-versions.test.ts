/** One deck edited in two windows: whoever writes first or last, both versions are there afterwards, and can be taken. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Deck } from "../../../../src/data/deck/deck-schema";
import { makeDeckStorage, type DeckStorage } from "../../../../src/data/deck/deck-storage";
import { makeDeck } from "../../../fixtures/make-deck";
import { makePack } from "../../../fixtures/make-pack";
import { makeStorage } from "../../../fixtures/make-storage";

const pack = makePack();
const titled = (en: string): Deck => ({ ...makeDeck(), title: { en, zh: "" } });
const never = (): boolean => false;
const titlesIn = (store: DeckStorage): readonly string[] => store.others(never).map(({ deck }) => deck.title.en);

/** Two windows that were opened on the same deck, and what one opened now would find in use. */
function openTwo(room = Infinity) {
  const storage = makeStorage({}, room);
  const open = (): DeckStorage => {
    const store = makeDeckStorage(pack, () => storage);
    store.read();
    return store;
  };
  open().write(titled("first"), true);
  const inUse = (): string => {
    const kept = open().read();
    return kept.kind === "deck" ? kept.deck.title.en : kept.kind;
  };
  return { storage, open, inUse, a: open(), b: open() };
}
/** A window that hears of others. */
function hear(store: DeckStorage): { readonly heard: () => number; readonly tell: () => void } {
  const page = new EventTarget();
  let count = 0;
  store.watch(page as unknown as Window, never, () => void (count += 1));
  return { heard: () => count, tell: () => page.dispatchEvent(new Event("focus")) };
}

describe("a deck edited in two windows", () => {
  it.each(["a", "b"] as const)("keeps both versions, the one of %s in use", (last) => {
    const windows = openTwo();
    const first = last === "a" ? "b" : "a";
    expect(windows[first].write(titled(first), false)).toBeNull();
    expect(titlesIn(windows[last])).toEqual([first]);
    expect(windows[last].write(titled(last), false)).toBeNull();
    expect(windows.inUse()).toBe(last);
    expect(titlesIn(windows[last])).toEqual([first]);
    expect(titlesIn(windows[first])).toEqual([last]);
    expect(titlesIn(windows.open())).toEqual([first]);
  });

  it("keeps the latest of each window, however often they take turns", () => {
    const { a, b, inUse, open } = openTwo();
    for (const turn of [1, 2, 3]) {
      a.write(titled(`a${turn}`), false);
      a.write(titled(`a${turn} again`), false);
      b.write(titled(`b${turn}`), false);
    }
    expect([inUse(), titlesIn(open())]).toEqual(["b3", ["a3 again"]]);
  });

  it("takes nothing aside that this window had itself, by way of its room", () => {
    const { a, b, open } = openTwo();
    a.write(titled("a"), false);
    b.write(titled("b after a"), false, (deck) => deck.title.en === "a");
    expect(titlesIn(open())).toEqual([]);
  });

  it("writes nothing where there is no room to keep the other's version", () => {
    const { a, b, inUse, storage } = openTwo(JSON.stringify(titled("first")).length * 2);
    a.write(titled("a"), false);
    expect(b.write(titled("b"), false)).toBe("full");
    expect([inUse(), storage.length]).toEqual(["a", 1]);
  });

  it("tells the window that did not write, and only that one", () => {
    const { a, b } = openTwo();
    const [inA, inB] = [hear(a), hear(b)];
    a.write(titled("a"), false);
    for (const one of [inA, inB]) one.tell();
    expect([inA.heard(), inB.heard()]).toEqual([0, 1]);
  });

  it("keeps a version that was cleared, or overwritten at the same moment, by its own window", () => {
    const { a, b, storage, open } = openTwo();
    const inA = hear(a);
    a.write(titled("a"), false);
    b.clear(() => true);
    inA.tell();
    expect([inA.heard(), titlesIn(open())]).toEqual([1, ["a"]]);
    storage.clear();
    a.write(titled("a2"), false);
    b.write(titled("b2"), false, () => true);
    inA.tell();
    expect(titlesIn(open())).toEqual(["a2"]);
  });

  it("exchanges the versions: the one that was in use takes the other's place", () => {
    const { a, b, open } = openTwo();
    a.write(titled("a"), false);
    b.write(titled("b"), false);
    const [other] = b.others(never);
    if (!other) throw new Error("no other version");
    expect(other.isElsewhere).toBe(false);
    expect(b.takeOther(other, titled("b"), false)).toBeNull();
    b.write(other.deck, other.isSaved);
    expect([titlesIn(open()), titlesIn(b)]).toEqual([["b"], ["b"]]);
    const [back] = b.others(never);
    if (back) b.discardOther(back);
    expect(titlesIn(b)).toEqual([]);
  });

  it("takes the version that the other window goes on with, and follows none of its own", () => {
    const { a, b, open } = openTwo();
    b.write(titled("b"), false);
    a.write(titled("a"), false);
    const [other] = b.others(never);
    if (!other) throw new Error("no other version");
    expect([other.deck.title.en, other.isElsewhere]).toEqual(["a", true]);
    b.takeOther(other, titled("b"), false);
    b.write(titled("a, by b"), false);
    expect(titlesIn(open())).toEqual(["b"]);
  });
});

it("is kept where the browser has no randomUUID, as on plain http from another machine", () => {
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  onTestFinished(() => void vi.unstubAllGlobals());
  const windows = openTwo();
  windows.a.write(titled("one"), false);
  windows.b.write(titled("two"), false);
  expect([windows.inUse(), ...titlesIn(windows.b)]).toEqual(["two", "one"]);
});
