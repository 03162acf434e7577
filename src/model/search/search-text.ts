/**
 * How a written name is compared with typed text: letters without accents, Chinese as it is, pinyin by syllable; spaces and hyphens
 * do not matter, and one typing mistake is forgiven. Pure; knows no pack.
 */

/** A name prepared for comparison. */
export interface SearchForm {
  /** The name as written. */
  readonly source: string;
  /** Only letters, digits and Chinese characters, in lower case. */
  readonly plain: string;
  /** The indexes in `plain` where a word begins; every Chinese character is a word. */
  readonly starts: readonly number[];
  /** Whether its words may be typed in any order; the syllables of a pinyin may not. */
  readonly isFree: boolean;
  /** 0 for the thing's own name; larger the less the text says about what the thing is. */
  readonly weight: number;
}

const han = /\p{Script=Han}/u;
const wordPattern = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

/** The words of a text as they are compared: `Đồng Đăng (Lạng Sơn)` → `dong dang lang son`; `磨憨—磨丁` → `磨 憨 磨 丁`. */
export function wordsOf(text: string): readonly string[] {
  const bare = text
    .toLocaleLowerCase("en")
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼ]/gu, "")
    .replaceAll("đ", "d");
  return (bare.match(wordPattern) ?? []).flatMap((word) => (han.test(word) ? [...word] : [word]));
}

/** @param simple simplified characters by traditional ones; all other characters stay */
export const simplified = (text: string, simple: Readonly<Record<string, string>>): string =>
  [...text].map((char) => simple[char] ?? char).join("");

/** @param source the text that it stands for, if that is another: the Chinese, for its pinyin */
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

/** The first letters of the syllables, which many people type: `huo er guo si` → `hegs`. */
export const initialsOf = (pinyin: string): string =>
  wordsOf(pinyin)
    .flatMap((syllable) => [...syllable].slice(0, 1))
    .join("");

/** From the best fit to the worst that still counts. */
export const closeness = { whole: 0, start: 1, word: 2, words: 3, inside: 4, slip: 5 } as const;

// Shorter texts are within one mistake of far too many names.
const shortestSlip = { chinese: 3, letters: 4 } as const;
// One or two letters inside a word mean nothing.
const shortestInside = 3;

/**
 * How well typed text fits a name without mistakes; null if it does not.
 * @param typed only letters, digits and Chinese characters, as `makeForm` leaves them; not empty
 */
export function fitOf(typed: string, { plain, starts }: SearchForm): number | null {
  if (!plain.includes(typed)) return null;
  if (plain.startsWith(typed)) return plain === typed ? closeness.whole : closeness.start;
  if (starts.some((start) => plain.startsWith(typed, start))) return closeness.word;
  return typed.length >= shortestInside ? closeness.inside : null;
}

/** The same with one mistake: a letter too many, too few, wrong, or two swapped. Slower; for text that fits nothing otherwise. */
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
  // The whole name with a mistake comes before the beginning of a longer name, and that before a later word of it.
  return left === null ? null : closeness.slip + (left === 0 ? 0 : 0.5) + (isAtStart ? 0 : 0.25);
}

/** Where in `plain` the typed text ends, from `start` and with one mistake allowed; null when it differs by more. */
function endAfterSlip(typed: string, plain: string, start: number): number | null {
  let same = 0;
  while (same < typed.length && typed[same] === plain[start + same]) same += 1;
  const at = start + same;
  /** The end, if the typed text after `skipped` letters continues in the name at `from`. */
  const goesOn = (skipped: number, from: number): number | null => {
    const length = typed.length - same - skipped;
    if (length < 0 || from + length > plain.length) return null;
    for (let i = 0; i < length; i += 1) if (typed[same + skipped + i] !== plain[from + i]) return null;
    return from + length;
  };
  const isExchanged = at + 1 < plain.length && typed[same] === plain[at + 1] && typed[same + 1] === plain[at];
  // The match that ends farthest leaves least over: `yunan` is `yunnan` with a letter missing, not `yunna` with two swapped.
  const ends = [isExchanged ? goesOn(2, at + 2) : null, goesOn(1, at + 1), goesOn(1, at), goesOn(0, at + 1)];
  return ends.reduce((best, end) => (best === null || (end !== null && end > best) ? end : best), null);
}
