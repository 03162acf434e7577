/** Laws of editing: whatever is done, the deck is one that a file may hold; what is undone is as it was. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../laws";
import { cameraLimits } from "../../../src/data/zoom-limits";
import type { Deck } from "../../../src/data/deck/deck-schema";
import { parseDeck } from "../../../src/data/deck/parse-deck";
import * as edits from "../../../src/model/deck-edits";
import { beginHistory, stepHistory, type DeckHistory } from "../../../src/presentation/deck/deck-history";
import { makeDeck } from "../../fixtures/make-deck";
import { makePack } from "../../fixtures/make-pack";

const pack = makePack();
const limits = cameraLimits(pack.closeUps);
const start = makeDeck();
const ids = start.slides.map(({ id }) => id);
const views = start.slides.map(({ view }) => view);

/** Nothing to see, or what turns round and breaks what is seen. */
const unseen =
  "\u0000\u0007\u0085\u200B\u200D\uFEFF\u00AD\u3164\u2800\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".split("");
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: fc.constantFrom("a", "字", "\u2028", " ", "\n", "\uDE00", "\uD83D", ...unseen), maxLength: 130 }),
  fc.string({ unit: fc.constantFrom(...unseen), maxLength: 6 }),
  fc.string({ unit: fc.constantFrom("a", "字", "😀", "\n", "\r", " ", "\u2028", "\uD800", "<"), maxLength: 5000 }),
);
const words = fc.record({ en: text, zh: text });
const id = fc.constantFrom(...ids);
const language = fc.constantFrom("en" as const, "zh" as const);
const camera = fc.option(fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true }), fc.double({ noNaN: true })));
const view = fc.tuple(fc.constantFrom(...views), camera).map(([one, at]) => ({ ...one, camera: at }));
const reorder = fc.oneof(
  fc.tuple(id, fc.oneof(fc.double(), fc.integer({ min: -2, max: 8 }))).map(([of, to]) => edits.moveTo(of, to)),
  fc.tuple(id, fc.constantFrom(1, -1)).map(([of, by]) => edits.moveBy(of, by)),
);
const edit = fc.oneof(
  fc.tuple(view, words, fc.option(id)).map((from) => edits.addSlide(...from, limits)),
  fc.tuple(id, fc.constantFrom("title" as const, "notes" as const), language, text).map((from) => edits.editText(...from)),
  fc.tuple(id, fc.array(words, { maxLength: 6 })).map((from) => edits.setPoints(...from)),
  fc.tuple(id, view).map((from) => edits.setView(...from, limits)),
  id.map(edits.duplicate),
  id.map(edits.toggleHidden),
  id.map(edits.remove),
  fc.tuple(language, text).map((from) => edits.rename(...from)),
  fc.double().map(edits.setPlannedMinutes),
  fc.constant(edits.ownCopy),
  reorder,
);
const editsOf = fc.array(edit, { maxLength: 12 });

const isWell = (history: DeckHistory): boolean => history.past.length <= 100;
const edited = (history: DeckHistory, by: edits.DeckEdit, topic: string | null = null): DeckHistory =>
  stepHistory(history, { kind: "edit", deck: edits.applyEdit(history.present, by), topic });

describe("laws of editing", () => {
  it("keeps the deck sound, and exactly as its file would give it back", () => {
    fc.assert(
      fc.property(editsOf, (all) => {
        const deck = all.reduce<Deck>(edits.applyEdit, start);
        expect(parseDeck(JSON.parse(JSON.stringify(deck)), pack)).toEqual({ ok: true, deck });
      }),
      { numRuns: runs(300) },
    );
  });

  it("reorders without losing, adding or changing a slide", () => {
    fc.assert(
      fc.property(fc.array(reorder, { maxLength: 10 }), (all) => {
        const { slides } = all.reduce<Deck>(edits.applyEdit, start);
        expect(slides.length).toBe(start.slides.length);
        expect(new Set(slides)).toEqual(new Set(start.slides));
      }),
    );
  });

  it("undoes to the very decks that were, and does them again", () => {
    fc.assert(
      fc.property(editsOf, (all) => {
        const steps = all.reduce<DeckHistory[]>((been, by) => [...been, edited(been.at(-1) ?? beginHistory(start), by)], []);
        const changes = [start, ...steps.map(({ present }) => present)].filter((deck, at, decks) => deck !== decks[at - 1]);
        let history = steps.at(-1) ?? beginHistory(start);
        for (const deck of changes.toReversed().slice(1)) {
          history = stepHistory(history, { kind: "undo" });
          expect(history.present).toBe(deck);
        }
        expect(stepHistory(history, { kind: "undo" })).toBe(history);
        for (const deck of changes.slice(1)) {
          history = stepHistory(history, { kind: "redo" });
          expect(history.present).toBe(deck);
        }
        expect(stepHistory(history, { kind: "redo" })).toBe(history);
      }),
    );
  });
});

describe(stepHistory, () => {
  const rename = (title: string): edits.DeckEdit => edits.rename("en", title);

  it("takes typing in one field as one step", () => {
    const typed = ["A", "An", "And"].reduce((history, title) => edited(history, rename(title), "title"), beginHistory(start));
    expect(typed.present.title.en).toBe("And");
    expect(stepHistory(typed, { kind: "undo" }).present).toBe(start);
  });

  it("begins a new step after an undo and for another field", () => {
    const typed = edited(edited(beginHistory(start), rename("A"), "title"), edits.setPlannedMinutes(9), "minutes");
    expect(typed.past.length).toBe(2);
    const again = edited(stepHistory(typed, { kind: "undo" }), rename("B"), "title");
    expect(again.past.length).toBe(2);
    expect(again.future).toEqual([]);
  });

  it("forgets the oldest steps, never grows without end", () => {
    const long = Array.from({ length: 150 }, (_, number) => rename(`Title ${number}`)).reduce(
      (history, by) => edited(history, by),
      beginHistory(start),
    );
    expect(isWell(long)).toBe(true);
    expect(long.past.at(-1)?.title.en).toBe("Title 148");
  });
});
