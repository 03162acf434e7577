/** What each edit of a deck does, one by one. The laws they all keep are in `deck-edits.property.test.ts`. */
import { describe, expect, it } from "vitest";
import { zoomRange } from "../../../src/data/zoom-limits";
import { deckLimits, type Deck } from "../../../src/data/deck/deck-schema";
import { parseDeck } from "../../../src/data/deck/parse-deck";
import * as edits from "../../../src/model/deck-edits";
import { makeDeck } from "../../fixtures/make-deck";
import { makePack } from "../../fixtures/make-pack";
import { bare, both, deck, first, full, fullDeck, hidden, idsOf, limits, slideAt, view } from "./edited-deck";

describe(edits.addSlide, () => {
  it("puts the slide after the given one, with a new id and nothing but title and view", () => {
    const added = edits.addSlide(view, both("New", "新"), first, limits)(deck);
    expect(idsOf(added)).toEqual([first, "slide-1", ...idsOf(deck).slice(1)]);
    expect(slideAt(added, 1)).toMatchObject({
      title: both("New", "新"),
      points: [],
      notes: both("", ""),
      refs: [],
      hidden: false,
      view,
    });
  });

  it.each([null, "nowhere"])("puts it at the end after %s", (after) => {
    expect(idsOf(edits.addSlide(view, both("New", ""), after, limits)(deck)).at(-1)).toBe("slide-1");
  });

  it("never gives an id twice", () => {
    const twice = edits.addSlide(view, both("B", ""), first, limits)(edits.addSlide(view, both("A", ""), first, limits)(deck));
    expect(idsOf(twice).slice(0, 3)).toEqual([first, "slide-2", "slide-1"]);
  });

  it("cuts the title, and never through a character", () => {
    const added = edits.addSlide(view, both("a".repeat(deckLimits.title.en - 1) + "😀", ""), null, limits)(deck);
    expect(slideAt(added, deck.slides.length).title.en).toBe("a".repeat(deckLimits.title.en - 1));
  });

  it("keeps the camera within what a slide may hold", () => {
    const added = edits.addSlide({ ...view, camera: [200, -90, 12] }, both("A", ""), null, limits)(deck);
    expect(slideAt(added, deck.slides.length).view.camera).toEqual([180, -85, zoomRange[1]]);
  });

  it.each([
    ["a full deck", fullDeck, view, both("A", "")],
    ["a title of blanks", deck, view, both(" ", "\n")],
    ["a day that no calendar has", deck, { ...view, asof: "2021-02-30" }, both("A", "")],
  ])("leaves the deck as it is with %s", (_, to, shown, title) => {
    expect(edits.addSlide(shown, title, null, limits)(to)).toBe(to);
  });
});

describe(edits.editText, () => {
  it("changes one language of one field of one slide", () => {
    const edited = edits.editText(first, "notes", "zh", " 新备注\n第二行 ")(deck);
    expect(slideAt(edited, 0).notes).toEqual(both("Say this.", "新备注\n第二行"));
    expect(edited.slides.slice(1)).toEqual(deck.slides.slice(1));
  });

  it("keeps a title on one line", () => {
    expect(slideAt(edits.editText(first, "title", "en", "a\r\nb")(deck), 0).title.en).toBe("a b");
  });

  it("may empty a title in one language, not in both", () => {
    const oneLeft = edits.editText(first, "title", "en", "")(deck);
    expect(slideAt(oneLeft, 0).title.en).toBe("");
    expect(edits.editText(first, "title", "zh", "  ")(oneLeft)).toBe(oneLeft);
  });

  it("keeps markup as plain text", () => {
    expect(slideAt(edits.editText(first, "title", "en", "<b>&amp;</b>")(deck), 0).title.en).toBe("<b>&amp;</b>");
  });
});

describe(edits.setPoints, () => {
  it("leaves out points without words, and those beyond the fourth", () => {
    const points = ["a", " ", "b", "c", "d", "e"].map((text) => both(text, ""));
    expect(slideAt(edits.setPoints(first, points)(deck), 0).points.map(({ en }) => en)).toEqual(["a", "b", "c", "d"]);
  });

  it("is no edit when the points are the same", () => {
    expect(edits.setPoints(first, slideAt(deck, 0).points)(deck)).toBe(deck);
  });
});

