/** Numbers of a document's parts as Chinese documents write them. */
const numerals = "一二三四五六七八九十";

/** @returns `一` to `十`; digits above that */
export const zhNumeral = (number: number): string => numerals[number - 1] ?? String(number);
