/**
 * Turns any input into a deck, or into every problem found. First its shape, then what the slides point at in the pack, then what
 * the deck's origin requires of its texts. Never throws, whatever the input.
 */
import * as v from "valibot";
import { checkDeckReferences, type NamedSlide } from "./deck-references";
import { migrateDeck } from "./migrate-deck";
import { DeckSchema, SlideSchema, deckLimits, deckSchemaVersion, type Deck, type Slide } from "./deck-schema";
import { faultAt, newerVersion, problemOfIssue, recordName, shorten, type Problem } from "../problem";
import type { LocalText, Pack } from "../schema";

export type ParsedDeck = { readonly ok: true; readonly deck: Deck } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * @param written what `JSON.parse` gave, or anything else; a deck of an earlier version is migrated first
 * @param pack the pack in use; a deck is only valid for the pack it was made for
 * @returns the deck, or all problems; a newer version is reported alone, because the rest would be noise
 */
export function parseDeck(written: unknown, pack: Pack): ParsedDeck {
  const input = migrateDeck(written, pack);
  const header = readHeader(input);
  if (typeof header.schemaVersion === "number" && header.schemaVersion > deckSchemaVersion) {
    return { ok: false, problems: [newerVersion(header.schemaVersion, deckSchemaVersion)] };
  }
  const result = v.safeParse(DeckSchema, input);
  const shape = (result.issues ?? []).map(problemOfIssue);
  if (typeof header.pack === "string" && header.pack !== pack.id) {
    const parameters = { theirs: shorten(header.pack), ours: pack.id };
    return { ok: false, problems: [...shape, { path: "pack", code: "other-pack", parameters }] };
  }
  const slides = result.success ? result.output.slides.map(named) : soundSlides(header.slides);
  const title = v.safeParse(DeckSchema.entries.title, header.title);
  const problems: readonly Problem[] = [
    ...shape,
    ...repeatedIds(header.slides),
    ...checkDeckReferences(slides, pack),
    ...(title.success ? checkWords("title", title.output, header.origin) : []),
    ...slides.flatMap(([path, slide]) => checkTexts(path, slide, header.origin)),
    ...(result.success && header.origin === "built-in" && slides.length === 0 ? [faultAt("slides", "no-slides")] : []),
  ];
  return result.success && problems.length === 0 ? { ok: true, deck: result.output } : { ok: false, problems };
}

const named = (slide: Slide, index: number): NamedSlide => [`slides${recordName(slide, index)}`, slide];

interface Header {
  readonly schemaVersion: unknown;
  readonly pack: unknown;
  readonly origin: unknown;
  readonly title: unknown;
  /** The slides as written; none when the list is too long to be read. */
  readonly slides: readonly unknown[];
}

function readHeader(input: unknown): Header {
  const raw = new Map<string, unknown>(typeof input === "object" && input !== null ? Object.entries(input) : []);
  const slides = raw.get("slides");
  return {
    schemaVersion: raw.get("schemaVersion"),
    pack: raw.get("pack"),
    origin: raw.get("origin"),
    title: raw.get("title"),
    slides: Array.isArray(slides) && slides.length <= deckLimits.slides ? slides : [],
  };
}

/** The slides of valid shape, so that problems of other slides do not hide theirs. */
const soundSlides = (rows: readonly unknown[]): NamedSlide[] =>
  rows.flatMap((row, index) => {
    const result = v.safeParse(SlideSchema, row);
    return result.success ? [named(result.output, index)] : [];
  });

function repeatedIds(rows: readonly unknown[]): Problem[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    if (typeof row !== "object" || row === null || !("id" in row) || typeof row.id !== "string") continue;
    (seen.has(row.id) ? repeated : seen).add(row.id);
  }
  return [...repeated].map((id) => faultAt(`slides${recordName({ id }, 0)}`, "repeated-id"));
}

/** The built-in deck needs words in both languages, an author's own in one of them. */
function checkWords(path: string, text: LocalText, origin: unknown): Problem[] {
  if (origin !== "built-in") return text.en === "" && text.zh === "" ? [faultAt(path, "no-words")] : [];
  return (["en", "zh"] as const).flatMap((language) => (text[language] === "" ? [faultAt(`${path}.${language}`, "no-words")] : []));
}

function checkTexts(path: string, slide: Slide, origin: unknown): Problem[] {
  const isBuiltIn = origin === "built-in";
  return [
    ...checkWords(`${path}.title`, slide.title, origin),
    ...slide.points.flatMap((point, index) => checkWords(`${path}.points[${index}]`, point, origin)),
    ...(isBuiltIn ? checkWords(`${path}.notes`, slide.notes, origin) : []),
    ...(isBuiltIn && slide.refs.length === 0 ? [faultAt(`${path}.refs`, "unsourced")] : []),
  ];
}
