/** One deck in all windows of a room: every edit is everywhere, and before the slide that it belongs to. */
import { batch, createRoot, createSignal } from "solid-js";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Deck } from "../../../../src/data/deck/deck-schema";
import { makeDeck, makeDeckInput, makeSlideInput } from "../../../fixtures/make-deck";
import { encode, longestMessage, parseMessage } from "../../../../src/presentation/room/room-protocol";
import type { RoomDeck } from "../../../../src/presentation/room/shared-deck";
import { Ether, presenter, sit, stopClock } from "./sit-in-room";

stopClock();

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