describe(edits.moveBy, () => {
  it("moves by one place and stops at the ends", () => {
    expect(idsOf(edits.moveBy(first, 1)(deck)).slice(0, 2)).toEqual([full, first]);
    expect(edits.moveBy(first, -1)(deck)).toBe(deck);
  });
});

describe(edits.moveTo, () => {
  it.each([
    [2, [full, bare, first]],
    [Infinity, undefined],
    [-3, [first, full, bare]],
  ])("moves the first slide to %s", (index, start) => {
    const order = idsOf(edits.moveTo(first, index)(deck));
    if (start) expect(order.slice(0, 3)).toEqual(start);
    else expect(order.at(-1)).toBe(first);
  });

  it("does nothing for no number", () => {
    expect(edits.moveTo(first, Number.NaN)(deck)).toBe(deck);
  });
});

describe("the other edits", () => {
  it("duplicate right after the slide, under a new id", () => {
    const doubled = edits.duplicate(full)(deck);
    expect(idsOf(doubled).slice(0, 3)).toEqual([first, full, "slide-1"]);
    expect({ ...slideAt(doubled, 2), id: full }).toEqual(slideAt(doubled, 1));
    expect(edits.duplicate(slideAt(fullDeck, 0).id)(fullDeck)).toBe(fullDeck);
  });

  it("hide and show", () => {
    expect(slideAt(edits.toggleHidden(hidden)(deck), 3).hidden).toBe(false);
    expect(edits.toggleHidden(hidden)(edits.toggleHidden(hidden)(deck))).toEqual(deck);
  });

  it("remove one slide and leave the others", () => {
    expect(idsOf(edits.remove(bare)(deck))).toEqual(idsOf(deck).filter((id) => id !== bare));
  });

  it("take another view and keep the words", () => {
    const edited = edits.setView(first, { ...view, view: "table" }, limits)(deck);
    expect(slideAt(edited, 0)).toEqual({ ...slideAt(deck, 0), view: { ...view, view: "table" } });
  });

  it("rename in one language, never to nothing in both", () => {
    expect(edits.rename("en", " Other ")(deck).title).toEqual(both("Other", deck.title.zh));
    const oneLeft = edits.rename("en", "")(deck);
    expect(edits.rename("zh", "")(oneLeft)).toBe(oneLeft);
  });

  it.each([
    [12.4, 12],
    [0, 1],
    [9999, 600],
    [Number.NaN, deck.plannedMinutes],
  ])("plan %s minutes as %s", (minutes, planned) => {
    expect(edits.setPlannedMinutes(minutes)(deck).plannedMinutes).toBe(planned);
  });
});

describe(edits.ownCopy, () => {
  it("is the author's own, under another id each time", () => {
    const copy = edits.ownCopy(deck);
    expect(copy).toEqual({ ...deck, id: "tiny-deck-copy", origin: "own" });
    expect(edits.ownCopy(copy).id).toBe("tiny-deck-copy-2");
    expect(edits.ownCopy(edits.ownCopy(copy)).id).toBe("tiny-deck-copy-3");
  });

  it("keeps a long id within its bound", () => {
    const long = edits.ownCopy(makeDeck({ id: `${"a".repeat(54)}-bcde` }));
    expect(parseDeck(long, makePack()).ok).toBe(true);
  });
});

describe(edits.applyEdit, () => {
  const builtIn: Deck = { ...deck, origin: "built-in" };

  it("never changes the built-in deck: the edit is made in a copy", () => {
    const edited = edits.applyEdit(builtIn, edits.remove(first));
    expect(edited).toMatchObject({ origin: "own", id: "tiny-deck-copy" });
    expect(builtIn.slides).toBe(deck.slides);
  });

  it("makes no copy for an edit that changes nothing", () => {
    expect(edits.applyEdit(builtIn, edits.moveBy(first, -1))).toBe(builtIn);
  });
});

describe(edits.emptyDeck, () => {
  it("is a sound deck of the pack", () => {
    const empty = edits.emptyDeck("tiny", both("Mine", "我的"));
    expect(parseDeck(empty, makePack())).toEqual({ ok: true, deck: empty });
    expect(empty.slides).toEqual([]);
  });
});
