/** The size of a label without measuring it in a page. So placement is pure, and runs at build time too. */
import type { LocalText } from "../../data/schema";
import type { Language } from "../../state/view-state";
import type { Mark } from "../marks/mark";
import type { Size } from "./boxes";

/** A label wider than this many of its own ems is broken into two lines. */
const wrapAtEms = 9;
export const lineHeight = 1.16;

// Advance widths of a humanist sans at weight 600, in ems, rounded up: a label may be a little narrower, never wider.
function charEms(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x2e80) return 1;
  if ("il.,;:'|!".includes(char)) return 0.31;
  if ("fjrt ()-".includes(char)) return 0.42;
  if ("mwMW—".includes(char)) return 0.95;
  if (code >= 65 && code <= 90) return 0.72;
  return 0.61;
}
const textEms = (text: string): number => [...text].reduce((sum, char) => sum + charEms(char), 0);

/** The lines of a text as the label breaks it: at a space, balanced, two at most. */
export function labelLines(text: string): readonly string[] {
  if (textEms(text) <= wrapAtEms) return [text];
  const spaces = [...text].flatMap((char, index) => (char === " " ? [index] : []));
  const best = spaces.reduce<{ at: number; width: number } | null>((found, at) => {
    const width = Math.max(textEms(text.slice(0, at)), textEms(text.slice(at + 1)));
    return found === null || width < found.width ? { at, width } : found;
  }, null);
  return best ? [text.slice(0, best.at), text.slice(best.at + 1)] : [text];
}

/** The texts that a label shows in a language; for `both`, the Chinese is below. */
export const shownTexts = (text: LocalText, lang: Language): readonly string[] =>
  lang === "both" ? [text.en, text.zh] : [lang === "zh" ? text.zh : text.en];

/** Font size of a note, as a share of the label's. */
export const noteEm = 0.86;

/**
 * @param em CSS pixels of the marks layer's em
 * @param withNote whether the mark's note is shown below its name
 */
export function labelSize(mark: Mark, lang: Language, em: number, withNote = true): Size {
  if (!mark.text) return { width: 0, height: 0 };
  const font = mark.kind.type.sizeEm * em;
  const lines = shownTexts(mark.text, lang).flatMap(labelLines);
  const notes = mark.note && withNote ? shownTexts(mark.note, lang) : [];
  const widest = Math.max(...lines.map(textEms), ...notes.map((note) => textEms(note) * noteEm));
  return { width: widest * font + 4, height: (lines.length + notes.length * noteEm) * lineHeight * font + 2 };
}
