/**
 * How a written name is compared with what somebody types: letters without accents, Chinese as it stands, pinyin by
 * syllable, blanks and hyphens of no importance, one slip of the finger forgiven. Pure; knows no pack.
 */

/** A name prepared for comparing. */
export interface SearchForm {
  /** The name as it is written. */
  readonly source: string;
  /** Letters, digits and Chinese characters alone, in small letters. */
  readonly plain: string;
  /** Where in `plain` a word begins; every Chinese character is one. */
  readonly starts: readonly number[];
  /** Its words stand for themselves in any order; the syllables of a pinyin do not. */
  readonly isFree: boolean;
  /** 0 for the thing's own name; larger the less the text says what the thing is. */
  readonly weight: number;
}

const han = /\p{Script=Han}/u;
const wordPattern = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

/** Words as compared: `Đồng Đăng (Lạng Sơn)` → `dong dang lang son`; `磨憨—磨丁` → `磨 憨 磨 丁`. */
export function wordsOf(text: string): readonly string[] {
  const bare = text
    .toLocaleLowerCase("en")
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼ]/gu, "")
    .replaceAll("đ", "d");
  return (bare.match(wordPattern) ?? []).flatMap((word) => (han.test(word) ? [...word] : [word]));
}

/** @param simple simplified characters by traditional ones; whatever is in neither stays */
export const simplified = (text: string, simple: Readonly<Record<string, string>>): string =>
  [...text].map((char) => simple[char] ?? char).join("");

/** @param source what it stands for, where that is another text: Chinese, for its pinyin */
export function makeForm(text: string, weight: number, source: string = text): SearchForm {
  const words = wordsOf(text);
  const starts: number[] = [];
  let at = 0;
  for (const word of words) {
    starts.push(at);
    at += word.length;
  }
  return { source, plain: words.join(""), starts, weight, isFree: source === text };
}

/** First letters of the syllables, as many type them: `huo er guo si` → `hegs`. */
export const initialsOf = (pinyin: string): string =>
  wordsOf(pinyin)
    .flatMap((syllable) => [...syllable].slice(0, 1))
    .join("");

/** From the best to the worst that still counts. */
export const closeness = { whole: 0, start: 1, word: 2, words: 3, inside: 4, slip: 5 } as const;

// Shorter texts are within one slip of far too much.
const shortestSlip = { chinese: 3, letters: 4 } as const;
// One or two letters inside a word say nothing.
const shortestInside = 3;

/**
 * How well the typed text fits a name as it stands, or null.
 * @param typed letters, digits and Chinese characters alone, as `makeForm` leaves them; not empty
 */
export function fitOf(typed: string, { plain, starts }: SearchForm): number | null {
  if (!plain.includes(typed)) return null;
  if (plain.startsWith(typed)) return plain === typed ? closeness.whole : closeness.start;
  if (starts.some((start) => plain.startsWith(typed, start))) return closeness.word;
  return typed.length >= shortestInside ? closeness.inside : null;
}

/** The same with one slip: a letter too many, too few, wrong, or two exchanged. Slower; for what fits nothing else. */
export function slipFitOf(typed: string, { plain, starts }: SearchForm): number | null {
  if (typed.length < (han.test(typed) ? shortestSlip.chinese : shortestSlip.letters)) return null;
  let left: number | null = null;
  let isAtStart = false;
  for (const start of starts) {
    const end = endAfterSlip(typed, plain, start);
    if (end === null) continue;
    left = Math.min(plain.length - end, left ?? Infinity);
    isAtStart ||= start === 0;
  }
  // The whole name with a slip comes before the beginning of a longer one, and that before its second word.
  return left === null ? null : closeness.slip + (left === 0 ? 0 : 0.5) + (isAtStart ? 0 : 0.25);
}

/** Where in `plain`, read from `start`, the typed text ends if one slip is allowed; null when it differs by more. */
function endAfterSlip(typed: string, plain: string, start: number): number | null {
  let same = 0;
  while (same < typed.length && typed[same] === plain[start + same]) same += 1;
  const at = start + same;
  /** End, when what follows `skipped` letters of the typed text stands in the name from `from` on. */
  const goesOn = (skipped: number, from: number): number | null => {
    const length = typed.length - same - skipped;
    if (length < 0 || from + length > plain.length) return null;
    for (let i = 0; i < length; i += 1) if (typed[same + skipped + i] !== plain[from + i]) return null;
    return from + length;
  };
  const isExchanged = at + 1 < plain.length && typed[same] === plain[at + 1] && typed[same + 1] === plain[at];
  // What ends farthest leaves least over: `yunan` is `yunnan` with a letter too few, and no `yunna` with two exchanged.
  const ends = [isExchanged ? goesOn(2, at + 2) : null, goesOn(1, at + 1), goesOn(1, at), goesOn(0, at + 1)];
  return ends.reduce((best, end) => (best === null || (end !== null && end > best) ? end : best), null);
}
