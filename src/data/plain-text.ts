/**
 * Cleans an author's words, however they come in: typed, from a file, from the browser's storage, from another window. Invisible
 * characters that break the visible text are removed. A text with nothing visible counts as empty.
 */

/** Line ends and tabs are not counted as control characters. */
const control = /(?![\t\n\r])\p{Cc}/gu;
const separator = /[\u2028\u2029]/g;
/** Zero-width marks, fillers, half characters and the blank of Braille show nothing. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;
const directions = /[\u202A-\u202E\u2066-\u2069]/;
const closingOf: ReadonlyMap<string, string> = new Map([
  ...[..."\u202A\u202B\u202D\u202E"].map((mark) => [mark, "\u202C"] as const),
  ...[..."\u2066\u2067\u2068"].map((mark) => [mark, "\u2069"] as const),
]);
const closings: ReadonlySet<string> = new Set(closingOf.values());

/** Removes marks of direction without their counterpart, which would reverse the text that comes after the words. */
function withClosedDirections(text: string): string {
  if (!directions.test(text)) return text;
  const signs = text.split("");
  const open: { readonly at: number; readonly closing: string }[] = [];
  const alone = new Set<number>();
  for (const [at, sign] of signs.entries()) {
    const closing = closingOf.get(sign);
    if (closing !== undefined) open.push({ at, closing });
    else if (open.at(-1)?.closing === sign) open.pop();
    else if (closings.has(sign)) alone.add(at);
  }
  for (const { at } of open) alone.add(at);
  return signs.filter((_, at) => !alone.has(at)).join("");
}

/** Cleans a single line: invisible line separators become spaces. */
export const cleanLine = (text: string): string => cleanText(text.replaceAll(separator, " "));

/** Cleans and trims words; empty when nothing is visible. Cleaning twice gives the same. */
export function cleanText(text: string): string {
  const clean = withClosedDirections(text.replaceAll(separator, "\n").replaceAll(control, "")).trim();
  return visible.test(clean) ? clean : "";
}
