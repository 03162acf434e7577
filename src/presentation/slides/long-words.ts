/** Where the words of a slide may break: names never, words longer than any column anywhere. Pure. */

/** The longest word that still fits a column at its smallest size. */
const longestWord = 18;
const longWord = new RegExp(`([^\\s\\p{Script=Han}]{${longestWord + 1},})`, "u");

export interface WordRun {
  readonly text: string;
  /** May break between any two letters, so that not all the other words have to shrink. */
  readonly isLong: boolean;
}

/** Splits the text into runs, none of them empty. Names like Mohan–Boten stay on one line. */
export const wordRuns = (text: string): readonly WordRun[] =>
  text
    .split(longWord)
    // Splitting by a pattern with a group puts the matches at every second index.
    .map((run, index) => ({ text: index % 2 === 1 ? run : unbroken(run), isLong: index % 2 === 1 }))
    .filter((run) => run.text !== "");

const unbroken = (text: string): string => text.replaceAll(/(?<=\p{L})–(?=\p{L})/gu, "\u2060–\u2060");
