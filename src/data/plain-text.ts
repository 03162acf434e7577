/** What words of a file may hold: something to see, no control characters, no mark that turns the words after it round. */
import * as v from "valibot";

/** Line ends and tabs are no control characters here. */
const control = /(?![\t\n\r])[\p{Cc}\u2028\u2029]/u;
const visible = /[^\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/u;
const openings: ReadonlyMap<string, string> = new Map([
  ...[..."\u202A\u202B\u202D\u202E"].map((mark) => [mark, "\u202C"] as const),
  ...[..."\u2066\u2067\u2068"].map((mark) => [mark, "\u2069"] as const),
]);

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Where a mark of direction stands that is not closed before the text ends; −1: nowhere. */
function unclosedAt(text: string): number {
  const open: { readonly at: number; readonly closing: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const closing = openings.get(sign);
    if (closing !== undefined) open.push({ at, closing });
    else if (open.at(-1)?.closing === sign) open.pop();
  }
  return open.at(-1)?.at ?? -1;
}

/** What is wrong with the words, or null; empty words are somebody else's business. */
export function faultOfText(text: string): string | null {
  const found = control.exec(text);
  if (found) return `must hold no control character, found ${codeOf(found[0])} at ${found.index + 1}`;
  const unclosed = unclosedAt(text);
  if (unclosed >= 0) return `must close the mark of direction ${codeOf(text.charAt(unclosed))} at ${unclosed + 1}`;
  return text !== "" && !visible.test(text) ? "needs at least one visible character" : null;
}

export const isPlainText = v.check<string, (issue: v.CheckIssue<string>) => string>(
  (text) => faultOfText(text) === null,
  ({ input }) => faultOfText(input) ?? "",
);
