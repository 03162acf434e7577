/**
 * Words of an author, as the page takes them in by every way: typed, from a file, from the browser's storage, from another
 * window. One rule: what cannot be seen and breaks what is seen is taken out; words of nothing visible are no words.
 */

/** Line ends and tabs are no control characters here. */
const control = /(?![\t\n\r])\p{Cc}/gu;
const separator = /[\u2028\u2029]/g;
/** Zero-width marks, fillers and half characters show nothing, nor does the blank of Braille. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;
const directions = /[\u202A-\u202E\u2066-\u2069]/;
const closingOf: ReadonlyMap<string, string> = new Map([
  ...[..."\u202A\u202B\u202D\u202E"].map((mark) => [mark, "\u202C"] as const),
  ...[..."\u2066\u2067\u2068"].map((mark) => [mark, "\u2069"] as const),
]);
const closings: ReadonlySet<string> = new Set(closingOf.values());

/** Without marks of direction that nothing closes, or that close nothing: they would turn round what stands behind the words. */
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

/** The same for what stands on one line: what separates lines unseen is a blank there. */
export const cleanLine = (text: string): string => cleanText(text.replaceAll(separator, " "));

/** Clean, trimmed words; empty where there is nothing to see. Cleaning once more changes nothing. */
export function cleanText(text: string): string {
  const clean = withClosedDirections(text.replaceAll(separator, "\n").replaceAll(control, "")).trim();
  return visible.test(clean) ? clean : "";
}
