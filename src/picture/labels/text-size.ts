/** The size of a label without measuring it in a page. So placement is pure, and runs at build time too. */
import type { LocalText } from "../../data/schema";
import type { Language } from "../../state/view-state";
import { smallestEm, type MarkKind } from "../marks/kinds";
import { quietShare, type Mark } from "../marks/mark";
import type { LabelOffset, Size } from "./boxes";

export const lineHeight = 1.16;

/** Han characters, and all that is as wide as they are. */
const isHan = (char: string): boolean => (char.codePointAt(0) ?? 0) >= 0x2e80;

// Advance widths of a humanist sans at weight 600, in ems, rounded up: a label may be a little narrower, never wider.
function charEms(char: string): number {
  if (isHan(char)) return 1;
  if ("il.,;:'|!".includes(char)) return 0.31;
  if ("fjrt ()-".includes(char)) return 0.42;
  if ("mwMW—".includes(char)) return 0.95;
  if (char >= "A" && char <= "Z") return 0.74;
  return 0.61;
}
const textEms = (text: string): number => [...text].reduce((sum, char) => sum + charEms(char), 0);

/** The width of a line as its kind writes it, in ems of its own size. */
function lineEms(line: string, { isCapital, tracking }: MarkKind["type"]): number {
  const written = isCapital ? line.toUpperCase() : line;
  return [...written].reduce((sum, char) => sum + charEms(char) + (isHan(char) ? tracking.han : tracking.latin), 0);
}

/** The lines of a text as the label breaks it: at a space or after a dash, balanced, two at most. */
export function labelLines(text: string, { wrapEms }: Pick<MarkKind["type"], "wrapEms">): readonly string[] {
  if (textEms(text) <= wrapEms) return [text];
  const breaks = [...text.matchAll(/ |(?<=[–—])/g)].map(({ index }) => [
    text.slice(0, index).trimEnd(),
    text.slice(index).trimStart(),
  ]);
  const widest = (lines: readonly string[]): number => Math.max(...lines.map(textEms));
  return breaks.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), [text]);
}

/** The texts that a label shows in a language; for `both`, the Chinese is below. */
export const shownTexts = (text: LocalText, lang: Language): readonly string[] =>
  lang === "both" ? [text.en, text.zh] : [lang === "zh" ? text.zh : text.en];

/** Sizes of a second language and of a note below a name, as shares of the name's own size; no word is too small to read. */
export const secondEm = ({ sizeEm }: MarkKind["type"]): number => Math.max(0.72, smallestEm / sizeEm);
export const noteEm = ({ sizeEm }: MarkKind["type"]): number => Math.max(0.86, smallestEm / sizeEm);

export interface LabelRow {
  readonly text: string;
  /** Share of the name's own size. */
  readonly share: number;
  readonly role: "name" | "second" | "note";
}

/** The language that a label is written in when one of two has no room. */
export const writtenIn = (lang: Language, without: LabelOffset["without"]): Language =>
  without === "second" && lang === "both" ? "en" : lang;

/** The lines of a label, top to bottom. */
export function labelRows(
  { text, note, kind, quiet }: Mark,
  asked: Language,
  without: LabelOffset["without"],
): readonly LabelRow[] {
  const lang = writtenIn(asked, without);
  const [first = "", ...second] = text ? shownTexts(text, lang) : [];
  const rows = (words: string, share: number, role: LabelRow["role"]): readonly LabelRow[] =>
    labelLines(words, kind.type).map((line) => ({ text: line, share, role }));
  return [
    ...(text ? rows(first, 1, "name") : []),
    ...second.flatMap((words) => rows(words, quiet ? 1 : secondEm(kind.type), "second")),
    ...(note && without === undefined
      ? shownTexts(note, lang).map((words): LabelRow => ({ text: words, share: noteEm(kind.type), role: "note" }))
      : []),
  ];
}

/** @param em CSS pixels of the marks layer's em */
export function labelSize(mark: Mark, lang: Language, em: number, without?: LabelOffset["without"]): Size {
  if (!mark.text) return { width: 0, height: 0 };
  const { type } = mark.kind;
  const font = type.sizeEm * em * (mark.quiet ? quietShare : 1);
  const rows = labelRows(mark, lang, without);
  const widest = Math.max(...rows.map(({ text, share, role }) => share * (role === "note" ? textEms(text) : lineEms(text, type))));
  const height = rows.reduce((sum, { share }) => sum + share, 0);
  return { width: widest * font + 4, height: height * lineHeight * font + 2 };
}
