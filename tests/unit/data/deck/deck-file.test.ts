/** Decks to and from files: the round trip, every way a file can be no deck, and names that every system takes. */
import { describe, expect, it } from "vitest";
import { deckFileName, fileLimits, readDeckFile, readDeckText, writeDeckText } from "../../../../src/data/deck/deck-file";
import { deckLimits } from "../../../../src/data/deck/deck-schema";
import { makeDeck, makeDeckInput, makeSlideInput } from "../../../fixtures/make-deck";
import { makePack } from "../../../fixtures/make-pack";
import { problemLines } from "../../../fixtures/told-problems";

const pack = makePack();
const faultOf = (text: string) => {
  const read = readDeckText(text, pack);
  return read.ok ? "none" : read.fault;
};

describe(readDeckText, () => {
  it("gives a deck back as it was written", () => {
    const deck = makeDeck();
    expect(readDeckText(writeDeckText(deck), pack)).toEqual({ ok: true, deck });
  });

  it("reads a text with a byte order mark", () => {
    expect(readDeckText(`\uFEFF${writeDeckText(makeDeck())}`, pack).ok).toBe(true);
  });

  it.each([
    ["nothing", "", "not-json"],
    ["a web page", "<!doctype html><title>x</title>", "not-json"],
    ["half a deck", writeDeckText(makeDeck()).slice(0, -20), "not-json"],
    ["a text of over the limit", " ".repeat(fileLimits.bytes + 1), "too-large"],
    ["deep lists", "[".repeat(100_000), "too-deep"],
    ["deep records", '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000), "too-deep"],
    ["a deck of a newer version", JSON.stringify({ schemaVersion: 3, decks: [] }), "newer"],
    ["a number", "1", "deck"],
    ["a deck of another pack", JSON.stringify(makeDeckInput({ pack: "other" })), "deck"],
  ])("refuses %s", (_, text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it("counts no brackets inside words", () => {
    const title = { en: `${"[{".repeat(20)}"\\`, zh: "" };
    expect(readDeckText(JSON.stringify(makeDeckInput({ title })), pack).ok).toBe(true);
  });

  it("reads every deck that can be written: one with all its words at their limits", () => {
    const { slides, points, refs, notes, title, point, locator } = deckLimits;
    const words = (most: { readonly en: number; readonly zh: number }) => ({ en: "磨".repeat(most.en), zh: "磨".repeat(most.zh) });
    const source = pack.sources[0]?.id ?? "";
    const full = Array.from({ length: slides }, (_, index) =>
      makeSlideInput(
        `slide-${index}`,
        {},
        {
          title: words(title),
          points: Array.from({ length: points }, () => words(point)),
          notes: words(notes),
          refs: Array.from({ length: refs }, (_ref, at) => ({
            source,
            locator: { en: `${at}`.padEnd(locator, "磨"), zh: `${at}`.padEnd(locator, "磨") },
            basis: "stated" as const,
            confidence: "high" as const,
          })),
        },
      ),
    );
    const read = readDeckText(JSON.stringify(makeDeckInput({ slides: full })), pack);
    if (!read.ok) throw new Error(problemLines(read.problems).join("; ") || read.fault);
    const file = new Blob([writeDeckText(read.deck)]);
    expect(file.size).toBeLessThan(fileLimits.bytes);
    expect(file.size).toBeGreaterThan(fileLimits.bytes / 2);
  });

  it("returns all problems, naming the slides", () => {
    const input = makeDeckInput();
    const slides = input.slides.map((slide) => ({ ...slide, view: { ...slide.view, region: "nowhere" } }));
    const read = readDeckText(JSON.stringify({ ...input, slides }), pack);
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(slides.map(({ id }) => `slides(id = ${id}).view.region`));
  });
});

describe(readDeckFile, () => {
  it("reads the bytes of a file", async () => {
    expect(await readDeckFile(new Blob([writeDeckText(makeDeck())]), pack)).toEqual({ ok: true, deck: makeDeck() });
  });

  it("does not read a file that is too large", async () => {
    const file = new Blob([new Uint8Array(fileLimits.bytes + 1)]);
    file.arrayBuffer = () => Promise.reject(new Error("was read"));
    expect(await readDeckFile(file, pack)).toMatchObject({ ok: false, fault: "too-large" });
  });

  const utf16 = (text: string, isLittle: boolean): Uint8Array<ArrayBuffer> => {
    const view = new DataView(new ArrayBuffer(2 * text.length));
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
    return new Uint8Array(view.buffer);
  };
  it.each([
    ["with its mark, little end first", "\uFEFF", true],
    ["with its mark, big end first", "\uFEFF", false],
    ["without a mark, little end first", "", true],
    ["without a mark, big end first", "", false],
  ])("reads UTF-16 %s", async (_, mark, isLittle) => {
    const file = new Blob([utf16(`${mark}${writeDeckText(makeDeck())}`, isLittle)]);
    expect(await readDeckFile(file, pack)).toEqual({ ok: true, deck: makeDeck() });
  });

  it("reads GBK, as older Chinese editors write it", async () => {
    const [before = "", after = ""] = writeDeckText(makeDeck({ title: { en: "", zh: "@" }, slides: [] })).split("@");
    const file = new Blob([before, new Uint8Array([0xd6, 0xd0, 0xce, 0xc4]), after]);
    const read = await readDeckFile(file, pack);
    expect(read.ok && read.deck.title.zh).toBe("中文");
  });

  it("tells a file that is no text from a wrong one", async () => {
    expect(await readDeckFile(new Blob([new Uint8Array([0x89, 0xff, 0x00, 0xff])]), pack)).toMatchObject({ fault: "not-text" });
  });

  it("says so when the file went away", async () => {
    const file = new Blob(["{}"]);
    file.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    expect(await readDeckFile(file, pack)).toMatchObject({ ok: false, fault: "unreadable" });
  });
});

describe(deckFileName, () => {
  it.each([
    ["Border zones, 2021", "Border zones, 2021.json"],
    ["边境经济合作区", "边境经济合作区.json"],
    ['a/b\\c:d*e?"f<g>h|i', "a b c d e f g h i.json"],
    ["../../etc/passwd", "etc passwd.json"],
    ["a\u202Etxt.exe", "a txt.exe.json"],
    ["...", "briefing.json"],
    ["", "briefing.json"],
    ["CON", "briefing.json"],
    ["x".repeat(500), `${"x".repeat(120)}.json`],
  ])("makes of %j the name %j", (title, name) => {
    expect(deckFileName(title)).toBe(name);
  });
});
