/** The deck kept in the browser: what is kept comes back, what cannot be read is set aside, and nothing ever throws. */
import { describe, expect, it } from "vitest";
import { makeDeckStorage } from "../../../../src/data/deck/deck-storage";
import { makeDeck, makeDeckInput } from "../../../fixtures/make-deck";
import { makePack } from "../../../fixtures/make-pack";
import { makeStorage } from "../../../fixtures/make-storage";

const pack = makePack();
const key = `gateway-atlas.deck.${pack.id}`;

const kept = (deck: unknown): string => JSON.stringify({ version: 1, isSaved: true, deck: JSON.stringify(deck) });

describe(makeDeckStorage, () => {
  it.each([true, false])("gives back what was kept, saved to a file: %s", (isSaved) => {
    const storage = makeStorage();
    expect(makeDeckStorage(pack, () => storage).write(makeDeck(), isSaved)).toBeNull();
    expect(makeDeckStorage(pack, () => storage).read()).toMatchObject({ kind: "deck", deck: makeDeck(), isSaved });
  });

  it("has nothing at first, and nothing after it is cleared", () => {
    const store = makeDeckStorage(pack, () => makeStorage());
    expect(store.read()).toEqual({ kind: "none" });
    const storage = makeStorage({ [key]: kept(makeDeckInput()) });
    expect(makeDeckStorage(pack, () => storage).clear()).toBeNull();
    expect(storage.length).toBe(0);
  });

  it("cleans what an earlier version kept, and never sets it aside for that", () => {
    const deck = makeDeckInput();
    const [first] = deck.slides;
    if (!first) throw new Error("the tiny deck has no slide");
    deck.title = { en: "\u200B", zh: "" };
    first.title = { en: "Left\u2028right", zh: "\u202E左" };
    first.notes = { en: "One\u0000\u2029two", zh: "\u2060" };
    const second = {
      ...first,
      id: "second",
      title: { en: "\u3164", zh: "\u0000" },
      points: [
        { en: "\u200B", zh: "" },
        { en: "Seen", zh: "" },
      ],
    };
    const storage = makeStorage({ [key]: kept({ ...deck, slides: [first, second] }) });
    const read = makeDeckStorage(pack, () => storage).read();
    expect(read).toMatchObject({
      kind: "deck",
      deck: {
        title: { en: deck.id, zh: "" },
        slides: [
          { title: { en: "Left right", zh: "左" }, notes: { en: "One\ntwo", zh: "" } },
          { title: { en: "second", zh: "" }, points: [{ en: "Seen", zh: "" }] },
        ],
      },
    });
    expect(storage.length).toBe(1);
  });

  it.each([
    ["no JSON", "{", "not-json"],
    ["another record", "{}", "deck"],
    ["a later version", JSON.stringify({ version: 2, isSaved: true, deck: "{}" }), "newer"],
    ["a deck of a later version", kept({ schemaVersion: 3 }), "newer"],
    ["a deck that is none", kept({}), "deck"],
    ["a deck that points nowhere", kept(makeDeckInput({ pack: "other" })), "deck"],
    ["a very deep deck", JSON.stringify({ version: 1, isSaved: true, deck: "[".repeat(50_000) }), "too-deep"],
  ])("sets %s aside and says why", (_, text, fault) => {
    const storage = makeStorage({ [key]: text });
    expect(makeDeckStorage(pack, () => storage).read()).toMatchObject({ kind: "corrupt", fault, keptAs: `${key}.unread-1` });
    expect(storage.getItem(`${key}.unread-1`)).toBe(text);
    expect(storage.getItem(key)).toBeNull();
  });

  it("sets a second one beside the first", () => {
    const storage = makeStorage({ [key]: "second", [`${key}.unread-1`]: "first" });
    expect(makeDeckStorage(pack, () => storage).read()).toMatchObject({ keptAs: `${key}.unread-2` });
    expect(storage.getItem(`${key}.unread-1`)).toBe("first");
  });

  it("writes nothing over a text that there was no room to set aside", () => {
    const storage = makeStorage({ [key]: "{" }, 40);
    const store = makeDeckStorage(pack, () => storage);
    expect(store.read()).toMatchObject({ kind: "corrupt", keptAs: null });
    expect(store.write(makeDeck(), false)).toBe("blocked");
    expect(store.clear()).toBe("blocked");
    expect(storage.getItem(key)).toBe("{");
  });

  it("says that there is no room, and keeps what it had", () => {
    const storage = makeStorage({}, 5000);
    const store = makeDeckStorage(pack, () => storage);
    expect(store.write(makeDeck({ slides: [] }), true)).toBeNull();
    expect(store.write(makeDeck(), true)).toBe("full");
    expect(store.read()).toMatchObject({ kind: "deck", deck: { slides: [] } });
  });

  it("says that there is no storage, whether opening or using it throws", () => {
    const refuse = (): never => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const open of [refuse, (): Storage => ({ ...makeStorage(), getItem: refuse, setItem: refuse, removeItem: refuse })]) {
      const store = makeDeckStorage(pack, open);
      expect(store.read()).toEqual({ kind: "unavailable" });
      expect(store.write(makeDeck(), true)).toBe("unavailable");
      expect(store.clear()).toBe("unavailable");
    }
  });
});
