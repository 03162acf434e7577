/** A deck of version 1 reads like one of today: what was one English text is a locator, in the pack's Chinese where it has it. */
import { describe, expect, it } from "vitest";
import { migrateDeck } from "../../../../src/data/deck/migrate-deck";
import { parseDeck } from "../../../../src/data/deck/parse-deck";
import { makeDeck, makeDeckInput, makeSlideInput } from "../../../fixtures/make-deck";
import { makePack } from "../../../fixtures/make-pack";

const pack = makePack();
/** As version 1 wrote it: with one text for each spot in the gazette. */
const makeOldDeck = (...places: readonly unknown[]) => ({
  ...makeDeckInput(),
  schemaVersion: 1,
  slides: [
    {
      ...makeSlideInput("first"),
      refs: places.map((place) => ({ source: "gazette", place, basis: "stated", confidence: "high" })),
    },
  ],
});

describe(migrateDeck, () => {
  it("takes the Chinese of a locator from the pack, and leaves other words as they are", () => {
    const parsed = parseDeck(makeOldDeck("heading", "P2, the end"), pack);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect([parsed.deck.schemaVersion, parsed.deck.slides[0]?.refs.map(({ locator }) => locator)]).toEqual([
      2,
      [
        { en: "heading", zh: "标题部分" },
        { en: "paragraph 2, the end", zh: "paragraph 2, the end" },
      ],
    ]);
  });

  it("keeps a reference without one, and all the rest", () => {
    const old = { ...makeDeckInput({ slides: [makeSlideInput("first", {}, { refs: [] })] }), schemaVersion: 1 };
    expect(parseDeck(old, pack)).toEqual({ ok: true, deck: makeDeck({ slides: [makeSlideInput("first", {}, { refs: [] })] }) });
    expect(parseDeck(makeOldDeck(undefined), pack)).toMatchObject({ ok: true });
  });

  it("reads one that was within its limit, however long its codes are in words", () => {
    const codes = "P1S2 ".repeat(39).trim();
    const parsed = parseDeck(makeOldDeck(codes), pack);
    expect(parsed.ok && parsed.deck.slides[0]?.refs.at(-1)?.locator).toEqual({ en: codes, zh: codes });
  });

  it("changes nothing of the deck it is given, nor of one of today", () => {
    const old = makeOldDeck("heading");
    const before = structuredClone(old);
    migrateDeck(old, pack);
    expect(old).toEqual(before);
    const now = makeDeckInput();
    expect(migrateDeck(now, pack)).toBe(now);
  });

  it("leaves what is wrong to whoever judges it", () => {
    const parsed = parseDeck(makeOldDeck(7), pack);
    expect(parsed.ok ? [] : parsed.problems).toEqual([expect.objectContaining({ path: "slides(id = first).refs[0].place" })]);
  });
});
