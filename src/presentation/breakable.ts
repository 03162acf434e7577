/** Where the words of a slide may break: names never, words longer than any column wherever they must. Pure. */

/** The longest word that still fits a column at its smallest size. */
const longestWord = 18;
const longWord = new RegExp(`[^\\s\\p{Script=Han}]{${longestWord + 1},}`, "gu");

/** Keeps names like Mohan–Boten on one line, and lets a word of 59 letters break with a hyphen instead of shrinking all others. */
export const breakable = (text: string): string =>
  text
    .replace(longWord, (word) =>
      word
        // Soft hyphens between letters; between signs and digits a break that adds nothing.
        .replaceAll(/(?<=\p{L}\p{M}*)(?=\p{L})/gu, "\u00AD")
        .replaceAll(/(?<=[\p{N}\p{P}\p{S}])(?=[\p{L}\p{N}\p{P}\p{S}])/gu, "\u200B"),
    )
    .replaceAll(/(?<=\p{L})–(?=\p{L})/gu, "\u2060–\u2060");
